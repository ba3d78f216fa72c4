import type { ReactNode } from 'react'
import styles from './aside.module.css'

type BeyondProps = { readonly source: string; readonly asOf: string; readonly children: ReactNode }

/** Knowledge from outside the two papers, with where it is from and how old it is. */
export function Beyond({ source, asOf, children }: BeyondProps) {
  return (
    <aside
      role="note"
      className={`${styles.aside} ${styles.beyond}`}
      aria-label="Beyond the papers"
    >
      <span className={styles.label}>Beyond the papers</span>
      <div>{children}</div>
      <p className={styles.source}>{`Source: ${source}. As of ${asOf}.`}</p>
    </aside>
  )
}
