import { counted } from '#blocks/attempt/attempt-words.ts'
import { levelName } from '#blocks/attempt/level-words.ts'
import { useBanks, type LoadBank } from '#blocks/attempt/use-banks.ts'
import { blueprintCells, drawByBlueprint } from '#domain/quiz/blueprint.ts'
import { finalId } from '#domain/lesson/course-quizzes.ts'
import { quizPath } from '#domain/lesson/addresses.ts'
import type { FinalContent } from '#domain/lesson/page-content.ts'
import { bloomLevels } from '#domain/question/question-base.ts'
import { selectAttemptsNewestFirst, selectReady } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import styles from './course-quiz.module.css'
import { isAttemptAt, QuizAttempts } from './quiz-attempts.tsx'
import { QuizForm } from './quiz-form.tsx'
import shared from './quiz-start-page.module.css'

type FinalPageProps = { readonly content: FinalContent; readonly loadBank: LoadBank }

/** The quiz over the whole course: its plan for everybody, and the person's attempts. */
export function FinalPage({ content, loadBank }: FinalPageProps) {
  const ready = useLearner(selectReady)
  const { quiz, candidates } = content
  const length = blueprintCells(candidates).filter((cell) => cell.ready > 0).length
  return (
    <div className={shared.page}>
      <header className={shared.about}>
        <p className={shared.eyebrow}>{`${quiz.label} · ${quiz.years[0]}–${quiz.years[1]}`}</p>
        <h1>{quiz.title}</h1>
        <p className={shared.lede}>{quiz.summary}</p>
      </header>
      <Plan content={content} length={length} />
      <div className={shared.personal}>
        {ready ? (
          <FinalForPerson content={content} length={length} loadBank={loadBank} />
        ) : (
          <p className={shared.waiting}>The quiz opens here.</p>
        )}
      </div>
      <noscript>
        <p>
          Keeping answers and scores needs JavaScript, which is off in this browser. The quiz page
          of each module lists its questions, and each of them can be read on a page of its own.
        </p>
      </noscript>
    </div>
  )
}

function FinalForPerson({
  content,
  length,
  loadBank,
}: FinalPageProps & { readonly length: number }) {
  const past = useLearner(selectAttemptsNewestFirst).filter(isAttemptAt(finalId))
  const { bank } = useBanks(loadBank, past.length > 0 ? [finalId] : [])
  const state = past.length > 0 ? bank(finalId) : 'waiting'
  const asked = new Set(past.flatMap(({ questions }) => questions))
  return (
    <QuizAttempts quiz={finalId} bank={typeof state === 'string' ? undefined : state}>
      {(headingId, begin) => (
        <QuizForm
          lengths={[length]}
          pool={content.candidates.length}
          headingId={headingId}
          onStart={({ length: _length, ...choice }) =>
            begin({
              ...choice,
              questions: (seed) => drawByBlueprint(content.candidates, seed, asked),
            })
          }
        />
      )}
    </QuizAttempts>
  )
}

/** The blueprint as a table: one question a cell, and how many stand ready for it. */
function Plan({ content, length }: { readonly content: FinalContent; readonly length: number }) {
  const cells = blueprintCells(content.candidates)
  return (
    <section className={styles.section} aria-labelledby="the-plan">
      <h2 id="the-plan">What is asked</h2>
      <p className={styles.plan}>
        {`${counted(length, 'question')}: from each module one at each level of thinking. Which ones, chance decides, out of ${content.candidates.length}; the table counts how many stand ready for each place. What you have not been asked comes first.`}
      </p>
      <ScrollRegion label="Questions ready">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Module</th>
              {bloomLevels.map((level) => (
                <th key={level} scope="col">
                  {levelName[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.modules.map((module) => (
              <tr key={module.id}>
                <th scope="row">
                  <AppLink to={quizPath(module.id)}>{module.title}</AppLink>
                </th>
                {bloomLevels.map((level) => (
                  <td key={level}>
                    {cells.find((cell) => cell.module === module.id && cell.level === level)
                      ?.ready ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
