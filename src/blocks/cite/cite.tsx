import { useSources } from '#blocks/sources-context.tsx'
import type { Statement } from '#domain/evidence/evidence.ts'
import { statementKindLabel } from '#domain/evidence/statement-kind.ts'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './cite.module.css'
import { statementTone } from './statement-tone.ts'

type CiteProps = {
  /** Evidence entries, space separated, as the author wrote them. */
  readonly ids: string
  /** The note's number in this lesson and its place in the text; both are given by the build. */
  readonly number: string
  readonly place: string
}

/**
 * A numbered citation. The number opens a note that says what is known and where it stands; where the
 * page is wide, a short form of it stands in the margin. Works without a script (native popover).
 */
export function Cite({ ids, number, place }: CiteProps) {
  const { statements } = useSources()
  const entries = ids.split(/\s+/).flatMap((id) => statements[id] ?? [])
  const paragraphs = [...new Set(entries.flatMap((entry) => entry.paragraphs))]
  const where = sourcesLabel(entries)
  const kinds = [...new Set(entries.map((entry) => statementKindLabel(entry.kind)))].join(', ')
  const noteId = `note-${place}`
  return (
    <>
      {/* A word joiner keeps the number on the line of the word before it. */}
      {'\u2060'}
      <span className={styles.cite} data-evidence={ids} data-paragraphs={paragraphs.join(' ')}>
        <button
          type="button"
          className={styles.number}
          popoverTarget={noteId}
          aria-label={`Note ${number}: ${kinds}, ${where}`}
        >
          {number}
        </button>
        <span
          id={noteId}
          popover="auto"
          role="group"
          className={styles.note}
          aria-label={`Note ${number}`}
        >
          {entries.map((entry) => (
            <NoteEntry key={entry.id} entry={entry} />
          ))}
        </span>
      </span>
      <span className={styles.margin} aria-hidden="true">
        <b>{number}</b> <span>{kinds}</span> <span className={styles.place}>{where}</span>
      </span>
    </>
  )
}

function NoteEntry({ entry }: { readonly entry: Statement }) {
  const { discrepancies, doubtTitles = {} } = useSources()
  return (
    <span className={styles.entry}>
      <span className={styles.head}>
        <Tag tone={statementTone(entry.kind)} text={statementKindLabel(entry.kind)} />
        <span className={styles.place}>{sourcesLabel([entry])}</span>
      </span>
      <span>{entry.statement}</span>
      <span className={styles.links}>
        <AppLink to={evidencePath(entry.id)}>Evidence</AppLink>
        {entry.doubts.map((id) => (
          <AppLink key={id} to={evidencePath(id)}>
            {`Doubtful: ${discrepancies[id]?.title ?? doubtTitles[id] ?? id}`}
          </AppLink>
        ))}
      </span>
    </span>
  )
}
