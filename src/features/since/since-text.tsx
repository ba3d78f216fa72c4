import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { useSources } from '#blocks/sources-context.tsx'
import { evidencePath } from '#domain/lesson/addresses.ts'
import type { SinceParagraph } from '#domain/since/since-the-papers.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './since-page.module.css'

/** A paragraph, with the paragraphs of the papers that it speaks of. */
export function SinceText({ paragraph }: { readonly paragraph: SinceParagraph }) {
  const { discrepancies } = useSources()
  const { text, evidence, doubts } = paragraph
  const entries = doubts.flatMap((id) => discrepancies[id] ?? [])
  return (
    <div className={styles.text}>
      <p>{text}</p>
      {evidence.length > 0 || entries.length > 0 ? (
        <p className={styles.grounds}>
          {evidence.length > 0 ? <EvidenceMarks ids={evidence} /> : null}
          {entries.map(({ id, title }) => (
            <AppLink key={id} to={evidencePath(id)} className={styles.doubt}>
              {`Doubtful: ${title}`}
            </AppLink>
          ))}
        </p>
      ) : null}
    </div>
  )
}
