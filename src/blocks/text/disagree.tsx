import type { ReactNode } from 'react'
import { useSources } from '#blocks/sources-context.tsx'
import { evidencePath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './aside.module.css'

/** A note on a place where a paper errs, contradicts itself or differs from the other. */
export function Disagree({
  ids,
  children,
}: {
  readonly ids: string
  readonly children: ReactNode
}) {
  const { discrepancies } = useSources()
  const entries = ids.split(/\s+/).flatMap((id) => discrepancies[id] ?? [])
  const between = entries.some((entry) => entry.types.includes('papers-disagree'))
  const paragraphs = [...new Set(entries.flatMap((entry) => entry.paragraphs))]
  return (
    <aside
      // Not a landmark: a lesson has several, and a list of equal landmarks leads nowhere.
      role="note"
      className={styles.aside}
      aria-label={between ? 'Papers disagree' : 'A doubtful place'}
      data-evidence={ids}
      data-paragraphs={paragraphs.join(' ')}
    >
      <span className={styles.label}>{between ? 'Papers disagree' : 'A doubtful place'}</span>
      <div>{children}</div>
      <div className={styles.links}>
        {entries.map((entry) => (
          <AppLink key={entry.id} to={evidencePath(entry.id)}>
            {entry.title}
          </AppLink>
        ))}
      </div>
    </aside>
  )
}
