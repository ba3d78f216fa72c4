import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { bankQuestions } from '#blocks/attempt/bank-questions.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import { isFinal } from '#domain/attempt/final-response.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { selectCertaintyAsked } from '#store/preferences/preferences-selectors.ts'
import { useLearnerActions, usePreferences } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './attempt-run.module.css'
import type { Place } from './use-place.ts'

type RunQuestionProps = {
  readonly attempt: Attempt
  readonly content: BankContent
  readonly place: number
  readonly readOnly: boolean
  readonly onGo: (place: Place) => void
}

/** The question at this place, and the ways to the ones beside it. */
export function RunQuestion({ attempt, content, place, readOnly, onGo }: RunQuestionProps) {
  const { act } = useLearnerActions()
  const id = attempt.questions[place] ?? ''
  const question = bankQuestions(content).get(id)
  const label = `Question ${place + 1} of ${attempt.questions.length}`
  const isLast = place === attempt.questions.length - 1
  const isFlagged = attempt.flagged.has(id)
  const isChecked = attempt.checked.has(id)
  return (
    <section aria-label={label} tabIndex={-1} className={styles.question}>
      {question ? (
        <QuestionBoundary label={`Question ${place + 1}`}>
          <AttemptCard
            attempt={attempt}
            content={content}
            question={question}
            label={label}
            readOnly={readOnly}
          />
        </QuestionBoundary>
      ) : (
        <p className={styles.gone}>
          {`${label} is no longer in the course. It does not count; go on with the others.`}
        </p>
      )}
      <div className={styles.ways}>
        <Button tone="quiet" unavailable={place === 0} onClick={() => onGo(place - 1)}>
          Previous
        </Button>
        <Button
          tone="quiet"
          aria-pressed={isFlagged}
          unavailable={readOnly}
          onClick={() =>
            act({ kind: 'flagged', attempt: attempt.id, question: id, flagged: !isFlagged })
          }
        >
          {isFlagged ? 'Flagged' : 'Flag'}
        </Button>
        <Button
          {...(attempt.mode === 'practice' && !isChecked ? { tone: 'quiet' as const } : {})}
          onClick={() => onGo(isLast ? 'overview' : place + 1)}
        >
          {isLast ? lastStep(attempt) : 'Next question'}
        </Button>
      </div>
    </section>
  )
}

function lastStep({ mode }: Attempt): string {
  return mode === 'test' ? 'Look over and hand in' : 'Look over and finish'
}

type AttemptCardProps = Omit<RunQuestionProps, 'place' | 'onGo'> & {
  readonly question: Question
  readonly label: string
}

function AttemptCard({ attempt, content, question, label, readOnly }: AttemptCardProps) {
  const { act } = useLearnerActions()
  const askCertainty = usePreferences(selectCertaintyAsked)
  const here = { attempt: attempt.id, question: question.id }
  const given = attempt.responses.get(question.id)
  const isPractice = attempt.mode === 'practice'
  return (
    <QuestionCard
      question={question}
      seed={attempt.seed}
      eyebrow={label}
      headingLevel={2}
      feedback={isPractice ? 'now' : 'later'}
      askCertainty={askCertainty}
      response={given?.response}
      certainty={given?.certainty}
      hintsOpen={attempt.hintsOpened.get(question.id)?.length ?? 0}
      settled={isFinal(attempt, question.id)}
      readOnly={readOnly}
      lessonLink={lessonLink(content, question)}
      onRespond={(response, certainty) =>
        act({
          kind: 'responded',
          ...here,
          response,
          ...(certainty ? { certainty } : {}),
        })
      }
      onHint={isPractice ? (hint) => act({ kind: 'hint-opened', ...here, hint }) : undefined}
      onCheck={isPractice ? () => act({ kind: 'checked', ...here }) : undefined}
    />
  )
}
