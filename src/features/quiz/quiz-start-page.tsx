import { drawQuestions } from '#domain/quiz/attempt-selection.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { selectReady } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { QuizAbout, QuizQuestionsWithoutScript } from './quiz-about.tsx'
import { QuizAttempts } from './quiz-attempts.tsx'
import { quizLengths } from './quiz-choices.ts'
import { QuizForm } from './quiz-form.tsx'
import styles from './quiz-start-page.module.css'

/** Where a module's quiz begins: what it covers, going on with an open attempt, a new one, past ones. */
export function QuizStartPage({ content }: { readonly content: BankContent }) {
  const ready = useLearner(selectReady)
  return (
    <div className={styles.page}>
      <QuizAbout content={content} />
      {/* One block, drawn whole once the disk has been read, so that nothing is shown and moved away. */}
      <div className={styles.personal}>
        {ready ? (
          <QuizForPerson content={content} />
        ) : (
          <p className={styles.waiting}>The quiz opens here.</p>
        )}
      </div>
      <QuizQuestionsWithoutScript content={content} />
    </div>
  )
}

function QuizForPerson({ content }: { readonly content: BankContent }) {
  const pool = content.pool.flatMap((id) => content.questions[id] ?? [])
  return (
    <QuizAttempts quiz={content.quiz.id} bank={content}>
      {(headingId, begin) => (
        <QuizForm
          lengths={quizLengths(pool.length)}
          pool={pool.length}
          headingId={headingId}
          onStart={({ length, ...choice }) =>
            begin({ ...choice, questions: (seed) => drawQuestions(pool, length, seed) })
          }
        />
      )}
    </QuizAttempts>
  )
}
