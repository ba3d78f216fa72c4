/** What the page of a statement and the page of a doubtful place have in common. */
import { useSyncExternalStore, type ReactNode } from 'react'
import { useHref } from 'react-router'
import type { OutsideSource } from '#domain/evidence/evidence.ts'
import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { evidencePath, lessonPath, paragraphPath, questionPath } from '#domain/lesson/addresses.ts'
import { atlasFigurePath } from '#domain/lesson/further-addresses.ts'
import type { EvidenceUse, PaperOutline } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import styles from './entry.module.css'
import { clipText } from './entry-words.ts'
import { sectionLabel, sectionOf, type Neighbours } from './entry-order.ts'

export function EntrySection({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

type PlacesProps = {
  readonly paragraphs: readonly string[]
  readonly papers: readonly PaperOutline[]
}

/** Each paragraph as a link to its row in the coverage of the papers, with author and section. */
export function WhereItStands({ paragraphs, papers }: PlacesProps) {
  return (
    <EntrySection title="Where it stands">
      <ul className={styles.places}>
        {paragraphs.map((name) => {
          const author = papers.find((paper) => name.startsWith(`${paper.id}.`))?.author
          const section = sectionLabel(sectionOf(name), papers)
          return (
            <li key={name}>
              <AppLink to={paragraphPath(name)} className={styles.mark}>
                <ParagraphMark text={paragraphLabel(name)} />
              </AppLink>
              <span className={styles.aside}>{author ? `${author}, ${section}` : section}</span>
            </li>
          )
        })}
      </ul>
    </EntrySection>
  )
}

/** For what is in neither paper: everything that one needs to find it again and to use it rightly. */
export function WhereItComesFrom({ outside }: { readonly outside: OutsideSource }) {
  const parts = [
    ['Source', outside.source],
    ['What is counted', outside.definition],
    ['Unit', outside.unit],
    ['Years', outside.years],
    ['As of', outside.asOf],
    ['Terms', outside.licence],
  ] as const
  return (
    <EntrySection title="Where it comes from">
      <dl className={styles.outside}>
        {parts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </EntrySection>
  )
}

const noUse: EvidenceUse = { lessons: [], questions: [], figures: [] }

export function EntryUses({ uses = noUse }: { readonly uses?: EvidenceUse | undefined }) {
  const { lessons, questions, figures } = uses
  return (
    <EntrySection title="Where the course uses it">
      {lessons.length + questions.length + figures.length === 0 ? (
        <p>No lesson, question or figure uses it yet.</p>
      ) : null}
      {lessons.length > 0 ? (
        <>
          <h3>Lessons</h3>
          <ul className={styles.links}>
            {lessons.map((use) => (
              <li key={`${use.module}/${use.id}#${use.section}`}>
                <AppLink
                  to={lessonPath(use.module, use.id, use.section)}
                >{`${use.title}: ${use.sectionTitle}`}</AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {figures.length > 0 ? (
        <>
          <h3>Figures</h3>
          <ul className={styles.links}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <AppLink to={atlasFigurePath(figure.id)}>{figure.title}</AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {questions.length > 0 ? (
        <>
          <h3>Questions</h3>
          <ul className={styles.links}>
            {questions.map((question) => (
              <li key={question.id}>
                <AppLink to={questionPath(question.id)}>{question.prompt}</AppLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </EntrySection>
  )
}

const never = () => () => undefined

/** The address as others can open it; before a script runs, the part that is the same everywhere. */
function useFullAddress(path: string): string {
  const href = useHref(path)
  return useSyncExternalStore(
    never,
    () => new URL(href, window.location.origin).href,
    () => href,
  )
}

type CiteEntryProps = {
  readonly id: string
  readonly text: string
  /** Where it stands or comes from, in one line. */
  readonly source: string
}

export function CiteEntry({ id, text, source }: CiteEntryProps) {
  const address = useFullAddress(evidencePath(id))
  return (
    <EntrySection title="Cite this entry">
      <p
        className={styles.cite}
      >{`SCO Primer, evidence base, entry “${id}”: ${text.replace(/[.]$/, '')} (${source}). ${address}`}</p>
    </EntrySection>
  )
}

export function NeighbourLinks({ neighbours }: { readonly neighbours: Neighbours | undefined }) {
  if (!neighbours) return null
  const { paragraph, previous, next, position, count } = neighbours
  return (
    <nav className={styles.neighbours} aria-label={`Entries on ${paragraphLabel(paragraph)}`}>
      <p
        className={styles.aside}
      >{`Entry ${position} of ${count} on ${paragraphLabel(paragraph)}`}</p>
      {previous ? (
        <AppLink to={evidencePath(previous.id)} rel="prev" className={styles.neighbour}>
          <b>Previous</b>
          <span>{clipText(previous.text, 90)}</span>
        </AppLink>
      ) : null}
      {next ? (
        <AppLink to={evidencePath(next.id)} rel="next" className={styles.neighbour}>
          <b>Next</b>
          <span>{clipText(next.text, 90)}</span>
        </AppLink>
      ) : null}
    </nav>
  )
}
