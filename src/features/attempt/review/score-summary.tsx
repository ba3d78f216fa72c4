import { bankQuestions } from '#blocks/attempt/bank-questions.ts'
import { counted, percentWords, scoreWords } from '#blocks/attempt/attempt-words.ts'
import { attemptScore } from '#domain/attempt/attempt-score.ts'
import { timeLeft } from '#domain/attempt/attempt-time.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { calibration, type Calibration } from './attempt-report.ts'
import styles from './attempt-review.module.css'

type SummaryProps = {
  readonly attempt: Attempt
  readonly handedInAt: number
  readonly content: BankContent
}

/** The result in a number and in words, and how well the person judged the own answers. */
export function ScoreSummary({ attempt, handedInAt, content }: SummaryProps) {
  const bank = bankQuestions(content)
  const score = attemptScore(attempt, bank)
  const judged = calibration(attempt, bank)
  const isCounted = score !== undefined && score.outOf > 0
  return (
    <section aria-labelledby="how-it-went">
      <h2 id="how-it-went">How it went</h2>
      {timeLeft(attempt, handedInAt) === 0 ? (
        <p>The time was over, so what you had answered was handed in.</p>
      ) : null}
      {isCounted ? (
        <div className={styles.score}>
          <p className={styles.number}>{percentWords(score.score)}</p>
          <p>
            {`Of ${counted(score.outOf, 'question')} that ${score.outOf === 1 ? 'counts' : 'count'}: ${scoreWords(score)}.`}
          </p>
        </div>
      ) : (
        <p>You answered nothing that can be scored. Every question is explained below.</p>
      )}
      {isCounted && score.partly > 0 ? (
        <p className={styles.note}>A partly right answer earns its share.</p>
      ) : null}
      {score && score.unscored > 0 ? (
        <p className={styles.note}>
          {`${counted(score.unscored, 'explanation')} in your own words, never scored.`}
        </p>
      ) : null}
      {judged ? <CalibrationWords judged={judged} /> : null}
    </section>
  )
}

function CalibrationWords({ judged }: { readonly judged: Calibration }) {
  const { sureAndRight, sureAndWrong, unsureAndRight } = judged
  return (
    <>
      <h3 className={styles.small}>How well you judged your answers</h3>
      <dl className={styles.calibration}>
        <dt>Sure and right</dt>
        <dd>{sureAndRight}</dd>
        <dt>Sure but not right</dt>
        <dd>{sureAndWrong === 0 ? '0' : `${sureAndWrong}: read these first`}</dd>
        <dt>Unsure but right</dt>
        <dd>{unsureAndRight}</dd>
      </dl>
    </>
  )
}
