import { expect, test } from 'vitest'
import { freshVariant } from '#domain/review/fresh-variant.ts'
import { answerOf } from '#tests/support/builders/answers.ts'
import {
  explainQuestion,
  orderQuestion,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'

const missed = singleChoiceQuestion({ id: 'missed', evidence: ['talks-begin'] })
const sameKind = singleChoiceQuestion({ id: 'same-kind', evidence: ['talks-begin'] })
const otherKind = orderQuestion({ id: 'other-kind', evidence: ['talks-begin'] })
const otherEvidence = orderQuestion({ id: 'other-evidence', evidence: ['talks-end'] })
const otherMatter = orderQuestion({ id: 'other-matter', objectives: ['M1.2'] })
const essay = explainQuestion({ id: 'essay', evidence: ['talks-begin'] })
const bank = [missed, sameKind, otherEvidence, otherKind, otherMatter, essay]

test('best is what was not answered yet, on the same evidence, of another kind', () => {
  expect(freshVariant(missed, bank, [])).toBe(otherKind)
  const first = answerOf({ question: 'other-kind', at: 1 })
  expect(freshVariant(missed, bank, [first])).toBe(sameKind)
  const second = answerOf({ question: 'same-kind', at: 2 })
  expect(freshVariant(missed, bank, [first, second])).toBe(otherEvidence)
})

test('where all were answered, the one answered longest ago', () => {
  const history = ['same-kind', 'other-evidence', 'other-kind', 'same-kind'].map((question, at) =>
    answerOf({ question, at }),
  )
  expect(freshVariant(missed, bank, history)).toBe(otherEvidence)
})

test('where nothing else asks about the objective, the question itself', () => {
  expect(freshVariant(missed, [missed, otherMatter, essay], [])).toBe(missed)
})
