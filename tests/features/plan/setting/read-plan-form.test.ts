import { expect, test } from 'vitest'
import { readPlanForm, type PlanFormFields } from '#features/plan/setting/read-plan-form.ts'

const today = '2026-11-25'
const fields: PlanFormFields = {
  exam: '2026-12-18',
  isHalfDate: false,
  dailyCap: '30',
  retention: '90',
}
function problemsOf(change: Partial<PlanFormFields>) {
  const reading = readPlanForm({ ...fields, ...change }, today)
  return reading.ok ? undefined : reading.problems
}

test('a whole form is a plan, with the target as a share', () => {
  expect(readPlanForm(fields, today)).toEqual({
    ok: true,
    plan: { exam: '2026-12-18', dailyCap: 30, retention: 0.9 },
  })
})

test('an empty day means no exam', () => {
  expect(readPlanForm({ ...fields, exam: '' }, today)).toMatchObject({
    ok: true,
    plan: { exam: null },
  })
})

test.for([
  ['2026-11-25', /Choose 26 November 2026 or a later day/],
  ['2020-01-01', /Choose 26 November 2026 or a later day/],
  ['2029-11-25', /two years at most. Choose a day up to 24 November 2028/],
  ['2026-02-30', /not a whole date/],
  ['next week', /not a whole date/],
] as const)('an exam on %s is answered with what to do', ([exam, says]) => {
  expect(problemsOf({ exam })?.exam).toMatch(says)
})

test('tomorrow and the last day of two years are taken', () => {
  expect(problemsOf({ exam: '2026-11-26' })).toBeUndefined()
  expect(problemsOf({ exam: '2028-11-24' })).toBeUndefined()
})

test('a date half typed is told from an empty one', () => {
  expect(problemsOf({ exam: '', isHalfDate: true })?.exam).toMatch(/not a whole date/)
})

test.for(['', ' ', '4', '201', '7.5', 'many', '-10', 'Infinity'])(
  'a cap of “%s” is answered with its bounds',
  (dailyCap) => {
    expect(problemsOf({ dailyCap })).toEqual({ dailyCap: 'Write a whole number from 5 to 200.' })
  },
)

test('both fields can be wrong at once', () => {
  expect(Object.keys(problemsOf({ exam: today, dailyCap: '0' }) ?? {})).toEqual([
    'exam',
    'dailyCap',
  ])
})
