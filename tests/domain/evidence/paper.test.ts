import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { paperSchema } from '#domain/evidence/paper.ts'

const paper = {
  id: 'jia',
  author: 'Qingguo Jia',
  title: 'A title',
  date: 'Undated.',
  about: ['A conference paper.'],
  reference: 'Jia, “A title”.',
  paragraphs: [
    { name: 'jia.1', kind: 'heading', heading: 'How the forum grew' },
    { name: 'jia.1.1', kind: 'paragraph' },
  ],
}

function problemsOf(raw: unknown): string[] {
  const read = v.safeParse(paperSchema, raw)
  return read.success ? [] : plainProblems(read.issues)
}

test('a paper is read with its paragraphs; only headings need words', () => {
  expect(v.parse(paperSchema, paper)).toEqual(paper)
})

test('there are two papers and no third', () => {
  expect(problemsOf({ ...paper, id: 'smith' })).toEqual([
    'id should be one of jia, ding, not "smith"',
  ])
})

test('a paragraph out of form and an unknown kind are told with their place', () => {
  const paragraphs = [...paper.paragraphs, { name: 'page 4', kind: 'footnote' }]
  expect(problemsOf({ ...paper, paragraphs })).toEqual([
    'paragraphs.3.name is not a paragraph name such as jia.1.2',
    'paragraphs.3.kind should be one of title, heading, paragraph, note, reference, not "footnote"',
  ])
})

test('no sentence of a paper has a place to stand: its words are never stored', () => {
  const paragraphs = [{ name: 'jia.1.1', kind: 'paragraph', text: 'Words of the paper.' }]
  expect(problemsOf({ ...paper, paragraphs })).toEqual([
    'paragraphs.1.text is not a field that is known here',
  ])
})
