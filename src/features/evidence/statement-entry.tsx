import type { PaperOutline } from '#domain/lesson/page-content.ts'
import { statementTone } from '#blocks/cite/statement-tone.ts'
import { NotePlace } from '#blocks/notes/note-place.tsx'
import { ownValue } from '#domain/base/own-record.ts'
import { settledLabel } from '#domain/evidence/discrepancy-words.ts'
import type { Statement } from '#domain/evidence/evidence.ts'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import { statementKindLabel } from '#domain/evidence/statement-kind.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import type { EvidenceContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './entry.module.css'
import {
  CiteEntry,
  EntrySection,
  EntryUses,
  NeighbourLinks,
  WhereItComesFrom,
  WhereItStands,
} from './entry-parts.tsx'
import { neighboursOf } from './entry-order.ts'
import { kindMeaning } from './entry-words.ts'

type StatementEntryProps = {
  readonly statement: Statement
  readonly content: EvidenceContent
  readonly papers: readonly PaperOutline[]
}

/** A statement: what kind it is, where it stands, what is doubtful about it, who uses it. */
export function StatementEntry({ statement, content, papers }: StatementEntryProps) {
  const { id, kind, paragraphs, doubts, outside } = statement
  return (
    <article className={styles.page} data-evidence={id} data-paragraphs={paragraphs.join(' ')}>
      <header className={doubts.length > 0 ? `${styles.head} ${styles.unsettled}` : styles.head}>
        <p className={styles.eyebrow}>
          <AppLink to="/evidence/">Evidence base</AppLink>
        </p>
        <h1 className={styles.statement}>{statement.statement}</h1>
        <p className={styles.kind}>
          <Tag tone={statementTone(kind)} text={statementKindLabel(kind)} />
          <span>{kindMeaning(kind)}</span>
        </p>
        <NotePlace at={evidencePath(id)} title={statement.statement} reserved />
      </header>
      <div className={styles.body}>
        {outside ? (
          <WhereItComesFrom outside={outside} />
        ) : (
          <WhereItStands paragraphs={paragraphs} papers={papers} />
        )}
        <Doubts ids={doubts} content={content} />
        <EntryUses uses={ownValue(content.uses, id)} />
      </div>
      <div className={styles.side}>
        <NeighbourLinks neighbours={neighboursOf(id, content)} />
        <CiteEntry id={id} text={statement.statement} source={sourcesLabel([statement])} />
      </div>
    </article>
  )
}

function Doubts({
  ids,
  content,
}: {
  readonly ids: readonly string[]
  readonly content: EvidenceContent
}) {
  const entries = ids.flatMap((id) => ownValue(content.discrepancies, id) ?? [])
  return (
    <EntrySection title="What is doubtful about it">
      {entries.length === 0 ? <p>The evidence base records no doubt about this entry.</p> : null}
      {entries.map((entry) => (
        <section key={entry.id} className={styles.doubt}>
          <h3>
            <AppLink to={evidencePath(entry.id)}>{entry.title}</AppLink>
          </h3>
          <p>{`Likely reading: ${entry.reading}`}</p>
          <p className={styles.aside}>{settledLabel(entry.settled)}</p>
        </section>
      ))}
    </EntrySection>
  )
}
