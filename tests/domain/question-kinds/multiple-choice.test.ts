import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { multipleChoice } from '#domain/question-kinds/multiple-choice.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { questionArbitraries } from '#tests/support/builders/question-arbitraries.ts'
import { multipleChoiceQuestion, option } from '#tests/support/builders/question-builders.ts'

/** Right: china, kazakhstan, russia. Wrong: india, uzbekistan. */
const question = multipleChoiceQuestion()

function scoreOf(...choices: string[]): number | undefined {
  const grade = multipleChoice.grade(question, { choices })
  return grade.status === 'graded' ? grade.score : undefined
}

test.each([
  [['china', 'kazakhstan', 'russia'], 1],
  [['russia', 'china', 'kazakhstan'], 1],
  [['china', 'kazakhstan'], 2 / 3],
  [['china'], 1 / 3],
  [['china', 'kazakhstan', 'russia', 'india'], 1 / 2],
  [['china', 'kazakhstan', 'india'], 2 / 3 - 1 / 2],
  [['china', 'india'], 0],
  [['india'], 0],
  [['india', 'uzbekistan'], 0],
  [['china', 'kazakhstan', 'russia', 'india', 'uzbekistan'], 0],
])('choosing %j scores %d', (choices, score) => {
  expect(scoreOf(...choices)).toBeCloseTo(score, 12)
})

test('choosing everything never pays, however many options are right', () => {
  fc.assert(
    fc.property(questionArbitraries['multiple-choice'], (question) => {
      const choices = question.options.map((option) => option.id)
      expect(multipleChoice.grade(question, { choices })).toMatchObject({ score: 0 })
    }),
  )
})

test('one more right choice always pays, and one more wrong choice never does', () => {
  fc.assert(
    fc.property(questionArbitraries['multiple-choice'], fc.nat(), (question, pick) => {
      const right = multipleChoice.key(question).choices
      const fewer = right.slice(0, 1 + (pick % (right.length - 1)))
      const wrong = question.options.find((option) => !option.right)?.id ?? ''
      const score = (choices: readonly string[]) => {
        const grade = multipleChoice.grade(question, { choices })
        return grade.status === 'graded' ? grade.score : Number.NaN
      }
      expect(score(fewer)).toBeLessThan(score(right))
      expect(score([...right, wrong])).toBeLessThan(score(right))
    }),
  )
})

test('each option is a part: full when rightly chosen or rightly left', () => {
  expect(multipleChoice.grade(question, { choices: ['china', 'india'] })).toMatchObject({
    parts: [
      { id: 'china', score: 1 },
      { id: 'kazakhstan', score: 0 },
      { id: 'russia', score: 0 },
      { id: 'india', score: 0 },
      { id: 'uzbekistan', score: 1 },
    ],
  })
})

test('with nothing chosen it is incomplete', () => {
  const missing = { status: 'incomplete', missing: 'Choose at least one option first.' }
  expect(multipleChoice.grade(question, { choices: [] })).toEqual(missing)
  expect(multipleChoice.grade(question, undefined)).toEqual(missing)
})

test('options are mixed', () => {
  const orders = new Set<string>()
  for (let seed = 0; seed < 20; seed += 1) {
    const arranged = multipleChoice.arrange(question, seededRandom(seed))
    orders.add(arranged.options.map((option) => option.id).join())
  }
  expect(orders.size).toBeGreaterThan(10)
})

test('a choice given twice counts once', () => {
  const read = multipleChoice.readResponse(question, { choices: ['china', 'china'] })
  expect(read).toEqual({ choices: ['china'] })
  expect(scoreOf('china', 'china')).toBeCloseTo(1 / 3, 12)
})

test.each([[{ choices: ['china', 'mars'] }], [{ choices: 'china' }], [{ choices: [1] }], [[]]])(
  '%j is no response to it',
  (raw) => {
    expect(multipleChoice.readResponse(question, raw)).toBeUndefined()
  },
)

test('a response is described by its options in the order shown', () => {
  expect(multipleChoice.describe(question, { choices: ['russia', 'china'] })).toBe('China; Russia')
  expect(multipleChoice.describe(question, { choices: [] })).toBe('No answer')
})

test.each([
  ['options has fewer than two right options', [true, false, false]],
  ['options has fewer than two wrong options', [true, true, false]],
])('the schema says "%s"', (sentence, rights) => {
  const options = rights.map((right, at) => option(`o${at}`, `Option ${at}`, right))
  expect(parseQuestion(multipleChoiceQuestion({ options }))).toEqual({
    ok: false,
    problems: [sentence],
  })
})
