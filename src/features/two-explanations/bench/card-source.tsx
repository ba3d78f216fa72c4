import { useSources } from '#blocks/sources-context.tsx'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './card-source.module.css'

type CardSourceProps = { readonly number: number; readonly evidence: readonly string[] }

/** Where a card's words come from; closed, because the section of a paper tells much of the answer. */
export function CardSource({ number, evidence }: CardSourceProps) {
  const { statements, discrepancies } = useSources()
  const entries = evidence.flatMap((id) => statements[id] ?? [])
  return (
    <details className={styles.source}>
      <summary aria-label={`Paragraph of card ${number}`}>Paragraph</summary>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <AppLink to={evidencePath(entry.id)} className={styles.mark}>
              {paragraphsLabel(entry.paragraphs)}
            </AppLink>
            <span>{entry.statement}</span>
            {entry.doubts.map((id) => (
              <AppLink key={id} to={evidencePath(id)}>
                {`Doubtful: ${discrepancies[id]?.title ?? id}`}
              </AppLink>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
