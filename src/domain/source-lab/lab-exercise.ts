/**
 * An exercise of the source lab: a place where the papers slip, contradict themselves or disagree, what
 * stands there, and a question about it. An author writes the accounts once; the question takes its id
 * from the exercise, and what it examines from the exercise's discrepancy.
 */
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'
import { clozeSchema } from '#domain/question-kinds/cloze.ts'
import { matchSchema } from '#domain/question-kinds/match.ts'
import { multipleChoiceSchema } from '#domain/question-kinds/multiple-choice.ts'
import { numberEntrySchema } from '#domain/question-kinds/number-entry.ts'
import { orderSchema } from '#domain/question-kinds/order.ts'
import { singleChoiceSchema } from '#domain/question-kinds/single-choice.ts'
import { sortIntoGroupsSchema } from '#domain/question-kinds/sort-into-groups.ts'
import { accountsSchema, sourceConflictSchema } from '#domain/question-kinds/source-conflict.ts'

/** Kinds with a key that the lab's own pages can show: no figure to uncover, nothing left unscored. */
const labQuestionSchema = v.variant('kind', [
  singleChoiceSchema,
  multipleChoiceSchema,
  orderSchema,
  matchSchema,
  sortIntoGroupsSchema,
  numberEntrySchema,
  clozeSchema,
  sourceConflictSchema,
])

const takenFromExercise = ['id', 'discrepancy', 'examines', 'accounts'] as const

const writtenExerciseSchema = v.strictObject({
  id: idSchema,
  /** Names the puzzle without giving its answer away. */
  title: textSchema,
  discrepancy: idSchema,
  /** What each source or passage says. */
  accounts: accountsSchema,
  question: v.pipe(
    v.looseObject({ kind: v.string() }),
    ...takenFromExercise.map((field) =>
      v.check<{ kind: string; [field: string]: unknown }, string>(
        (question) => !Object.hasOwn(question, field),
        `has a field “${field}”, which it takes from its exercise`,
      ),
    ),
  ),
  /** What would settle it, e.g. which document one would open. */
  settle: textSchema,
})

export const labExerciseSchema = v.pipe(
  writtenExerciseSchema,
  v.transform(({ question, ...exercise }) => {
    const { id, discrepancy, accounts } = exercise
    const own =
      question.kind === 'conflict' ? { id, discrepancy, accounts } : { id, examines: discrepancy }
    return { ...exercise, question: { ...question, ...own } }
  }),
  v.object({ ...writtenExerciseSchema.entries, question: labQuestionSchema }),
)
export type LabExercise = v.InferOutput<typeof labExerciseSchema>
