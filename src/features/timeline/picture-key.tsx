import type { PaperId } from '#domain/timeline/timeline-event.ts'
import { MarkShape } from './picture-mark.tsx'
import styles from './timeline-picture.module.css'

const samples: readonly { readonly papers: readonly PaperId[]; readonly text: string }[] = [
  { papers: ['jia', 'ding'], text: 'both papers' },
  { papers: ['jia'], text: 'Jia alone' },
  { papers: ['ding'], text: 'Ding alone' },
  { papers: [], text: 'beyond the papers' },
]

/** What the marks mean. */
export function PictureKey() {
  return (
    <ul className={styles.key}>
      {samples.map(({ papers, text }) => (
        <li key={text} className={papers.length === 0 ? styles.beyond : undefined}>
          <svg className={styles.sample} viewBox="-8 -8 16 16" aria-hidden="true">
            <MarkShape papers={papers} />
          </svg>
          <span>{text}</span>
        </li>
      ))}
      <li>
        <svg className={styles.longSample} viewBox="-16 -8 32 16" aria-hidden="true">
          <path className={styles.bar} d="M-15 -4v8M-15 0H15M15 -4v8" />
        </svg>
        <span>a span, or a date known by year alone</span>
      </li>
    </ul>
  )
}
