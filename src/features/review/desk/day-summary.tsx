import { counted } from '#blocks/attempt/attempt-words.ts'
import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { termPath } from '#domain/lesson/addresses.ts'
import { isReviewedOn } from '#domain/review/due.ts'
import type { ForecastDay } from '#domain/review/forecast.ts'
import { readItem, type ReviewItemId } from '#domain/review/review-item.ts'
import type { Scheduled } from '#domain/review/schedule.ts'
import { comesAgain } from '#domain/review/told/why.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { useEffect, useRef } from 'react'
import type { Matter, ReviewState } from '#features/review/review-state.ts'
import type { RunPlace } from '#features/review/run/run-state.ts'
import styles from './day-summary.module.css'

type DaySummaryProps = {
  readonly review: ReviewState
  readonly place: RunPlace
  readonly tomorrow: ForecastDay | undefined
}

const missedOutcomes = ['sure-and-wrong', 'missed', 'little']

/** What today's review showed: what held, what to read again, and what tomorrow brings. */
export function DaySummary({ review, place, tomorrow }: DaySummaryProps) {
  const { schedule, today } = review
  const heading = useRef<HTMLHeadingElement>(null)
  const { ended } = place
  useEffect(() => {
    if (ended) heading.current?.focus()
  }, [ended])
  const done = [...schedule.values()].filter((item) => isReviewedOn(today, item))
  if (done.length === 0) return null
  const missed = done.filter(({ last }) => missedOutcomes.includes(last.outcome))
  const questions = missed.flatMap(({ item }) =>
    readItem(item)?.kind === 'question' ? [item] : [],
  )
  return (
    <section className={styles.summary} aria-labelledby="reviewed-today">
      <h2 id="reviewed-today" ref={heading} tabIndex={-1}>
        {`Reviewed today: ${counted(done.length, 'item')}`}
      </h2>
      <p>{`${learntWords(done)} ${tomorrowWords(tomorrow)}`}</p>
      {missed.length > 0 ? (
        <>
          <h3>To read again</h3>
          <ul className={styles.missed}>
            {missed.map((item) => (
              <MissedItem key={item.item} scheduled={item} review={review} />
            ))}
          </ul>
        </>
      ) : null}
      <Again questions={questions} onAgain={place.start} />
    </section>
  )
}

type AgainProps = {
  readonly questions: readonly ReviewItemId[]
  readonly onAgain: (items: readonly ReviewItemId[]) => void
}

/** What was missed once more, after reading: practice alone, for the day's first answer counts. */
function Again({ questions, onAgain }: AgainProps) {
  if (questions.length === 0) return null
  return (
    <p className={styles.again}>
      <Button tone="quiet" onClick={() => onAgain(questions)}>
        {`Ask ${questions.length === 1 ? 'it' : `these ${questions.length} questions`} once more`}
      </Button>
      <span>For practice: when an item comes again is decided by its first answer of the day.</span>
    </p>
  )
}

function learntWords(done: readonly Scheduled[]): string {
  const held = done.filter(({ last }) => last.outcome === 'right').length
  const missed = done.filter(({ last }) => missedOutcomes.includes(last.outcome)).length
  const shaky = done.length - held - missed
  const corrected = done.filter(
    ({ reviews, last }) =>
      last.outcome === 'right' && missedOutcomes.includes(reviews.at(-2)?.outcome ?? ''),
  ).length
  const parts = [
    held > 0 ? `${held} you knew` : '',
    shaky > 0 ? `${shaky} you knew in part, with a hint or without being sure` : '',
    missed > 0 ? `${missed} you missed` : '',
  ].filter((part) => part !== '')
  const learnt =
    corrected > 0
      ? ` ${corrected === 1 ? 'One of those you knew was' : `${corrected} of those you knew were`} missed the time before.`
      : ''
  return `${parts.join(', ')}.${learnt}`
}

function tomorrowWords(tomorrow: ForecastDay | undefined): string {
  const count = tomorrow?.reviews ?? 0
  return count === 0 ? 'Nothing is due tomorrow.' : `Tomorrow brings ${counted(count, 'item')}.`
}

type MissedItemProps = { readonly scheduled: Scheduled; readonly review: ReviewState }

function wayFrom(matter: Matter) {
  if (matter.kind === 'question') return lessonLink(matter.content, matter.question)
  return { to: termPath(matter.term.id), text: 'Read its entry in the glossary' }
}

function MissedItem({ scheduled, review: { matterOf, today } }: MissedItemProps) {
  const matter = matterOf(scheduled.item)
  if (!matter) return null
  const way = wayFrom(matter)
  return (
    <li>
      <p>{matter.kind === 'question' ? matter.question.prompt : matter.term.term}</p>
      <p className={styles.again}>
        {way ? <AppLink to={way.to}>{way.text}</AppLink> : null}
        <span>{comesAgain(scheduled, today)}</span>
      </p>
    </li>
  )
}
