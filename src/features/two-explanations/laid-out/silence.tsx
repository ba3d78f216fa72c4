import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import type { CaseSilence } from '#domain/cases/explanation-case.ts'
import { Tag } from '#ui/tag.tsx'
import styles from './silence.module.css'

type SilenceProps = { readonly silence: CaseSilence; readonly author: string }

/** A row that stays empty, why it does, and what a reader may lay there as his own. */
export function Silence({ silence, author }: SilenceProps) {
  const { why, evidence, inference } = silence
  return (
    <div className={styles.silence}>
      <Tag text="Silent" />
      <p className={styles.why}>
        {`${why} `}
        <EvidenceMarks ids={evidence} />
      </p>
      {inference ? (
        <div className={styles.inference}>
          <p className={styles.whose}>{`The reader’s inference, not ${author}’s`}</p>
          <p className={styles.text}>
            {`${inference.text} `}
            <EvidenceMarks ids={inference.evidence} />
          </p>
        </div>
      ) : null}
    </div>
  )
}
