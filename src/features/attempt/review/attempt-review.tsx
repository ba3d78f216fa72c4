import { bankQuestions } from '#blocks/attempt/bank-questions.ts'
import { missedOrUnsure } from '#blocks/attempt/missed-or-unsure.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { placementId } from '#domain/lesson/course-quizzes.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { AgainChoices } from './again-choices.tsx'
import styles from './attempt-review.module.css'
import { CourseTables } from './course-tables.tsx'
import { ObjectiveTable } from './objective-table.tsx'
import { PlacementAdvice } from './placement-advice.tsx'
import { ReviewedAnswers } from './reviewed-answers.tsx'
import { ScoreSummary } from './score-summary.tsx'
import { Transcript } from './transcript.tsx'

type AttemptReviewProps = {
  readonly attempt: Attempt
  readonly handedInAt: number
  readonly content: BankContent
}

/** A handed-in attempt looked back at: how it went, every answer explained, and what to do next. */
export function AttemptReview({ attempt, handedInAt, content }: AttemptReviewProps) {
  const missed = missedOrUnsure(attempt, bankQuestions(content))
  return (
    <div className={styles.review}>
      <Transcript attempt={attempt} handedInAt={handedInAt} content={content} />
      {content.quiz.id === placementId ? (
        <PlacementAdvice attempt={attempt} content={content} />
      ) : null}
      <ScoreSummary attempt={attempt} handedInAt={handedInAt} content={content} />
      <AgainChoices attempt={attempt} content={content} missed={missed} />
      {content.modules.length > 1 ? <CourseTables attempt={attempt} content={content} /> : null}
      <ObjectiveTable attempt={attempt} content={content} />
      <ReviewedAnswers attempt={attempt} content={content} missed={missed} />
    </div>
  )
}
