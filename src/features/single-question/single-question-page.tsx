import { BankSources } from '#blocks/attempt/bank-sources.tsx'
import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import { contentVersion } from '#content/catalog.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import { quizPath } from '#domain/lesson/addresses.ts'
import { ownValue } from '#domain/base/own-record.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { useSoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { selectCertaintyAsked } from '#store/preferences/preferences-selectors.ts'
import { usePreferences } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { CopyAddress } from './copy-address.tsx'
import styles from './single-question-page.module.css'

type SingleQuestionPageProps = { readonly content: BankContent; readonly questionId: string }

/** One question at an address of its own, to share, to put into a handout, to come back to. */
export function SingleQuestionPage({ content, questionId }: SingleQuestionPageProps) {
  const question = ownValue(content.questions, questionId)
  const { quiz } = content
  return (
    <div className={styles.page}>
      <p className={styles.eyebrow}>{`${quiz.label} · ${quiz.title}`}</p>
      <h1>One question</h1>
      <BankSources content={content}>
        {question ? (
          <QuestionBoundary label="This question">
            <SingleQuestion content={content} question={question} />
          </QuestionBoundary>
        ) : (
          <p>This question is no longer in the course. The quiz of its module has others.</p>
        )}
      </BankSources>
      <nav className={styles.ways} aria-label="From this question">
        <AppLink to={quizPath(quiz.id)}>{`Quiz: ${quiz.title}`}</AppLink>
        {question ? <LessonWay content={content} question={question} /> : null}
      </nav>
      {question ? <CopyAddress questionId={questionId} /> : null}
    </div>
  )
}

type QuestionProps = { readonly content: BankContent; readonly question: Question }

function LessonWay({ content, question }: QuestionProps) {
  const link = lessonLink(content, question)
  return link ? <AppLink to={link.to}>{link.text}</AppLink> : null
}

/**
 * For the moment until the disk has been read. The card looks the same then, so that nothing moves,
 * but a press must not begin a new attempt beside one that is already there.
 */
function notYet(): void {}

function SingleQuestion({ content, question }: QuestionProps) {
  const askCertainty = usePreferences(selectCertaintyAsked)
  const { id } = question
  const solo = useSoloAttempt({ mode: 'single', source: id, question: id, contentVersion })
  const { attempt } = solo
  const given = attempt?.responses.get(id)
  return (
    <QuestionCard
      question={question}
      seed={solo.seed}
      eyebrow="By itself"
      headingLevel={2}
      feedback="now"
      askCertainty={askCertainty}
      response={given?.response}
      certainty={given?.certainty}
      hintsOpen={attempt?.hintsOpened.get(id)?.length ?? 0}
      settled={attempt ? isFinal(attempt, id) : false}
      onRespond={solo.ready ? solo.respond : notYet}
      onHint={solo.ready ? solo.openHint : notYet}
      onCheck={solo.ready ? solo.check : notYet}
      onAgain={solo.again}
      lessonLink={lessonLink(content, question)}
    />
  )
}
