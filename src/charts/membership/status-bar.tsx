import type { Status } from '#domain/since/membership.ts'
import styles from './status-bar.module.css'

/** Patterns that the bars are filled with; once on a page, beside any bars. */
export function StatusPatterns() {
  return (
    <svg className={styles.patterns} aria-hidden="true">
      <defs>
        <pattern id="status-observer" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className={styles.stroke} d="M-1 7L7 -1M-4 4L4 -4M2 10L10 2" />
        </pattern>
        <pattern id="status-dialogue-partner" width="6" height="6" patternUnits="userSpaceOnUse">
          <circle className={styles.dot} cx="3" cy="3" r="1.2" />
        </pattern>
      </defs>
    </svg>
  )
}

const percent = (place: number) => `${Math.round(place * 10_000) / 100}%`

type StatusBarProps = { readonly status: Status; readonly from: number; readonly to: number }

/**
 * Dashed while there was a forum and no organisation yet, full for a member, hatched for an observer,
 * dotted for a dialogue partner. Eleven units high.
 */
export function StatusBar({ status, from, to }: StatusBarProps) {
  const place = { x: percent(from), width: percent(to - from), y: 0.5, height: 10 }
  return (
    <g>
      <rect className={styles.ground} {...place} />
      <rect className={styles[status]} {...place} />
    </g>
  )
}

/** The end of the lane of a partner: a ring, since the status has only begun. */
export function PartnerRing({ at }: { readonly at: number }) {
  return <circle className={styles.ring} cx={percent(at)} cy="5.5" r="5" />
}
