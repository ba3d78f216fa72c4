import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { Verdict } from '#blocks/question-views/reading/verdict.tsx'
import type { Placed } from '#domain/cases/bench.ts'
import { rowWords, type CaseRow } from '#domain/cases/case-parts.ts'
import type { CasePiece } from '#domain/cases/explanation-case.ts'
import styles from './laid-card.module.css'

export type LaidBy = {
  readonly rows: readonly CaseRow[]
  /** Where the person had laid the cards; undefined where nobody did. */
  readonly placed: Placed | undefined
}

type LaidCardProps = LaidBy & { readonly piece: CasePiece }

/** A card on the row where it belongs, why it does, and whether the person had it there. */
export function LaidCard({ piece, placed, rows }: LaidCardProps) {
  const given = placed?.[piece.id]
  const was = rows.find((row) => row.id === given)
  const isRight = given === piece.belongs
  return (
    <li className={styles.card} data-fit={was ? isRight : undefined}>
      <p className={styles.text}>
        {`${piece.text} `}
        <EvidenceMarks ids={piece.evidence} />
      </p>
      {was ? (
        <Verdict
          tone={isRight ? 'right' : 'wrong'}
          text={isRight ? 'You laid it here' : `You had it under ${rowWords(was)}`}
        />
      ) : null}
      <p className={styles.why}>{piece.why}</p>
    </li>
  )
}
