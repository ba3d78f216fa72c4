import { useId, type ReactNode } from 'react'
import styles from './take-away.module.css'

type SectionProps = { readonly title: string; readonly children: ReactNode }

/** One way of taking a figure along: its name, and what to press. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <div className={styles.section} role="group" aria-labelledby={id}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      <div className={styles.ways}>{children}</div>
    </div>
  )
}
