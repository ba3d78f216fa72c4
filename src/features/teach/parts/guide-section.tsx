import type { ReactNode } from 'react'
import styles from './guide-section.module.css'

type GuideSectionProps = {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A section of a guide, named by its heading and reachable by its address. */
export function GuideSection({ id, title, children }: GuideSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
