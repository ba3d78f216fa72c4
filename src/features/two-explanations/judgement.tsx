import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import type { CaseContent } from '#domain/cases/case-content.ts'
import type { ExplanationCase } from '#domain/cases/explanation-case.ts'
import type { ExplainQuestion } from '#domain/question-kinds/short-explanation.ts'
import { soloCard } from '#store/learner/solo-card.ts'
import type { SoloAttempt } from '#store/learner/use-solo-attempt.ts'
import styles from './judgement.module.css'

type JudgementProps = {
  readonly content: CaseContent
  readonly question: ExplainQuestion
  readonly solo: SoloAttempt
}

/** The written judgement, and after it what would count against either explanation. */
export function Judgement({ content, question, solo }: JudgementProps) {
  const card = soloCard(solo, question.id)
  const { against } = content.case.judgement
  return (
    <div className={styles.judgement}>
      <QuestionBoundary label="This judgement">
        <QuestionCard
          question={question}
          {...card}
          eyebrow={content.case.title}
          headingLevel={3}
          feedback="now"
          askCertainty={false}
          lessonLink={lessonLink(content, question)}
        />
      </QuestionBoundary>
      {card.settled ? (
        <Against against={against} />
      ) : (
        <noscript>
          <Against against={against} />
        </noscript>
      )}
    </div>
  )
}

function Against({ against }: Pick<ExplanationCase['judgement'], 'against'>) {
  return (
    <div className={styles.against}>
      <h3 className={styles.title}>What would count against either</h3>
      <div className={styles.pair}>
        {(['jia', 'ding'] as const).map((author) => (
          <p key={author}>
            {`${against[author].text} `}
            <EvidenceMarks ids={against[author].evidence} />
          </p>
        ))}
      </div>
    </div>
  )
}
