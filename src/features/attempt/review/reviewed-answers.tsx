import { useState } from 'react'
import { bankQuestions } from '#blocks/attempt/bank-questions.ts'
import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { LessonFigure } from '#blocks/figure/lesson-figure.tsx'
import { AnswerReview } from '#blocks/question/answer-review.tsx'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { questionPath } from '#domain/lesson/addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './attempt-review.module.css'

type AnswersProps = {
  readonly attempt: Attempt
  readonly content: BankContent
  readonly missed: readonly string[]
}

/** Every question with the own answer, the key and the reasons; on paper always all of them. */
export function ReviewedAnswers({ attempt, content, missed }: AnswersProps) {
  const [onlyMissed, setOnlyMissed] = useState(false)
  const filters = [
    { only: false, text: `All (${attempt.questions.length})` },
    { only: true, text: `Missed or unsure (${missed.length})` },
  ]
  return (
    <section aria-labelledby="your-answers">
      <h2 id="your-answers">Your answers, explained</h2>
      <fieldset className={styles.filter}>
        <legend>Show</legend>
        {filters.map(({ only, text }) => (
          <label key={text}>
            <input
              type="radio"
              name="shown-answers"
              checked={onlyMissed === only}
              onChange={() => setOnlyMissed(only)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {onlyMissed && missed.length === 0 ? (
        <p>You missed nothing and were unsure of nothing.</p>
      ) : null}
      <ol className={styles.answers}>
        {attempt.questions.map((id, at) => (
          <li
            key={id}
            id={`answer-${at + 1}`}
            className={onlyMissed && !missed.includes(id) ? styles.filteredOut : undefined}
          >
            <QuestionBoundary label={`Question ${at + 1}`}>
              <ReviewedAnswer attempt={attempt} content={content} id={id} place={at} />
            </QuestionBoundary>
          </li>
        ))}
      </ol>
    </section>
  )
}

type AnswerProps = {
  readonly attempt: Attempt
  readonly content: BankContent
  readonly id: string
  readonly place: number
}

function ReviewedAnswer({ attempt, content, id, place }: AnswerProps) {
  const question = bankQuestions(content).get(id)
  const label = `Question ${place + 1} of ${attempt.questions.length}`
  if (!question) return <p>{`${label} is no longer in the course; it does not count.`}</p>
  const given = attempt.responses.get(id)
  const hasFigure = question.kind === 'chart-reading' && content.figures[question.figure]
  return (
    <AnswerReview
      question={question}
      seed={attempt.seed}
      eyebrow={label}
      headingLevel={3}
      response={given?.response}
      certainty={given?.certainty}
      lessonLink={lessonLink(content, question)}
    >
      {hasFigure ? <LessonFigure id={question.figure} open /> : null}
      <p className={styles.alone}>
        <AppLink to={questionPath(id)}>This question by itself</AppLink>
      </p>
    </AnswerReview>
  )
}
