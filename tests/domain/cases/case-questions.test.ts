import { expect, test } from 'vitest'
import { caseRowIds } from '#domain/cases/case-parts.ts'
import {
  benchId,
  benchQuestion,
  judgementId,
  judgementQuestion,
} from '#domain/cases/case-questions.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { arrangeQuestion, gradeResponse, keyOf } from '#domain/question/registry.ts'
import { sampleCase, sampleParts } from '#tests/support/builders/sample-case.ts'

const bench = benchQuestion(sampleCase, sampleParts)
const judgement = judgementQuestion(sampleCase)

test('both are questions as any other, with ids of their own', () => {
  expect(parseQuestion(bench).ok).toBe(true)
  expect(parseQuestion(judgement).ok).toBe(true)
  expect([bench.id, judgement.id]).toEqual([benchId('summit'), judgementId('summit')])
  expect(bench.id).not.toBe(judgement.id)
})

test('the bench sorts the cards over all rows, and its key lays each where it belongs', () => {
  expect(bench.groups.map(({ id }) => id)).toEqual(caseRowIds)
  expect(keyOf(bench)).toEqual({
    placed: Object.fromEntries(sampleCase.pieces.map(({ id, belongs }) => [id, belongs])),
  })
  expect(gradeResponse(bench, keyOf(bench))).toMatchObject({ status: 'graded', score: 1 })
  expect(gradeResponse(bench, { placed: {} })).toMatchObject({ status: 'incomplete' })
})

test('cards come in another order for another seed, rows never', () => {
  const orders = [1, 2, 3].map((seed) => {
    const arranged = arrangeQuestion(bench, seed)
    if (arranged.kind !== 'sort') throw new Error('Not a sort.')
    expect(arranged.groups).toEqual(bench.groups)
    return arranged.items.map(({ id }) => id).join()
  })
  expect(new Set(orders).size).toBeGreaterThan(1)
})

test('they name the section that teaches the case and rest on evidence', () => {
  expect(bench.section).toBe('first#two-sides')
  expect(judgement.section).toBe('first#two-sides')
  expect(bench.evidence).toEqual(['two-sides'])
})

test('what would count against an explanation is no part of the question', () => {
  expect(JSON.stringify(judgement)).not.toContain('A finding against')
  expect(judgement.models.map(({ id }) => id)).toEqual(['jia', 'ding'])
})
