import { AppLink } from '#ui/app-link.tsx'
import { counted, type CoveredPaper } from './coverage.ts'
import styles from './sources-page.module.css'

/** A paper as a source: reference, date, what kind of text it is, and how much of it there is. */
export function PaperAbout({ paper }: { readonly paper: CoveredPaper }) {
  const entries = new Set(paper.paragraphs.flatMap((paragraph) => paragraph.entries)).size
  return (
    <section className={styles.paper}>
      <h3>{paper.author}</h3>
      <p className={styles.title}>
        <cite>{paper.title}</cite>
      </p>
      <dl className={styles.facts}>
        <dt>Reference</dt>
        <dd>{paper.reference}</dd>
        <dt>Date</dt>
        <dd>{paper.date}</dd>
        <dt>Extent</dt>
        <dd>{extent(paper)}</dd>
        <dt>Evidence</dt>
        <dd>
          <AppLink to={`/evidence/?paper=${paper.id}`}>
            {counted(entries, 'entry rests on it', 'entries rest on it')}
          </AppLink>
        </dd>
      </dl>
      <h4>What kind of text it is</h4>
      <ul className={styles.about}>
        {paper.about.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function extent(paper: CoveredPaper): string {
  const count = (kind: string) =>
    paper.paragraphs.filter((paragraph) => paragraph.kind === kind).length
  const parts = [
    counted(count('paragraph'), 'paragraph'),
    ...(count('note') > 0 ? [counted(count('note'), 'note')] : []),
    ...(count('reference') > 0 ? [counted(count('reference'), 'list entry', 'list entries')] : []),
  ]
  return parts.join(', ')
}
