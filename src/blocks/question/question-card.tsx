/**
 * A whole question: prompt, answer, hints, certainty, check and feedback. It is given its state and
 * says what a person does; only what was pressed just now is held here.
 */
import { Suspense, useId, useMemo, useRef, type KeyboardEvent } from 'react'
import { LessonFigure } from '#blocks/figure/lesson-figure.tsx'
import { QuestionView } from '#blocks/question-views/question-views.tsx'
import { useSources } from '#blocks/sources-context.tsx'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'
import { arrangeQuestion, gradeResponse } from '#domain/question/registry.ts'
import { CertaintyChoice, certaintyText } from '#blocks/question/steps/certainty-choice.tsx'
import { HintSteps } from '#blocks/question/steps/hint-steps.tsx'
import { NoScriptAnswer } from './no-script-answer.tsx'
import { QuestionActions } from '#blocks/question/steps/question-actions.tsx'
import styles from './question-card.module.css'
import type { QuestionCardProps } from './question-card-props.ts'
import { QuestionFeedback } from './question-feedback.tsx'
import { QuestionKicker } from './question-kicker.tsx'
import { useCertainty } from '#blocks/question/steps/use-certainty.ts'
import { useChecking } from '#blocks/question/steps/use-checking.ts'

export function QuestionCard(props: QuestionCardProps) {
  const { question, seed, response, settled, feedback, readOnly = false } = props
  const name = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const arranged = useMemo(() => arrangeQuestion(question, seed), [question, seed])
  const sureness = useCertainty(props)
  // The underscore keeps these ids apart from those of items, which are words joined by hyphens.
  const checking = useChecking(props, sureness.respond, `${name}_card-status`)
  const { comparing, problem } = checking
  const tells = feedback === 'now' && settled
  const Heading = props.headingLevel === 2 ? 'h2' : 'h3'

  function checkOnEnter(event: KeyboardEvent) {
    const { target } = event
    const isField = target instanceof HTMLInputElement && target.type === 'text'
    if (event.key === 'Enter' && isField && !event.nativeEvent.isComposing) checking.check()
  }

  return (
    <article
      className={settled ? `${styles.card} ${styles.settled}` : styles.card}
      aria-labelledby={`${name}_card-prompt`}
      data-question={question.id}
      data-begun={settled || response !== undefined || props.hintsOpen > 0}
    >
      <span className={styles.edge} aria-hidden="true" />
      <QuestionKicker eyebrow={props.eyebrow} question={question} />
      <Heading ref={heading} id={`${name}_card-prompt`} className={styles.prompt} tabIndex={-1}>
        {question.prompt}
      </Heading>
      {/* Only listens for Enter in a text field; every control inside is native. */}
      <div onKeyDown={checkOnEnter} role="presentation">
        <QuestionView
          question={arranged}
          response={response}
          onRespond={checking.respond}
          settled={tells || comparing}
          readOnly={readOnly || settled}
          name={name}
          labelledBy={`${name}_card-prompt`}
          describedBy={problem ? `${name}_card-status` : undefined}
          accountsShown={props.accountsShown}
          figure={props.figure ?? <UncoveredFigure question={question} />}
        />
      </div>
      {(props.onHint || props.hintsOpen > 0) && (
        <HintSteps
          hints={question.hints}
          open={props.hintsOpen}
          onHint={settled || comparing || readOnly ? undefined : props.onHint}
        />
      )}
      <Certain {...props} {...sureness} name={name} />
      <QuestionActions
        {...props}
        checking={checking}
        onAgain={
          props.onAgain &&
          (() => {
            props.onAgain?.()
            checking.restart()
            heading.current?.focus()
          })
        }
      />
      <QuestionFeedback
        question={question}
        grade={tells ? gradeResponse(question, response) : undefined}
        problem={problem}
        notice={comparing && !settled ? 'Compare, tick what you had and rate yourself.' : undefined}
        lessonLink={props.lessonLink}
        statusId={`${name}_card-status`}
      />
      {feedback === 'now' && <NoScriptAnswer question={question} />}
    </article>
  )
}

type CertainProps = QuestionCardProps & {
  readonly name: string
  readonly choose: (certainty: Certainty) => void
}

/** Asked while the answer is open, told once it is settled; an explanation has nothing to be sure of. */
function Certain({ question, settled, certainty, ...card }: CertainProps) {
  if (question.kind === 'explain') return null
  if (settled)
    return certainty ? <p className={styles.certainty}>{certaintyText(certainty)}</p> : null
  if (!card.askCertainty) return null
  return (
    <CertaintyChoice
      name={card.name}
      certainty={certainty}
      onCertainty={card.choose}
      locked={card.readOnly === true}
    />
  )
}

/** Waits for its code by itself, so that the card around it stays. */
function UncoveredFigure({ question }: { readonly question: Question }) {
  const { figures } = useSources()
  if (question.kind !== 'chart-reading' || !figures[question.figure]) return null
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <LessonFigure id={question.figure} open />
    </Suspense>
  )
}
