import styles from './coverage.module.css'
import type { CoverageState } from './coverage.ts'

const hatch = 'M1 7L7 1M1 13L13 1M1 19L19 1M1 25L19 7M5 27L19 13M11 27L19 19M17 27L19 25'

/**
 * One paragraph as a map draws a border: a dashed outline where nothing rests on it, hatched where it
 * is known, the lower half filled once it is taught, the upper once it is tested.
 */
export function CoverageCell({ known, taught, tested }: CoverageState) {
  return (
    <svg
      className={styles.cell}
      viewBox="0 0 20 28"
      width="20"
      height="28"
      aria-hidden="true"
      focusable="false"
    >
      {known ? <path className={styles.hatch} d={hatch} /> : null}
      {tested ? <rect className={styles.fill} x="1" y="1" width="18" height="13" /> : null}
      {taught ? <rect className={styles.fill} x="1" y="14" width="18" height="13" /> : null}
      <rect
        className={known ? styles.edge : `${styles.edge} ${styles.open}`}
        x="1"
        y="1"
        width="18"
        height="26"
      />
    </svg>
  )
}
