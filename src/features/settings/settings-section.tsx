import type { ReactNode } from 'react'
import styles from './settings-page.module.css'

type SettingsSectionProps = {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the page with its heading beside it where there is room. */
export function SettingsSection({ id, title, children }: SettingsSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
