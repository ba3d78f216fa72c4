/**
 * The outcome of grading one response. A response is graded, not yet gradable, or of a kind that is
 * never scored; there is no bare true or false. Scores are shares of 1.
 */
export type PartGrade = {
  /** Option, item, row, blank, point or part id inside the question. */
  readonly id: string
  /** 0 to 1. */
  readonly score: number
}

export type Grade =
  | { readonly status: 'graded'; readonly score: number; readonly parts: readonly PartGrade[] }
  /** `missing` is a sentence for the person, e.g. "Choose an option first." */
  | { readonly status: 'incomplete'; readonly missing: string }
  | { readonly status: 'unscored' }

export function incomplete(missing: string): Grade {
  return { status: 'incomplete', missing }
}

/** Says how much is still open, e.g. "2 rows still need an answer."; `noun` is one of them. */
export function stillOpen(count: number, noun: string, need: string): Grade {
  return incomplete(`${count} ${noun}${count === 1 ? ' still needs' : 's still need'} ${need}.`)
}

/** A graded outcome whose score is the mean of its parts' scores. */
export function gradedByParts(parts: readonly PartGrade[]): Grade {
  const total = parts.reduce((sum, part) => sum + part.score, 0)
  return { status: 'graded', score: parts.length === 0 ? 0 : total / parts.length, parts }
}

/** Full marks; a share of them is "partly right", none is "not right". */
export function isRight(grade: Grade): boolean {
  return grade.status === 'graded' && grade.score >= 1
}
