import { showMeasure } from '#domain/base/number-text.ts'
import { isRight } from '#domain/question/grade.ts'
import { mistakeIn, numberEntry } from '#domain/question-kinds/number-entry.ts'
import styles from '#blocks/question-views/fields/number-field.module.css'
import type { QuestionViewProps } from './question-view.ts'
import { Reason, Verdict } from '#blocks/question-views/reading/verdict.tsx'

type NumberViewProps = QuestionViewProps<'number'>

export function NumberView(props: NumberViewProps) {
  const { question, response, onRespond, settled, readOnly = false, name } = props
  const isYear = question.unit === 'year'
  const right = isRight(numberEntry.grade(question, response))
  const tone = settled ? (right ? styles.right : styles.wrong) : ''
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <div className={styles.field}>
        <label htmlFor={`${name}-value`} className={styles.label}>
          {isYear
            ? 'Your answer, a year of four digits'
            : `Your answer, in ${unitName(question.unit)}`}
        </label>
        <input
          id={`${name}-value`}
          className={`${styles.input} ${tone}`}
          type="text"
          inputMode={isYear ? 'numeric' : 'decimal'}
          autoComplete="off"
          placeholder=" "
          value={response?.text ?? ''}
          readOnly={settled || readOnly}
          aria-describedby={settled ? `${name}-why` : props.describedBy}
          onChange={(event) => onRespond({ text: event.target.value })}
        />
        {!isYear && (
          <span className={styles.unit} aria-hidden="true">
            {question.unit}
          </span>
        )}
      </div>
      {settled && <NumberFeedback {...props} right={right} />}
    </div>
  )
}

function unitName(unit: string): string {
  return unit === '%' ? 'per cent' : unit
}

function NumberFeedback(props: NumberViewProps & { readonly right: boolean }) {
  const { question, response, name, right } = props
  const mistake = response && mistakeIn(question, response)
  const answer = showMeasure(question.answer, question.unit)
  return (
    <div id={`${name}-why`} className={styles.why}>
      {right ? (
        <Verdict tone="right" text="Right" more={`The answer: ${answer}`} />
      ) : (
        <Verdict tone="wrong" text="Not right" more={`The answer: ${answer}`} />
      )}
      {question.tolerance > 0 && <p>{rangeWords(question)}</p>}
      {mistake && <Reason why={mistake.why} evidence={mistake.evidence} />}
    </div>
  )
}

function rangeWords({ answer, tolerance, unit }: NumberViewProps['question']): string {
  const [from, to] = [answer - tolerance, answer + tolerance].map((end) => showMeasure(end, unit))
  return `Anything from ${from} to ${to} counts.`
}
