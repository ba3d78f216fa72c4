import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import styles from './verdict.module.css'

/** `quiet`: not the answer, and nobody said it was. */
export type VerdictTone = 'right' | 'partly' | 'wrong' | 'quiet'

const strokes: Record<VerdictTone, string> = {
  right: 'M3.5 8.5 6.8 12 12.5 4.5',
  partly: 'M3 9.6c1.8-3.2 3.4-3.2 5-1.6s3.2 1.6 5-1.6',
  wrong: 'M4 4 12 12M12 4 4 12',
  quiet: 'M4 4 12 12M12 4 4 12',
}

type VerdictProps = {
  readonly tone: VerdictTone
  readonly text: string
  /** What follows the word without its weight and colour, e.g. the right answer. */
  readonly more?: string | undefined
}

/** Right or wrong by shape, word and colour, so that none of the three carries it alone. */
export function Verdict({ tone, text, more }: VerdictProps) {
  return (
    <span className={`${styles.verdict} ${styles[tone]}`}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={strokes[tone]} />
      </svg>
      <span>
        <span>{text}</span>
        {more !== undefined && (
          <>
            {' '}
            <span className={styles.more}>{more}</span>
          </>
        )}
      </span>
    </span>
  )
}

type ReasonProps = { readonly why?: string | undefined; readonly evidence: readonly string[] }

/** Why something is right or wrong, and the paragraphs that carry it. */
export function Reason({ why, evidence }: ReasonProps) {
  return (
    <p className={styles.reason}>
      {why && <span>{`${why} `}</span>}
      <EvidenceMarks ids={evidence} />
    </p>
  )
}
