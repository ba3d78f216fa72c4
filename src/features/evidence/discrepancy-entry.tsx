import type { PaperOutline } from '#domain/lesson/page-content.ts'
import { MarkedText } from '#blocks/cite/marked-text.tsx'
import { statementTone } from '#blocks/cite/statement-tone.ts'
import { NotePlace } from '#blocks/notes/note-place.tsx'
import { ownValue } from '#domain/base/own-record.ts'
import type { Discrepancy } from '#domain/evidence/evidence.ts'
import { statementKindLabel } from '#domain/evidence/statement-kind.ts'
import { familyLabel, settledLabel, typeLabel } from '#domain/evidence/discrepancy-words.ts'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import { labExercisePath } from '#domain/lesson/further-addresses.ts'
import type { EvidenceContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './entry.module.css'
import {
  CiteEntry,
  EntrySection,
  EntryUses,
  NeighbourLinks,
  WhereItStands,
} from './entry-parts.tsx'
import { neighboursOf } from './entry-order.ts'
import { doubtLabel, doubtMeaning } from './entry-words.ts'

type DiscrepancyEntryProps = {
  readonly discrepancy: Discrepancy
  readonly content: EvidenceContent
  readonly papers: readonly PaperOutline[]
}

/** A doubtful place: what the sources say, how it is likely to be read, and what a reader learns. */
export function DiscrepancyEntry({ discrepancy, content, papers }: DiscrepancyEntryProps) {
  const { id, title, paragraphs, settled } = discrepancy
  const exercise = ownValue(content.exercises, id)
  return (
    <article className={styles.page} data-evidence={id} data-paragraphs={paragraphs.join(' ')}>
      <header
        className={settled === 'by-the-papers' ? styles.head : `${styles.head} ${styles.unsettled}`}
      >
        <p className={styles.eyebrow}>
          <AppLink to="/evidence/">Evidence base</AppLink>
        </p>
        <h1>{title}</h1>
        <p className={styles.kind}>
          <Tag tone="contested" text={doubtLabel} />
          <span>{doubtMeaning}</span>
        </p>
        <p
          className={styles.aside}
        >{`${familyLabel(discrepancy.family)}: ${discrepancy.types.map(typeLabel).join('; ').toLowerCase()}.`}</p>
        {exercise ? (
          <p className={styles.further}>
            <AppLink to={labExercisePath(exercise)}>Try it in the source lab</AppLink>
          </p>
        ) : null}
        <NotePlace at={evidencePath(id)} title={title} reserved />
      </header>
      <div className={styles.body}>
        <EntrySection title="What each source says">
          <p className={styles.reading}>
            <MarkedText text={discrepancy.says} paragraphs={paragraphs} />
          </p>
        </EntrySection>
        <EntrySection title="The likely reading">
          <p className={styles.reading}>
            <MarkedText text={discrepancy.reading} paragraphs={paragraphs} />
          </p>
          <dl className={styles.grounds}>
            <dt>How settled</dt>
            <dd>{settledLabel(settled)}</dd>
            <dt>Rests on</dt>
            <dd>{discrepancy.basis}</dd>
          </dl>
        </EntrySection>
        <EntrySection title="What a reader can learn">
          <p className={styles.reading}>{discrepancy.lesson}</p>
        </EntrySection>
        <Touched ids={discrepancy.statements} content={content} />
        <WhereItStands paragraphs={paragraphs} papers={papers} />
        <EntryUses uses={ownValue(content.uses, id)} />
      </div>
      <div className={styles.side}>
        <NeighbourLinks neighbours={neighboursOf(id, content)} />
        <CiteEntry id={id} text={title} source={paragraphsLabel(paragraphs)} />
      </div>
    </article>
  )
}

function Touched({
  ids,
  content,
}: {
  readonly ids: readonly string[]
  readonly content: EvidenceContent
}) {
  const entries = ids.flatMap((id) => ownValue(content.statements, id) ?? [])
  return (
    <EntrySection title="Statements it touches">
      {entries.length === 0 ? <p>No statement of the evidence base rests on this place.</p> : null}
      <ul className={styles.touched}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Tag tone={statementTone(entry.kind)} text={statementKindLabel(entry.kind)} />
            <AppLink to={evidencePath(entry.id)}>{entry.statement}</AppLink>
          </li>
        ))}
      </ul>
    </EntrySection>
  )
}
