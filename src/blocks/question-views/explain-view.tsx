import { responseTextLimit } from '#domain/attempt/plain-response.ts'
import styles from '#blocks/question-views/fields/answer-text.module.css'
import type { QuestionViewProps } from './question-view.ts'
import { SelfCheck } from '#blocks/question-views/reading/self-check.tsx'

/** Settling fixes the words; ticks and rating come after them and may still change. */
export function ExplainView(props: QuestionViewProps<'explain'>) {
  const { question, onRespond, settled, readOnly = false, name } = props
  const response = props.response ?? { text: '', covered: [] }
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <label htmlFor={`${name}-text`} className={styles.label}>
        Your explanation
      </label>
      <textarea
        id={`${name}-text`}
        className={styles.text}
        rows={6}
        dir="auto"
        maxLength={responseTextLimit}
        value={response.text}
        readOnly={settled || readOnly}
        aria-describedby={props.describedBy}
        onChange={(event) => onRespond({ ...response, text: event.target.value })}
      />
      {settled && (
        <SelfCheck
          question={question}
          response={response}
          onRespond={onRespond}
          name={name}
          locked={readOnly}
        />
      )}
    </div>
  )
}
