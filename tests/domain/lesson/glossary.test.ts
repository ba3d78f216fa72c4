import * as v from 'valibot'
import { expect, test } from 'vitest'
import { glossaryTermSchema } from '#domain/lesson/glossary.ts'
import { plainProblems } from '#domain/base/plain-problem.ts'

const term = {
  id: 'shanghai-five',
  term: 'Shanghai Five',
  definition: 'The forum of five states.',
  paragraphs: ['jia.0.1'],
  module: 'border-cbms',
}

test('a term needs no other names; where there are none the lists are empty', () => {
  expect(v.parse(glossaryTermSchema, term)).toEqual({ ...term, also: [], names: {} })
})

test('names may be given in one language or in both, and in no other', () => {
  const read = (names: unknown) => v.safeParse(glossaryTermSchema, { ...term, names })
  expect(read({ zh: '上海五国' }).success).toBe(true)
  expect(read({ zh: '上海五国', ru: 'Шанхайская пятёрка' }).success).toBe(true)
  const other = read({ de: 'Schanghai-Fünf' })
  expect(other.issues && plainProblems(other.issues)).toEqual([
    'names.de is not a field that is known here',
  ])
})

test('an empty definition and a paragraph out of form are told', () => {
  const read = v.safeParse(glossaryTermSchema, { ...term, definition: ' ', paragraphs: ['page 3'] })
  expect(read.issues && plainProblems(read.issues)).toEqual([
    'definition is empty',
    'paragraphs.1 is not a paragraph name such as jia.1.2',
  ])
})
