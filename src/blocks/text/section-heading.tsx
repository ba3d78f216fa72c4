import type { ReactNode } from 'react'
import styles from './section-heading.module.css'

type HeadingProps = { readonly id?: string; readonly children?: ReactNode }

/** A section's heading, itself the link to the section, and the room for notes (see note-place.tsx). */
export function SectionHeading({ id, children }: HeadingProps) {
  return (
    <>
      <h2 id={id} className={styles.heading} tabIndex={-1}>
        <a className={styles.link} href={`#${id ?? ''}`}>
          {children}
        </a>
      </h2>
      <div data-note-at="#" />
    </>
  )
}
