import { settledLabel } from '#domain/evidence/discrepancy-words.ts'
import { settledBy } from '#domain/evidence/evidence.ts'
import type { RegisterEntry } from '#domain/source-lab/lab-content.ts'
import styles from './settled-bars.module.css'

/** How far the places can be settled, counted; solid for what the papers settle themselves. */
export function SettledBars({ entries }: { readonly entries: readonly RegisterEntry[] }) {
  const counts = settledBy.map((settled) => ({
    settled,
    count: entries.filter((entry) => entry.settled === settled).length,
  }))
  const most = Math.max(...counts.map(({ count }) => count), 1)
  return (
    <dl className={styles.bars}>
      {counts.map(({ settled, count }) => (
        <div key={settled}>
          <dt>{settledLabel(settled)}</dt>
          <dd>
            <svg
              viewBox="0 0 100 12"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect
                className={settled === 'by-the-papers' ? styles.solid : styles.open}
                x="0.5"
                y="1"
                width={(count / most) * 99}
                height="10"
              />
            </svg>
            <span>{count}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
