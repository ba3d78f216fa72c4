import type { ReactNode } from 'react'
import { AccountList } from '#blocks/question-views/reading/account-list.tsx'
import { Verdict } from '#blocks/question-views/reading/verdict.tsx'
import { NotePlace } from '#blocks/notes/note-place.tsx'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import { questionPath } from '#domain/lesson/addresses.ts'
import type { Question } from '#domain/question/question.ts'
import {
  arrangeQuestion,
  describeResponse,
  gradeResponse,
  keyOf,
} from '#domain/question/registry.ts'
import styles from './answer-review.module.css'
import { certaintyText } from '#blocks/question/steps/certainty-choice.tsx'
import { gradeWords } from './grade-words.ts'
import { gradeTone } from './question-feedback.tsx'
import { QuestionKicker } from './question-kicker.tsx'
import { QuestionSources, type SectionLink } from './question-sources.tsx'
import { ReasonList } from '#blocks/question/reasons/reason-list.tsx'

export type AnswerReviewProps = {
  readonly question: Question
  /** The attempt's, so that options stand as they were shown. */
  readonly seed: number
  readonly eyebrow: string
  /** As stored. */
  readonly response: unknown
  readonly certainty?: Certainty | undefined
  readonly lessonLink?: SectionLink | undefined
  readonly headingLevel: 2 | 3
  /** What a page adds below, e.g. the figure of a chart question. */
  readonly children?: ReactNode
}

/** One answered question as it is looked back at: words only, so it prints and needs no script. */
export function AnswerReview(props: AnswerReviewProps) {
  const { question, response, certainty, lessonLink } = props
  const Heading = props.headingLevel === 2 ? 'h2' : 'h3'
  const grade = gradeResponse(question, response)
  const isScored = grade.status !== 'unscored'
  return (
    <article className={styles.review} data-question={question.id}>
      <QuestionKicker eyebrow={props.eyebrow} question={question} />
      <Heading className={styles.prompt}>{question.prompt}</Heading>
      {question.kind === 'conflict' && <AccountList accounts={question.accounts} settled />}
      <p className={styles.words}>
        {grade.status === 'graded' ? (
          <Verdict tone={gradeTone(grade)} text={gradeWords(question, grade)} />
        ) : (
          <strong>{gradeWords(question, grade)}</strong>
        )}
      </p>
      <dl className={styles.answers}>
        <dt>Your answer</dt>
        <dd dir="auto">{describeResponse(question, response)}</dd>
        {isScored && question.kind !== 'explain' && (
          <>
            <dt>Right answer</dt>
            <dd>{describeResponse(question, keyOf(question))}</dd>
          </>
        )}
      </dl>
      {certainty && <p className={styles.certainty}>{certaintyText(certainty)}</p>}
      <p className={styles.explanation}>{question.explanation}</p>
      <QuestionSources evidence={question.evidence} lessonLink={lessonLink} />
      <NotePlace at={questionPath(question.id)} title={question.prompt} />
      {props.children}
      <ReasonList question={arrangeQuestion(question, props.seed)} />
    </article>
  )
}
