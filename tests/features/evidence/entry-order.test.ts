import { expect, test } from 'vitest'
import {
  groupBySection,
  listEntries,
  neighboursOf,
  readingOrder,
  sectionLabel,
  sectionOf,
} from '#features/evidence/entry-order.ts'
import { clipText } from '#features/evidence/entry-words.ts'
import { evidence, papers } from './evidence-samples.ts'

test.each([
  ['jia.1.2', 'jia.1'],
  ['jia.3.a.2', 'jia.3.a'],
  ['jia.3.a', 'jia.3.a'],
  ['jia.3', 'jia.3'],
  ['jia.n.iv', 'jia.n'],
  ['jia.n.i', 'jia.n'],
  ['ding.r.9', 'ding.r'],
  ['ding.r', 'ding.r'],
  ['jia.0.2', 'jia.0.intro'],
  ['ding.0.1', 'ding.0.abstract'],
  ['ding.0.3', 'ding.0.intro'],
  ['ding.0.abstract', 'ding.0.abstract'],
  ['jia.t.1', 'jia.t'],
])('%s stands in the section %s', (name, section) => {
  expect(sectionOf(name)).toBe(section)
})

test('a section is named by its number and heading, and by its number where no heading is known', () => {
  expect(sectionLabel('jia.3.a', papers)).toBe('§III.1 Shared interests')
  expect(sectionLabel('jia.3.a', [])).toBe('§III.1')
  expect(sectionLabel('jia.n', papers)).toBe('Notes')
})

test('paragraphs come in the order of the papers, and without them by number', () => {
  const names = ['ding.4', 'jia.1.10', 'jia.1.1']
  expect([...names].sort(readingOrder(papers))).toEqual(['jia.1.1', 'jia.1.10', 'ding.4'])
  expect(['jia.1.10', 'jia.1.2'].sort(readingOrder([]))).toEqual(['jia.1.2', 'jia.1.10'])
})

test('each entry is grouped once, under its first paragraph of the paper asked for', () => {
  const ids = (paper?: string) =>
    groupBySection(listEntries(evidence), papers, paper).map(({ section, entries }) => [
      section,
      entries.map(({ id }) => id),
    ])
  expect(ids()).toEqual([
    ['jia.1', ['first-summit', 'first-topic', 'summit-count']],
    ['ding.0.abstract', ['sco-form']],
  ])
  expect(ids('ding')).toEqual([
    ['ding.0.abstract', ['sco-form']],
    ['ding.4', ['summit-count']],
    ['ding.r', ['first-summit']],
  ])
})

test('the first and the last entry of a paragraph have one neighbour', () => {
  expect(neighboursOf('first-summit', evidence)).toMatchObject({
    paragraph: 'jia.1.1',
    position: 1,
    count: 3,
    next: { id: 'first-topic' },
  })
  expect(neighboursOf('first-summit', evidence)).not.toHaveProperty('previous')
  expect(neighboursOf('summit-count', evidence)).not.toHaveProperty('next')
})

test('a long text is cut at a word', () => {
  expect(clipText('one two three', 9)).toBe('one two…')
  expect(clipText('one two', 7)).toBe('one two')
})
