import { counted } from '#blocks/attempt/attempt-words.ts'
import type { Grade } from '#domain/question/grade.ts'
import type { CaseProgress } from '#domain/cases/case-progress.ts'

/** How far a person has come with a case, in a line: "Laid out, 9 of 12 cards fit · judged". */
export function progressWords({ cards, placed, best, isJudged }: CaseProgress): string {
  const judged = isJudged ? 'judged' : 'not judged yet'
  if (best !== undefined) return `Laid out, ${best} of ${cards} cards fit · ${judged}`
  if (placed > 0) return `Begun, ${placed} of ${cards} cards laid out`
  return isJudged
    ? `${counted(cards, 'card')} to lay out · judged`
    : `${counted(cards, 'card')} to lay out`
}

/** What checking the bench came to. */
export function fitWords(grade: Grade): string {
  if (grade.status !== 'graded') return 'This case has changed since you laid it out.'
  const { length } = grade.parts
  const fit = grade.parts.filter(({ score }) => score === 1).length
  return fit === length ? `All ${length} cards fit.` : `${fit} of ${length} cards fit.`
}
