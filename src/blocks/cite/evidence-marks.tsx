import { useSources } from '#blocks/sources-context.tsx'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import { evidencePath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './evidence-marks.module.css'

/** The paragraphs behind a sentence or an option, each a link to its entry in the evidence base. */
export function EvidenceMarks({ ids }: { readonly ids: readonly string[] }) {
  const { statements } = useSources()
  const entries = ids.flatMap((id) => statements[id] ?? [])
  const paragraphs = [...new Set(entries.flatMap((entry) => entry.paragraphs))]
  const shown = new Map(entries.map((entry) => [sourcesLabel([entry]), entry.id]))
  return (
    <span
      className={styles.marks}
      data-evidence={ids.join(' ')}
      data-paragraphs={paragraphs.join(' ')}
    >
      {[...shown].map(([label, id]) => (
        <AppLink key={id} to={evidencePath(id)} className={styles.mark}>
          {label}
        </AppLink>
      ))}
    </span>
  )
}
