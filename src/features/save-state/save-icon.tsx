import type { Saving } from '#store/learner/save-queue.ts'
import styles from './save-indicator.module.css'

/**
 * One outline a state, told apart without colour: a settled ring with a tick, a ring still dashed (a
 * border not yet fixed), a warning triangle.
 */
export function SaveIcon({ status }: { readonly status: Saving['status'] }) {
  return (
    <svg viewBox="0 0 20 20" className={styles.icon} aria-hidden="true" data-shape={status}>
      <path d={shapes[status]} />
      <path d={signs[status]} className={styles.sign} />
    </svg>
  )
}

const ring = 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0 -16z'
const shapes = { saved: ring, saving: ring, 'not-saved': 'M10 2.2L18.6 17.4H1.4Z' }
const signs = {
  saved: 'M6.2 10.3l2.7 2.7l5 -5.6',
  saving: '',
  'not-saved': 'M10 7.6v4.6M10 14.6v.4',
}
