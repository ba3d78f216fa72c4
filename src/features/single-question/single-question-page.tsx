import { useLocation } from 'react-router'
import { BankSources } from '#blocks/attempt/bank-sources.tsx'
import { lessonLink } from '#blocks/attempt/lesson-link.ts'
import { QuestionBoundary } from '#blocks/attempt/question-boundary.tsx'
import { NotePlace } from '#blocks/notes/note-place.tsx'
import { QuestionCard } from '#blocks/question/question-card.tsx'
import { contentVersion } from '#content/catalog.ts'
import { questionPath, quizPath } from '#domain/lesson/addresses.ts'
import { studyListPath, studyListQuery } from '#domain/lesson/further-addresses.ts'
import { ownValue } from '#domain/base/own-record.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { soloCard } from '#store/learner/solo-card.ts'
import { useSoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { selectCertaintyAsked } from '#store/preferences/preferences-selectors.ts'
import { usePreferences } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
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
      {question ? (
        <NotePlace at={questionPath(questionId)} title={question.prompt} reserved />
      ) : null}
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
        <ListWay />
        <AppLink to={quizPath(quiz.id)}>{`Quiz: ${quiz.title}`}</AppLink>
        {question ? <LessonWay content={content} question={question} /> : null}
      </nav>
      {question ? <CopyAddress questionId={questionId} /> : null}
    </div>
  )
}

type QuestionProps = { readonly content: BankContent; readonly question: Question }

const fromList = new URLSearchParams(studyListQuery).toString()
const readFromList = (query: URLSearchParams) => query.toString() === fromList
const noQuery = () => ''

/** The way back for whoever came from the study list; the built page knows of no such reader. */
function ListWay() {
  const { search } = useLocation()
  const [cameFromList] = useAddressChoice({
    search,
    read: readFromList,
    queryOf: noQuery,
    nothing: false,
  })
  return cameFromList ? <AppLink to={studyListPath}>Back to your study list</AppLink> : null
}

function LessonWay({ content, question }: QuestionProps) {
  const link = lessonLink(content, question)
  return link ? <AppLink to={link.to}>{link.text}</AppLink> : null
}

function SingleQuestion({ content, question }: QuestionProps) {
  const askCertainty = usePreferences(selectCertaintyAsked)
  const { id } = question
  const solo = useSoloAttempt({ mode: 'single', source: id, question: id, contentVersion })
  return (
    <QuestionCard
      question={question}
      {...soloCard(solo, id)}
      eyebrow="By itself"
      headingLevel={2}
      feedback="now"
      askCertainty={askCertainty}
      lessonLink={lessonLink(content, question)}
    />
  )
}
