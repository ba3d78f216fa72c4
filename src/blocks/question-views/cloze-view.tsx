import { ownValue } from '#domain/base/own-record.ts'
import { rightOptionId } from '#domain/question/question-base.ts'
import { cloze, type ClozeBlank as Blank } from '#domain/question-kinds/cloze.ts'
import styles from '#blocks/question-views/fields/cloze-blank.module.css'
import { ClozeBlank } from '#blocks/question-views/fields/cloze-blank.tsx'
import type { QuestionViewProps } from './question-view.ts'
import { Reason, Verdict } from '#blocks/question-views/reading/verdict.tsx'

type ClozeViewProps = QuestionViewProps<'cloze'>

export function ClozeView(props: ClozeViewProps) {
  const { question, response, settled, readOnly = false, name } = props
  const given = response?.blanks ?? {}
  const right = rightBlanks(props)
  const inOrder = blanksInOrder(props)
  const pieces = question.text.split(/\{([^{}]*)\}/)
  function fill(id: string, text: string) {
    const others = Object.entries(given).filter(([other]) => other !== id)
    const blanks = Object.fromEntries(text === '' ? others : [...others, [id, text]])
    props.onRespond({ blanks })
  }
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <p className={styles.text}>
        {pieces.map((piece, at) => {
          // The pattern keeps what it splits at, so every second piece is a blank's id.
          const blank = inOrder[(at - 1) / 2]
          if (at % 2 === 0 || !blank) {
            return (
              <span key={`text-${piece}`}>{at === 0 ? piece : piece.replace(/^\p{P}+/u, '')}</span>
            )
          }
          const [after = ''] = /^\p{P}+/u.exec(pieces[at + 1] ?? '') ?? []
          return (
            <ClozeBlank
              key={blank.id}
              blank={blank}
              label={`Blank ${(at + 1) / 2} of ${inOrder.length}`}
              number={(at + 1) / 2}
              after={after}
              given={ownValue(given, blank.id) ?? ''}
              onFill={(text) => fill(blank.id, text)}
              id={`${name}-${blank.id}`}
              describedBy={settled ? `${name}-${blank.id}-why` : undefined}
              locked={settled || readOnly}
              right={settled ? right.has(blank.id) : undefined}
            />
          )
        })}
      </p>
      {settled && (
        <ol className={styles.reasons}>
          {inOrder.map((blank, at) => (
            <li key={blank.id}>
              <span className={styles.number} aria-hidden="true">
                {at + 1}
              </span>
              <BlankFeedback
                blank={blank}
                given={ownValue(given, blank.id)}
                right={right.has(blank.id)}
                id={`${name}-${blank.id}-why`}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

/** The blanks in the order in which the text has them. */
function blanksInOrder({ question }: ClozeViewProps): Blank[] {
  const place = (blank: Blank) => question.text.indexOf(`{${blank.id}}`)
  return [...question.blanks].sort((one, other) => place(one) - place(other))
}

function rightBlanks({ question, response }: ClozeViewProps): ReadonlySet<string> {
  const grade = cloze.grade(question, response)
  if (grade.status !== 'graded') return new Set()
  return new Set(grade.parts.flatMap((part) => (part.score === 1 ? [part.id] : [])))
}

type BlankFeedbackProps = {
  readonly blank: Blank
  readonly given: string | undefined
  readonly right: boolean
  readonly id: string
}

function BlankFeedback({ blank, given, right, id }: BlankFeedbackProps) {
  const { answer, why, evidence } = keyOfBlank(blank)
  const chosen =
    blank.type === 'choice' && !right
      ? blank.options.find((option) => option.id === given)
      : undefined
  return (
    <div id={id}>
      {right ? (
        <Verdict tone="right" text="Right" more={answer} />
      ) : (
        <Verdict tone="wrong" text="Not right" more={`The answer: ${answer}`} />
      )}
      {chosen && <Reason why={`${chosen.text}: ${chosen.why}`} evidence={chosen.evidence} />}
      <Reason why={why} evidence={evidence} />
    </div>
  )
}

function keyOfBlank(blank: Blank) {
  if (blank.type === 'text') return { ...blank, answer: blank.accept[0] ?? '' }
  const key = blank.options.find((option) => option.id === rightOptionId(blank.options))
  return { answer: key?.text ?? '', why: key?.why, evidence: key?.evidence ?? [] }
}
