import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  guesses,
  knowledgeModel,
  knows,
  knowledgeSteps,
  knowsAfter,
  type Evidence,
  type ScoredKind,
} from '#domain/mastery/knowledge.ts'

const choice = { kind: 'single-choice', score: 1, hints: 0 } as const
const order = { kind: 'order', score: 1, hints: 0 } as const

const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  kind: fc.constantFrom<ScoredKind>('single-choice', 'cloze', 'order', 'multiple-choice'),
  score: fc.constantFrom(0, 0.3, 0.5, 0.8, 1),
  hints: fc.nat(4),
})
const anyRun = fc.array(anyEvidence, { maxLength: 30 })

test('nothing answered leaves the chance of having known it before', () => {
  expect(knows([])).toBe(0.2)
})

test('one right choice, by hand: odds 0.25 times 0.9/0.3, then a tenth of the rest is learnt', () => {
  expect(knows([choice])).toBeCloseTo(3 / 7 + 0.1 * (4 / 7), 12)
})

test('one wrong choice, by hand: odds 0.25 times 0.1/0.7, then a tenth of the rest is learnt', () => {
  const known = 1 / 29
  expect(knows([{ ...choice, score: 0 }])).toBeCloseTo(known + 0.1 * (1 - known), 12)
})

test('a right order tells more than a right choice, for it is guessed less', () => {
  expect(knows([choice, order])).toBeCloseTo(0.905263, 6)
  expect(knows([order])).toBeGreaterThan(knows([choice]))
})

test('the steps are the estimate after each answer', () => {
  expect(knowledgeSteps([])).toEqual([])
  expect(knowledgeSteps([choice, order])).toEqual([knows([choice]), knows([choice, order])])
})

test('half a score mixes both, a hint halves what a right answer tells; both by hand', () => {
  expect(knows([{ ...choice, score: 0.5 }])).toBeCloseTo(0.22658, 5)
  expect(knows([{ ...choice, hints: 1 }])).toBeCloseTo(0.371952, 5)
})

test('a wrong answer tells the same with a hint as without', () => {
  expect(knows([{ ...order, score: 0, hints: 3 }])).toBe(knows([{ ...order, score: 0 }]))
})

test('two wrong answers after many right ones are heard', () => {
  const wrong = { ...order, score: 0 }
  const many = Array.from({ length: 50 }, () => order)
  expect(knows(many)).toBe(knowledgeModel.ceiling)
  expect(knows([...many, wrong])).toBeLessThan(0.95)
  expect(knows([...many, wrong, wrong])).toBeLessThan(0.7)
})

test('guesses and slips stay within the bounds of the source', () => {
  for (const guess of Object.values(guesses)) {
    expect(guess).toBeGreaterThan(0)
    expect(guess).toBeLessThanOrEqual(0.3)
  }
  expect(knowledgeModel.slips).toBeLessThanOrEqual(0.1)
})

test('the estimate stays a chance, however long the run', () => {
  fc.assert(
    fc.property(fc.array(anyEvidence, { maxLength: 400 }), (run) => {
      const estimate = knows(run)
      expect(estimate).toBeGreaterThan(0)
      expect(estimate).toBeLessThanOrEqual(knowledgeModel.ceiling)
    }),
  )
})

test('one more right answer, anywhere in a run and with any hints, never lowers it', () => {
  fc.assert(
    fc.property(anyRun, fc.nat(30), anyEvidence, (run, at, one) => {
      const right = { ...one, score: 1 }
      const more = [...run.slice(0, at), right, ...run.slice(at)]
      expect(knows(more)).toBeGreaterThanOrEqual(knows(run) - 1e-12)
    }),
  )
})

test('a better score never gives a lower estimate', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), anyEvidence, (before, one) => {
      const better = { ...one, score: Math.min(1, one.score + 0.2) }
      expect(knowsAfter(before, better)).toBeGreaterThanOrEqual(knowsAfter(before, one) - 1e-12)
    }),
  )
})
