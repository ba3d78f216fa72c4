import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './storage-notice.module.css'

type StorageNoticeProps = {
  readonly title: string
  readonly tone: 'warning' | 'note'
  /** Sentences, each a paragraph: what is the matter, what to do. */
  readonly sentences: readonly string[]
  readonly outcome: string
  /** Starts with the title alone where a phone's screen would be half covered. */
  readonly isLong?: boolean
  readonly children: ReactNode
}

/** A notice that can be folded to its title but not waved away. */
export function StorageNotice(props: StorageNoticeProps) {
  const { title, tone, sentences, outcome, isLong = false, children } = props
  const [startsOpen] = useState(() => !isLong || !window.matchMedia('(max-width: 48rem)').matches)
  const box = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    const notice = box.current
    return () => {
      // The trouble is over and the notice goes: whoever was in it goes on with the page.
      if (!notice?.contains(document.activeElement)) return
      document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <details ref={box} className={`${styles.notice} ${styles[tone]}`} open={startsOpen}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.body}>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        <div className={styles.actions}>{children}</div>
        <p role="status" className={styles.outcome}>
          {outcome}
        </p>
      </div>
    </details>
  )
}
