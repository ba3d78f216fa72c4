import { Reason, Verdict } from '#blocks/question-views/reading/verdict.tsx'
import type { Question } from '#domain/question/question.ts'
import { questionReasons, type QuestionReason } from './question-reasons.ts'
import styles from './reason-list.module.css'

/** Every option with what is right or wrong about it; static, so it reads and prints without a script. */
export function ReasonList({ question }: { readonly question: Question }) {
  const reasons = questionReasons(question)
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, at) => (
        <li key={reason.id}>
          {reason.under !== undefined && reason.under !== reasons[at - 1]?.under && (
            <p className={styles.under}>{reason.under}</p>
          )}
          <p className={styles.text}>
            <span>{reason.text}</span>
            <ReasonVerdict reason={reason} />
          </p>
          <Reason why={reason.why} evidence={reason.evidence} />
        </li>
      ))}
    </ul>
  )
}

function ReasonVerdict({ reason }: { readonly reason: QuestionReason }) {
  if (reason.right === undefined) return null
  return reason.right ? (
    <Verdict tone="right" text="Right" />
  ) : (
    <Verdict tone="quiet" text="Not right" />
  )
}
