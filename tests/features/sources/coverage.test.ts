import { expect, test } from 'vitest'
import {
  coverageState,
  coverageTotals,
  sectionsOf,
  stateInWords,
} from '#features/sources/coverage.ts'
import { totalsInWords } from '#features/sources/sources-page.tsx'
import { sources } from './sources-samples.ts'

const outline = (index: number) => {
  const paper = sources.papers[index]
  return (
    paper &&
    sectionsOf(paper).map(({ mark, title, paragraphs }) => [
      mark,
      title,
      paragraphs.map(({ name }) => name),
    ])
  )
}

test('sections begin at headings, and where the kind of text changes without one', () => {
  expect(outline(0)).toEqual([
    ['', 'Title page', ['jia.t.1']],
    ['', 'Introduction', ['jia.0.1']],
    ['§I', 'Evolution', ['jia.1.1', 'jia.1.2']],
    ['', 'Notes', ['jia.n.i']],
  ])
  expect(outline(1)).toEqual([
    ['§2', 'Interests', []],
    ['§2.a', 'Energy', ['ding.2.a.1', 'ding.2.a.2']],
    ['', 'References', ['ding.r.1']],
  ])
})

test('every state of coverage has its own words', () => {
  const words = sources.papers
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ kind }) => kind === 'paragraph')
    .map((paragraph) => stateInWords(coverageState(paragraph)))
  expect(words).toEqual([
    'in the evidence base',
    'taught and tested',
    'taught',
    'tested',
    'nothing rests on it',
  ])
})

test('totals count running text of both papers only', () => {
  const totals = coverageTotals(sources.papers)
  expect(totals).toEqual({ body: 5, known: 4, taught: 2, tested: 2, both: 1 })
  expect(totalsInWords(totals)).toMatch(
    /^Of 5 body paragraphs, 4 carry evidence, 2 are taught by a lesson and 2 tested by a question; 1 are both\./,
  )
})
