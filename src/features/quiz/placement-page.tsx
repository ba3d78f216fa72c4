import { counted } from '#blocks/attempt/attempt-words.ts'
import { secureShare } from '#domain/quiz/placement.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { selectReady } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { CertaintyWish } from './certainty-wish.tsx'
import styles from './course-quiz.module.css'
import { QuizQuestionsWithoutScript } from './quiz-about.tsx'
import { QuizAttempts } from './quiz-attempts.tsx'
import shared from './quiz-start-page.module.css'

/** A few questions from every module, to find the module to begin with. */
export function PlacementPage({ content }: { readonly content: BankContent }) {
  const ready = useLearner(selectReady)
  const { quiz, pool, modules } = content
  return (
    <div className={shared.page}>
      <header className={shared.about}>
        <p className={shared.eyebrow}>{`${quiz.label} · ${quiz.years[0]}–${quiz.years[1]}`}</p>
        <h1>{quiz.title}</h1>
        <p className={shared.lede}>{quiz.summary}</p>
        <p>
          {`${counted(pool.length, 'question')}, ${pool.length / modules.length} from each of ${modules.length} modules. The answers are explained when you hand in. Then the review names the module to begin with: the first in which you earned less than ${Math.round(100 * secureShare)} % of the marks. A right answer of which you were unsure counts half.`}
        </p>
      </header>
      <div className={shared.personal}>
        {ready ? (
          <QuizAttempts quiz={quiz.id} bank={content}>
            {(headingId, begin) => (
              <PlacementForm
                headingId={headingId}
                onStart={() => begin({ mode: 'test', questions: () => content.pool })}
              />
            )}
          </QuizAttempts>
        ) : (
          <p className={shared.waiting}>The quiz opens here.</p>
        )}
      </div>
      <QuizQuestionsWithoutScript content={content} />
    </div>
  )
}

type PlacementFormProps = { readonly headingId: string; readonly onStart: () => void }

function PlacementForm({ headingId, onStart }: PlacementFormProps) {
  return (
    <div className={styles.start} role="group" aria-labelledby={headingId}>
      <CertaintyWish />
      <Button onClick={onStart}>Find my starting place</Button>
    </div>
  )
}
