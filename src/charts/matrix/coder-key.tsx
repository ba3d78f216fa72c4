import { codedCell, type Coders } from '#domain/series/agenda/coded-cell.ts'
import { CellMark } from './cell-mark.tsx'
import styles from './coder-key.module.css'

const samples: readonly {
  readonly text: string
  readonly by?: Coders
  readonly told?: Coders
}[] = [
  { text: 'both name it', by: 'both' },
  { text: 'only Jia', by: 'jia' },
  { text: 'only Ding', by: 'ding' },
  { text: 'neither' },
]
const silent = { text: 'Jia does not tell of it', by: 'ding', told: 'ding' } as const

type CoderKeyProps = {
  /** Whether a meeting is drawn that only one paper tells of. */
  readonly withSilence?: boolean
  /** What the boundary parts. */
  readonly boundary: string
}

/** What the marks of a coded matrix mean; the table and the summary say it for readers who hear it. */
export function CoderKey({ withSilence = false, boundary }: CoderKeyProps) {
  return (
    <div className={styles.key} aria-hidden="true">
      {[...samples, ...(withSilence ? [silent] : [])].map(({ text, by, told }) => (
        <span key={text}>
          <CellMark cell={codedCell(by, told)} />
          {text}
        </span>
      ))}
      <span>
        <svg className={styles.boundary} viewBox="0 0 22 22">
          <path d="M1 11H21" />
        </svg>
        {boundary}
      </span>
    </div>
  )
}
