import type { ClauseKind } from '#domain/series/commitments/commitments-by-type.ts'
import styles from './kind-mark.module.css'

/** A sign for what a clause asks of an army. */
const shapes: Readonly<Record<ClauseKind, string>> = {
  // no entry
  restraint: 'M0 -10A10 10 0 1 1 0 10A10 10 0 1 1 0 -10M-7 -7L7 7',
  // an eye
  transparency:
    'M-11 0C-6 -8.5 6 -8.5 11 0C6 8.5 -6 8.5 -11 0M0 -3.5A3.5 3.5 0 1 1 0 3.5A3.5 3.5 0 1 1 0 -3.5',
  // a lid over bars that grow
  limitation: 'M-10 -6H10M-6 10V3M0 10V-1M6 10V-6',
  // two that meet
  contact:
    'M-4 -6.5A6.5 6.5 0 1 1 -4 6.5A6.5 6.5 0 1 1 -4 -6.5M4 -6.5A6.5 6.5 0 1 1 4 6.5A6.5 6.5 0 1 1 4 -6.5',
  // bars that shrink
  reduction: 'M-7 10V-9M0 10V-2M7 10V4',
  // a shield
  posture: 'M-8 -9H8V0C8 6 3 9 0 10.5C-3 9 -8 6 -8 0Z',
}

export function KindMark({ kind }: { readonly kind: ClauseKind }) {
  return (
    <svg className={styles.mark} viewBox="-13 -13 26 26" aria-hidden="true">
      <path d={shapes[kind]} />
    </svg>
  )
}
