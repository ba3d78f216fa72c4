import type { Standing } from '#domain/series/members/members-in-papers.ts'
import styles from './standing-mark.module.css'

type StandingMarkProps = { readonly standing: Standing; readonly colour: string }

/** A full disc for a member, a ring for an observer, a small ring of dots for a guest at one meeting. */
export function StandingMark({ standing, colour }: StandingMarkProps) {
  if (standing === 'member') return <circle className={styles.member} r="0.45rem" fill={colour} />
  return (
    <circle
      className={styles[standing]}
      r={standing === 'observer' ? '0.42rem' : '0.36rem'}
      stroke={colour}
    />
  )
}
