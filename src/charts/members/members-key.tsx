import type { Standing } from '#domain/series/members/members-in-papers.ts'
import { StandingMark } from './standing-mark.tsx'
import lanes from './lanes.module.css'
import styles from './members-in-papers.module.css'

const keyed: readonly { readonly standing: Standing; readonly text: string }[] = [
  { standing: 'member', text: 'member' },
  { standing: 'observer', text: 'observer' },
  { standing: 'guest', text: 'observer at one meeting' },
]

/** What the marks mean; the table and the summary say it for readers who hear it. */
export function MembersKey() {
  return (
    <p className={styles.key} aria-hidden="true">
      {keyed.map(({ standing, text }) => (
        <span key={standing}>
          <svg className={standing === 'guest' ? styles.single : styles.sample}>
            {standing !== 'guest' && (
              <line className={lanes[standing]} x1="0.5rem" x2="100%" y1="50%" y2="50%" />
            )}
            <svg x="0.5rem" y="50%" overflow="visible">
              <StandingMark standing={standing} colour="var(--ink-2)" />
            </svg>
          </svg>
          {text}
        </span>
      ))}
      <span>
        <b>6+3</b> members and observers
      </span>
    </p>
  )
}
