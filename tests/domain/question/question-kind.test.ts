/**
 * What every kind promises, whatever its rules: properties over questions of every kind and over
 * responses that are right, wrong, unfinished or no responses at all.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grade } from '#domain/question/grade.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import {
  arrangeQuestion,
  describeResponse,
  gradeResponse,
  keyOf,
  readResponse,
} from '#domain/question/registry.ts'
import { anyQuestion, responseTo, strayJson } from '#tests/support/builders/question-arbitraries.ts'

const withResponse = anyQuestion.chain((question) =>
  fc.tuple(fc.constant(question), responseTo(question)),
)

/** Parts follow the order shown, so they are compared by id. */
function withPartsById(grade: Grade): unknown {
  if (grade.status !== 'graded') return grade
  return { ...grade, parts: Object.fromEntries(grade.parts.map((part) => [part.id, part.score])) }
}

test('generated questions are valid', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(parseQuestion(question)).toEqual({ ok: true, value: question })
    }),
  )
})

test('the key earns full marks, or the kind is never scored', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(gradeResponse(question, keyOf(question))).toMatchObject(
        question.kind === 'explain' ? { status: 'unscored' } : { status: 'graded', score: 1 },
      )
    }),
  )
})

test('every part of the key earns full marks', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const grade = gradeResponse(question, keyOf(question))
      const parts = grade.status === 'graded' ? grade.parts : []
      expect(parts.filter((part) => part.score !== 1)).toEqual([])
    }),
  )
})

test('no response is incomplete, never wrong, and says what to do', () => {
  fc.assert(
    fc.property(anyQuestion, fc.constantFrom(undefined, null, {}), (question, nothing) => {
      const grade = gradeResponse(question, nothing)
      expect(grade.status).toBe('incomplete')
      expect(grade.status === 'incomplete' && grade.missing).toMatch(/^[A-Z].+\.$/)
    }),
  )
})

test('scores and their parts lie between 0 and 1', () => {
  fc.assert(
    fc.property(withResponse, ([question, response]) => {
      const grade = gradeResponse(question, response)
      if (grade.status !== 'graded') return
      for (const score of [grade.score, ...grade.parts.map((part) => part.score)]) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 500 },
  )
})

test('arranging changes neither the grade nor the key', () => {
  fc.assert(
    fc.property(withResponse, fc.nat(), ([question, response], seed) => {
      const arranged = arrangeQuestion(question, seed)
      expect(withPartsById(gradeResponse(arranged, response))).toEqual(
        withPartsById(gradeResponse(question, response)),
      )
      expect(gradeResponse(question, keyOf(arranged))).toEqual(
        gradeResponse(question, keyOf(question)),
      )
    }),
    { numRuns: 500 },
  )
})

test('arranging keeps the question and leaves the given one as it was', () => {
  fc.assert(
    fc.property(anyQuestion, fc.nat(), (question, seed) => {
      const before = JSON.stringify(question)
      const arranged = arrangeQuestion(question, seed)
      expect(JSON.stringify(question)).toBe(before)
      expect(parseQuestion(arranged)).toEqual({ ok: true, value: arranged })
    }),
  )
})

test('stray data never throws, and pays only where it is a readable response', () => {
  fc.assert(
    fc.property(anyQuestion, strayJson, (question, raw) => {
      const grade = gradeResponse(question, raw)
      const accepted = grade.status === 'incomplete' || readResponse(question, raw) !== undefined
      expect(accepted).toBe(true)
      expect(describeResponse(question, raw)).not.toBe('')
    }),
    { numRuns: 2000 },
  )
})

test('a response read once is read the same again, also out of a file', () => {
  fc.assert(
    fc.property(withResponse, ([question, response]) => {
      const stored: unknown = JSON.parse(JSON.stringify(response))
      expect(gradeResponse(question, stored)).toEqual(gradeResponse(question, response))
      expect(describeResponse(question, stored)).toBe(describeResponse(question, response))
    }),
  )
})

test('the key reads as words', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(describeResponse(question, keyOf(question))).not.toMatch(/^\s*$|No answer|undefined/)
    }),
  )
})

test('each kind reads its own key as it is', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(readResponse(question, keyOf(question))).toEqual(keyOf(question))
    }),
  )
})
