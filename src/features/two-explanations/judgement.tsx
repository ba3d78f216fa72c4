import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import type { CaseContent } from '#domain/cases/case-content.ts'
import type { ExplanationCase } from '#domain/cases/explanation-case.ts'
import type { ExplainQuestion } from '#domain/question-kinds/short-explanation.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import type { SoloAttempt } from '#store/learner/use-solo-attempt.ts'
import styles from './judgement.module.css'

type JudgementProps = {
  readonly content: CaseContent
  readonly question: ExplainQuestion
  readonly solo: SoloAttempt
}

/** A press before the disk has been read must not begin a second attempt beside the first. */
function notYet(): void {}

/** The written judgement, and after it what would count against either explanation. */
export function Judgement({ content, question, solo }: JudgementProps) {
  const { attempt } = solo
  const { id } = question
  const settled = attempt ? isFinal(attempt, id) : false
  const { against } = content.case.judgement
  return (
    <div className={styles.judgement}>
      <QuestionBoundary label="This judgement">
        <QuestionCard
          question={question}
          seed={solo.seed}
          eyebrow={content.case.title}
          headingLevel={3}
          feedback="now"
          askCertainty={false}
          response={attempt?.responses.get(id)?.response}
          hintsOpen={attempt?.hintsOpened.get(id)?.length ?? 0}
          settled={settled}
          onRespond={solo.ready ? solo.respond : notYet}
          onHint={solo.ready ? solo.openHint : notYet}
          onCheck={solo.ready ? solo.check : notYet}
          onAgain={solo.again}
          lessonLink={lessonLink(content, question)}
        />
      </QuestionBoundary>
      {settled ? (
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
