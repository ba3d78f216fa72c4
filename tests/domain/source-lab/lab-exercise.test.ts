import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { labExerciseSchema } from '#domain/source-lab/lab-exercise.ts'
import { conflictAsWritten, exerciseAsWritten } from '#tests/support/builders/sample-exercise.ts'

function problemsOf(raw: unknown): readonly string[] {
  const read = v.safeParse(labExerciseSchema, raw)
  return read.success ? [] : plainProblems(read.issues)
}

test('a question takes its id from the exercise, and examines its discrepancy', () => {
  const exercise = v.parse(labExerciseSchema, exerciseAsWritten())
  expect(exercise.question).toMatchObject({
    id: 'which-year',
    kind: 'single-choice',
    examines: 'two-years',
  })
})

test('a conflict has the accounts and the discrepancy of its exercise', () => {
  const exercise = v.parse(labExerciseSchema, conflictAsWritten())
  expect(exercise.question).toMatchObject({ id: 'which-year', discrepancy: 'two-years' })
  expect(exercise.question).toHaveProperty('accounts', exercise.accounts)
  expect(exercise.question).not.toHaveProperty('examines')
})

test('an exercise that was read is read again without a change of its question', () => {
  const exercise = v.parse(labExerciseSchema, exerciseAsWritten())
  const { id: _id, examines: _examines, ...question } = { examines: '', ...exercise.question }
  expect(v.parse(labExerciseSchema, { ...exercise, question })).toEqual(exercise)
})

test.each([
  ['an id', { id: 'another' }, 'question has a field “id”, which it takes from its exercise'],
  [
    'accounts',
    { accounts: [] },
    'question has a field “accounts”, which it takes from its exercise',
  ],
  [
    'something to examine',
    { examines: 'three-years' },
    'question has a field “examines”, which it takes from its exercise',
  ],
])('%s in the question is told, and not overwritten in silence', (_what, more, says) => {
  const raw = exerciseAsWritten()
  expect(problemsOf({ ...raw, question: { ...raw.question, ...more } })).toEqual([says])
})

test('each of its mistakes is told once, also where the question shares the field', () => {
  const raw = conflictAsWritten()
  expect(problemsOf({ ...raw, accounts: raw.accounts.slice(0, 1) })).toEqual([
    'accounts has fewer than two accounts',
  ])
  expect(problemsOf({ ...raw, settle: ' ' })).toEqual(['settle is empty'])
})

test('a question needs a kind with a key that needs no figure', () => {
  const raw = exerciseAsWritten()
  const [explain] = problemsOf({ ...raw, question: { ...raw.question, kind: 'explain' } })
  expect(explain).toMatch(/^question\.kind/)
})
