/**
 * What a handed-in attempt says about its objectives and about how well the person judged the own
 * answers. Both count exactly the questions that the attempt's score counts.
 */
import { questionGrade } from '#domain/attempt/attempt-score.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { Grade } from '#domain/question/grade.ts'
import type { Question } from '#domain/question/question.ts'

type Counted = { readonly question: Question; readonly score: number }

function earned(grade: Grade | undefined): number | undefined {
  if (grade?.status === 'graded') return grade.score
  return grade?.status === 'incomplete' ? 0 : undefined
}

function countedQuestions(attempt: Attempt, bank: ReadonlyMap<string, Question>): Counted[] {
  return attempt.questions.flatMap((id) => {
    const question = bank.get(id)
    const score = question && earned(questionGrade(attempt, question))
    return question && score !== undefined ? [{ question, score }] : []
  })
}

export type ReportRow = {
  /** What the questions of this row have in common: an objective, a module, a level. */
  readonly group: string
  readonly asked: number
  /** Mean, 0 to 1. */
  readonly score: number
  /** Questions that did not earn full marks, for the way back to the text. */
  readonly missed: readonly Question[]
}

/** One row a group that was asked about, in the order given; a question counts in each of its groups. */
export function reportRows(
  attempt: Attempt,
  bank: ReadonlyMap<string, Question>,
  groups: readonly string[],
  groupsOf: (question: Question) => readonly string[],
): readonly ReportRow[] {
  const rows = new Map<string, Counted[]>()
  for (const one of countedQuestions(attempt, bank)) {
    for (const group of new Set(groupsOf(one.question))) {
      rows.set(group, [...(rows.get(group) ?? []), one])
    }
  }
  return groups.flatMap((group) => {
    const asked = rows.get(group) ?? []
    if (asked.length === 0) return []
    return [
      {
        group,
        asked: asked.length,
        score: asked.reduce((sum, { score }) => sum + score, 0) / asked.length,
        missed: asked.flatMap(({ question, score }) => (score < 1 ? [question] : [])),
      },
    ]
  })
}

export type Calibration = {
  readonly sureAndRight: number
  readonly sureAndWrong: number
  readonly unsureAndRight: number
}

/** Right is full marks. Undefined when the person said of no answer how sure it was. */
export function calibration(
  attempt: Attempt,
  bank: ReadonlyMap<string, Question>,
): Calibration | undefined {
  const judged = countedQuestions(attempt, bank).flatMap(({ question, score }) => {
    const certainty = attempt.responses.get(question.id)?.certainty
    return certainty ? [{ certainty, isRight: score >= 1 }] : []
  })
  if (judged.length === 0) return undefined
  const count = (level: number, right: boolean) =>
    judged.filter(({ certainty, isRight }) => certainty === level && isRight === right).length
  return {
    sureAndRight: count(3, true),
    sureAndWrong: count(3, false),
    unsureAndRight: count(1, true),
  }
}

/** Ids for another attempt of this length: what was not asked yet, and of the rest only what is needed. */
export function unaskedFirst(
  attempt: Attempt,
  pool: readonly string[],
): { readonly unasked: readonly string[]; readonly asked: readonly string[] } {
  const asked = new Set(attempt.questions)
  return {
    unasked: pool.filter((id) => !asked.has(id)),
    asked: pool.filter((id) => asked.has(id)),
  }
}
