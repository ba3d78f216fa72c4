import type { PaperOutline } from '#domain/lesson/page-content.ts'
import { useDeferredValue, useMemo } from 'react'
import { useLocation } from 'react-router'
import { statementKindLabel } from '#domain/evidence/statement-kind.ts'
import { evidencePath, sourcesPath } from '#domain/lesson/addresses.ts'
import type { EvidenceContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import {
  beyondPapers,
  groupBySection,
  listEntries,
  type EntryGroup,
  type ListedEntry,
} from './entry-order.ts'
import { doubtLabel } from './entry-words.ts'
import { everything, filterEntries, filterQuery, readFilter } from './evidence-filter.ts'
import { EvidenceFilterForm } from './evidence-filter-form.tsx'
import styles from './evidence-index.module.css'

type EvidenceIndexPageProps = {
  readonly content: EvidenceContent
  /** The papers' headings and order of reading. */
  readonly papers?: readonly PaperOutline[]
}

/** Every entry, grouped by the section it stands in. Without a script all of them are there. */
export function EvidenceIndexPage({ content, papers }: EvidenceIndexPageProps) {
  const entries = useMemo(() => listEntries(content), [content])
  const { search } = useLocation()
  const [filter, setFilter] = useAddressChoice({
    search,
    read: readFilter,
    queryOf: filterQuery,
    nothing: everything,
  })
  const asked = useDeferredValue(filter)
  const found = filterEntries(entries, asked)
  const groups = groupBySection(found, papers ?? [], asked.paper)
  const open = filterQuery(asked) !== ''
  const doubts = Object.keys(content.discrepancies).length
  return (
    <article className={styles.page}>
      <h1>Evidence base</h1>
      <p className={styles.lede}>
        {`What the course says about its two papers rests on ${entries.length - doubts} statements, each with its paragraphs or, beyond the papers, its source, and on ${doubts} places where a paper is doubtful. An entry that names several paragraphs is listed once, under the first of them.`}
      </p>
      <p>
        <AppLink to={sourcesPath}>The two papers and how far the course covers them</AppLink>
      </p>
      <EvidenceFilterForm
        filter={filter}
        kinds={new Set(entries.map((entry) => entry.kind))}
        onChange={setFilter}
      />
      <StatusLine className={`${styles.found}`} text={foundText(found.length, entries.length)} />
      {(['Jia', 'Ding', beyondPapers] as const).map((author) => (
        <Groups
          key={author}
          author={author}
          groups={groups.filter((group) => group.author === author)}
          open={open}
        />
      ))}
    </article>
  )
}

function foundText(found: number, all: number): string {
  if (found === all) return `${all} entries`
  if (found === 0) return 'No entry fits. Try fewer words, or another kind or paper.'
  return `${found} of ${all} entries`
}

type GroupsProps = {
  readonly author: string
  readonly groups: readonly EntryGroup[]
  readonly open: boolean
}

function Groups({ author, groups, open }: GroupsProps) {
  if (groups.length === 0) return null
  return (
    <section className={styles.paper}>
      <h2>{author}</h2>
      {groups.map((group) => (
        <details key={group.section} className={styles.group} open={open}>
          <summary>
            <span>{group.label}</span>
            <span className={styles.count}>
              {group.entries.length === 1 ? '1 entry' : `${group.entries.length} entries`}
            </span>
          </summary>
          <ul>
            {group.entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function EntryLine({ entry }: { readonly entry: ListedEntry }) {
  const kind = entry.kind === 'doubt' ? doubtLabel : statementKindLabel(entry.kind)
  return (
    <li>
      <AppLink to={evidencePath(entry.id)}>{entry.text}</AppLink>
      <small>{`${kind} · ${entry.source}`}</small>
    </li>
  )
}
