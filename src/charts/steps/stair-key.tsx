import type { StairLine } from '#domain/series/steps/stair.ts'
import drawn from './stair.module.css'
import styles from './stair-key.module.css'

type StairKeyProps = {
  readonly entries: readonly { readonly line: StairLine; readonly text: string }[]
}

/** What the lines of a stair mean; the marks carry their words, so the key is for the eye alone. */
export function StairKey({ entries }: StairKeyProps) {
  return (
    <p className={styles.key} aria-hidden="true">
      {entries.map(({ line, text }) => (
        <span key={line}>
          <svg className={styles.sample} viewBox="0 0 40 14">
            <line className={drawn[line]} x1="0" x2="40" y1="7" y2="7" />
          </svg>
          {text}
        </span>
      ))}
    </p>
  )
}
