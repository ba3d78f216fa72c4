import type { ReactNode } from 'react'
import type { Effect } from '#domain/series/energy/energy-situations.ts'
import styles from './effect-mark.module.css'

/** A shape for each word, so that none needs its colour to be told from the others. */
const shapes: Readonly<Record<Effect, ReactNode>> = {
  gain: (
    <>
      <circle className={styles.gain} r="11" />
      <path className={styles.onGain} d="M-5.5 0H5.5M0 -5.5V5.5" />
    </>
  ),
  mixed: (
    <>
      <circle className={styles.ground} r="11" />
      <path className={styles.mixedHalf} d="M0 -11A11 11 0 0 0 0 11Z" />
      <circle className={styles.mixed} r="11" />
    </>
  ),
  'no-part': (
    <>
      <circle className={styles.none} r="10" />
      <path className={styles.none} d="M-5 0H5" />
    </>
  ),
  'possible-harm': (
    <>
      <path className={styles.harm} d="M0 11.5L-12.5 -9.5H12.5Z" />
      <path className={styles.onHarm} d="M0 -6V0.5M0 4.5V4.6" />
    </>
  ),
  'not-stated': <circle className={styles.unsaid} r="9" />,
}

/** The mark of an effect, drawn around the middle of what it stands in. */
export function EffectMark({ effect }: { readonly effect: Effect }) {
  return <g>{shapes[effect]}</g>
}
