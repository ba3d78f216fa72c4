import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { describeResponse, keyOf } from '#domain/question/registry.ts'
import type { Question } from '#domain/question/question.ts'
import styles from './no-script-answer.module.css'
import { ReasonList } from '#blocks/question/reasons/reason-list.tsx'

/** Without a script nothing can be graded, but the answer and its reasons can still be read. */
export function NoScriptAnswer({ question }: { readonly question: Question }) {
  return (
    <noscript>
      <details className={styles.answer}>
        <summary className={styles.summary}>Show the answer and why</summary>
        {/* An explanation has no one key; its model answers are among the reasons below. */}
        {question.kind === 'explain' ? null : (
          <p className={styles.key}>{describeResponse(question, keyOf(question))}</p>
        )}
        <p>{question.explanation}</p>
        <EvidenceMarks ids={question.evidence} />
        <ReasonList question={question} />
      </details>
    </noscript>
  )
}
