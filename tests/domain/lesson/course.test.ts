import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  lessonFrontSchema,
  misconceptionSchema,
  moduleSchema,
  objectiveSchema,
  readingMinutes,
  yearsSchema,
} from '#domain/lesson/course.ts'
import { plainProblems } from '#domain/base/plain-problem.ts'

function problemsOf(schema: v.GenericSchema, raw: unknown): string[] {
  const read = v.safeParse(schema, raw)
  return read.success ? [] : plainProblems(read.issues)
}

const objective = {
  id: 'M1.1',
  verb: 'Identify',
  level: 'remember',
  text: 'name the five members',
  paragraphs: ['jia.0.1'],
}
const misconception = {
  id: 'X1.4',
  text: 'Five parties bargained.',
  correction: 'There were two.',
  evidence: ['five-states-two-parties-format'],
}
const module = {
  id: 'border-cbms',
  title: 'Border confidence-building',
  years: [1990, 1997],
  summary: 'How armies came to be watched.',
  outcome: 'You can say who faced whom.',
  lessons: ['seven-promises'],
  objectives: [objective],
  misconceptions: [misconception],
}
const front = {
  title: 'Seven promises',
  lede: 'A start.',
  years: [1990, 1996],
  objectives: ['M1.4'],
}

test('a whole module, objective, misconception and lesson front are read', () => {
  expect(v.parse(moduleSchema, module)).toEqual({ ...module, prequestions: [] })
  expect(v.parse(lessonFrontSchema, front)).toEqual(front)
})

test('years run forward, are whole and belong to the subject', () => {
  expect(problemsOf(yearsSchema, [1996, 1996])).toEqual([])
  expect(problemsOf(yearsSchema, [1997, 1990])).toEqual(['this end before they begin'])
  expect(problemsOf(yearsSchema, [1990.5, 1996])).toHaveLength(1)
  expect(problemsOf(yearsSchema, [199, 1996])).toHaveLength(1)
  expect(problemsOf(yearsSchema, [1990])).toHaveLength(1)
})

test('each missing or misspelt field of a lesson’s front is named', () => {
  expect(problemsOf(lessonFrontSchema, { ...front, lede: undefined })).toEqual(['lede is missing'])
  expect(problemsOf(lessonFrontSchema, { ...front, objectives: [] })).toEqual([
    'objectives names no objective',
  ])
  expect(problemsOf(lessonFrontSchema, { ...front, author: 'me' })).toEqual([
    'author is not a field that is known here',
  ])
})

test('ids of objectives and misconceptions keep their form', () => {
  expect(problemsOf(objectiveSchema, { ...objective, id: 'M7.1' })).toEqual([
    'id is not an objective id such as M1.1',
  ])
  expect(problemsOf(misconceptionSchema, { ...misconception, id: 'M1.1' })).toEqual([
    'id is not a misconception id such as X1.1',
  ])
  expect(problemsOf(misconceptionSchema, { ...misconception, evidence: [] })).toEqual([
    'evidence names no evidence',
  ])
})

test('a module lists at least one lesson', () => {
  expect(problemsOf(moduleSchema, { ...module, lessons: [] })).toEqual(['lessons lists no lesson'])
})

test('reading takes a minute for 200 words and half a minute a check, at least one minute', () => {
  expect(readingMinutes(1000, 4)).toBe(7)
  expect(readingMinutes(1000, 0)).toBe(5)
  expect(readingMinutes(0, 0)).toBe(1)
})
