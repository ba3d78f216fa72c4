/**
 * Reads any question out of unknown data. This is the only file that needs the schemas of all kinds;
 * pages that are given questions already read do not import it.
 */
import * as v from 'valibot'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { fail, ok, type Result } from '#domain/base/result.ts'
import { chartReadingSchema } from '#domain/question-kinds/chart-reading.ts'
import { clozeSchema } from '#domain/question-kinds/cloze.ts'
import { matchSchema } from '#domain/question-kinds/match.ts'
import { multipleChoiceSchema } from '#domain/question-kinds/multiple-choice.ts'
import { numberEntrySchema } from '#domain/question-kinds/number-entry.ts'
import { orderSchema } from '#domain/question-kinds/order.ts'
import { shortExplanationSchema } from '#domain/question-kinds/short-explanation.ts'
import { singleChoiceSchema } from '#domain/question-kinds/single-choice.ts'
import { sortIntoGroupsSchema } from '#domain/question-kinds/sort-into-groups.ts'
import { sourceConflictSchema } from '#domain/question-kinds/source-conflict.ts'
import type { Question } from './question.ts'

export const questionSchema = v.variant('kind', [
  singleChoiceSchema,
  multipleChoiceSchema,
  orderSchema,
  matchSchema,
  sortIntoGroupsSchema,
  numberEntrySchema,
  clozeSchema,
  chartReadingSchema,
  sourceConflictSchema,
  shortExplanationSchema,
])

/** The question, or all that is wrong with it, one sentence each ("options.b.why is missing"). */
export function parseQuestion(raw: unknown): Result<Question> {
  const read = v.safeParse(questionSchema, raw)
  return read.success ? ok(read.output) : fail(...plainProblems(read.issues))
}
