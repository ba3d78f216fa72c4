import { wideMap } from 'virtual:sco/wide-map'
import type { Status } from '#domain/since/membership.ts'
import { SheetPart } from './sheet-part.tsx'
import styles from './status-shape.module.css'

type StatusShapeProps = {
  /** The country's shape in the wide sheet. */
  readonly country: string
  readonly status: Status
}

/**
 * A country in the look of its status: full for a member, with a broken line while there was a forum and
 * no organisation yet, hatched for an observer, dotted for a dialogue partner, with rings for a partner.
 */
export function StatusShape({ country, status }: StatusShapeProps) {
  const part = (name: string, className: string | undefined) => (
    <SheetPart href={wideMap.href} part={`${country}${name}`} className={className} />
  )
  return (
    <>
      {part('', styles[status])}
      {status === 'observer' && part('-lines', styles.hatch)}
      {status === 'dialogue-partner' && part('-points', styles.point)}
      {status === 'partner' && part('-points', styles.ring)}
      {status === 'partner' && part('-points', styles.hole)}
    </>
  )
}

/** In the place of a shape too small to be seen; drawn around the origin. */
export function StatusDot({ status }: { readonly status: Status }) {
  return (
    <>
      <circle className={styles[status]} r="5.5" />
      {status === 'observer' && <path className={styles.hatch} d="M-3 3L3 -3" />}
      {status === 'dialogue-partner' && <path className={styles.point} d="M0 0h0" />}
      {status === 'partner' && <path className={styles.ring} d="M0 0h0" />}
      {status === 'partner' && <path className={styles.hole} d="M0 0h0" />}
    </>
  )
}

const sampleLines = 'M1 9L9 1M5 17L21 1M17 17L31 3M29 17L31 15'
const samplePoints = 'M8 5h0M24 5h0M16 9h0M8 13h0M24 13h0'

/** For the list beside the map. */
export function StatusSample({ status }: { readonly status: Status }) {
  return (
    <svg className={styles.sample} viewBox="0 0 32 18" aria-hidden="true">
      <rect className={styles[status]} x="1" y="1" width="30" height="16" />
      {status === 'observer' && <path className={styles.hatch} d={sampleLines} />}
      {status === 'dialogue-partner' && <path className={styles.point} d={samplePoints} />}
      {status === 'partner' && <path className={styles.ring} d={samplePoints} />}
      {status === 'partner' && <path className={styles.hole} d={samplePoints} />}
    </svg>
  )
}
