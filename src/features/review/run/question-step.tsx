import { BankSources } from '#blocks/attempt/bank-sources.tsx'
import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { ReviewItemId } from '#domain/review/review-item.ts'
import { selectCertaintyAsked } from '#store/preferences/preferences-selectors.ts'
import { useLearnerActions, usePreferences } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import type { Matter, ReviewState } from '#features/review/review-state.ts'
import styles from './review-run.module.css'
import { WhyLines } from './why-lines.tsx'

type QuestionStepProps = {
  readonly attempt: Attempt
  readonly item: ReviewItemId
  readonly matter: Extract<Matter, { kind: 'question' }>
  readonly review: ReviewState
  readonly onNext: () => void
}

/** A question of the run with its feedback, and why it is asked. */
export function QuestionStep({ attempt, item, matter, review, onNext }: QuestionStepProps) {
  const { act } = useLearnerActions()
  const askCertainty = usePreferences(selectCertaintyAsked)
  const { question, content } = matter
  const here = { attempt: attempt.id, question: question.id }
  const given = attempt.responses.get(question.id)
  const settled = attempt.checked.has(question.id)
  return (
    <>
      <BankSources content={content}>
        <QuestionBoundary label="This question">
          <QuestionCard
            question={question}
            seed={attempt.seed}
            eyebrow={content.quiz.title}
            headingLevel={3}
            feedback="now"
            askCertainty={askCertainty}
            response={given?.response}
            certainty={given?.certainty}
            hintsOpen={attempt.hintsOpened.get(question.id)?.length ?? 0}
            settled={settled}
            lessonLink={lessonLink(content, question)}
            onRespond={(response, certainty) =>
              act({ kind: 'responded', ...here, response, ...(certainty ? { certainty } : {}) })
            }
            onHint={(hint) => act({ kind: 'hint-opened', ...here, hint })}
            onCheck={() => act({ kind: 'checked', ...here })}
          />
        </QuestionBoundary>
      </BankSources>
      <WhyLines review={review} item={item} />
      <div className={styles.ways}>
        <Button tone={settled ? 'plain' : 'quiet'} onClick={onNext}>
          {settled ? 'Next' : 'Leave it for later'}
        </Button>
      </div>
    </>
  )
}
