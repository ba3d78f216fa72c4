import { bankQuestions, moduleOfQuestion } from '#blocks/attempt/bank-questions.ts'
import { percentWords } from '#blocks/attempt/attempt-words.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { placementOf, secureShare } from '#domain/quiz/placement.ts'
import { finalId } from '#domain/lesson/course-quizzes.ts'
import { lessonPath, quizPath } from '#domain/lesson/addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { buttonClass } from '#ui/button.tsx'

type AdviceProps = { readonly attempt: Attempt; readonly content: BankContent }

/** The module to begin with, the reason, and the way there. */
export function PlacementAdvice({ attempt, content }: AdviceProps) {
  const { modules } = content
  const { rows, start } = placementOf(
    attempt,
    bankQuestions(content),
    modules.map(({ id }) => id),
    (question) => moduleOfQuestion(content, question),
  )
  const first = modules.find(({ id }) => id === start)
  const row = rows.find(({ module }) => module === start)
  const before = rows.slice(0, row ? rows.indexOf(row) : rows.length)
  return (
    <section aria-labelledby="where-to-begin">
      <h2 id="where-to-begin">
        {first ? `Begin with “${first.title}”` : 'You could begin anywhere'}
      </h2>
      {first && row ? (
        <>
          <p>{reason(row.share, before.length)}</p>
          <p>
            <AppLink className={buttonClass()} to={lessonPath(first.id, first.lesson)}>
              {`Start: ${first.title}`}
            </AppLink>
          </p>
        </>
      ) : (
        <>
          <p>
            {`In every module you earned at least ${percentWords(secureShare)} of the marks. The final quiz shows in more detail what is worth reading again.`}
          </p>
          <p>
            <AppLink className={buttonClass()} to={quizPath(finalId)}>
              Go to the final quiz
            </AppLink>
          </p>
        </>
      )}
    </section>
  )
}

/** `share` is 0 to 1; `before` counts the modules that stand before this one and are secure. */
function reason(share: number, before: number): string {
  const least = percentWords(secureShare)
  const earned = `Its questions earned you ${percentWords(share)} of the marks, and ${least} would say that you can pass it over; a right answer of which you were unsure counts half.`
  if (before === 0) return `It is the first module, and the others build on it. ${earned}`
  return `The ${before === 1 ? 'module' : `${before} modules`} before it you seem to know; later ones build on this one. ${earned}`
}
