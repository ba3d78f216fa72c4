import { useMemo } from 'react'
import type { LoadedAnswers } from '#blocks/attempt/use-answer-bank.ts'
import { counted } from '#blocks/attempt/attempt-words.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import { freshVariant } from '#domain/review/fresh-variant.ts'
import { studyReasons, type StudyEntry } from '#domain/review/study-list.ts'
import { FilterChoice, FilterForm, FilterReset } from '#ui/filter-form.tsx'
import { ListEntry } from './list-entry.tsx'
import { listQuery, readListFilter, wholeList, type ListFilter } from './list-filter.ts'
import { reasonHeadings } from './list-words.ts'
import styles from './study-list-page.module.css'

type ListGroupsProps = {
  readonly entries: readonly StudyEntry[]
  readonly history: readonly Answer[]
  readonly loaded: LoadedAnswers
  readonly record: LearnerRecord
  readonly filter: ListFilter
  readonly onFilter: (filter: ListFilter) => void
}

/** Question id → the bank that it stands in. */
function placesOf({ banks }: LoadedAnswers): ReadonlyMap<string, readonly [string, BankContent]> {
  return new Map(
    [...banks].flatMap(([module, bank]) =>
      Object.keys(bank.questions).map((id) => [id, [module, bank] as const] as const),
    ),
  )
}

/** Enough for one sitting; the rest of a group opens below it. */
const atFirst = 5

/** The entries by the reason for which they stand here. */
export function ListGroups(props: ListGroupsProps) {
  const { entries, history, loaded, record, filter, onFilter } = props
  const places = useMemo(() => placesOf(loaded), [loaded])
  const moduleOf = ({ id }: Question) => places.get(id)?.[0]
  const modules = [...loaded.banks].filter(([module]) =>
    entries.some(({ question }) => moduleOf(question) === module),
  )
  const isAsked = modules.some(([module]) => module === filter.module)
  const shown = isAsked
    ? entries.filter(({ question }) => moduleOf(question) === filter.module)
    : entries
  const entryOf = (entry: StudyEntry) => (
    <ListEntry
      key={entry.question.id}
      entry={entry}
      attempt={record.attempts.get(entry.answer.attempt)}
      bank={places.get(entry.question.id)?.[1]}
      fresh={freshVariant(entry.question, loaded.questions.values(), history)}
    />
  )
  return (
    <>
      {modules.length > 1 ? (
        <FilterForm listed="every entry" onChange={(data) => onFilter(readListFilter(data))}>
          <FilterChoice
            label="Module"
            name="module"
            value={isAsked ? filter.module : ''}
            all="All modules"
            choices={modules.map(([module, { quiz }]) => [module, quiz.title])}
          />
          <FilterReset query={listQuery(filter)} onReset={() => onFilter(wholeList)} />
        </FilterForm>
      ) : null}
      {entries.length > 0 ? (
        <p aria-live="polite" className={styles.count}>
          {`${counted(shown.length, 'question')} to look at again${isAsked ? ` of ${entries.length}` : ''}.`}
        </p>
      ) : null}
      {studyReasons.map((reason) => {
        const group = shown.filter((entry) => entry.reason === reason)
        if (group.length === 0) return null
        return (
          <section key={reason} aria-labelledby={reason}>
            <h2 id={reason}>{`${reasonHeadings[reason]} (${group.length})`}</h2>
            <ul className={styles.entries}>{group.slice(0, atFirst).map(entryOf)}</ul>
            {group.length > atFirst ? (
              <details className={styles.more}>
                <summary>{`${group.length - atFirst} more`}</summary>
                <ul className={styles.entries}>{group.slice(atFirst).map(entryOf)}</ul>
              </details>
            ) : null}
          </section>
        )
      })}
    </>
  )
}
