import { expect, test } from 'vitest'
import { wordsByFactorSeries } from '#domain/series/words/words-by-factor.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('words-by-factor')
const { marks, table, summary } = wordsByFactorSeries(figure)
const [jia, ding] = marks

test('Jia’s parts have the words that were counted, and their shares of 4,652', () => {
  expect(jia?.whole.words).toBe(4652)
  expect(jia?.parts.map(({ words, share }) => [words, share])).toEqual([
    [212, '4.6'],
    [1699, '36.5'],
    [1092, '23.5'],
    [57, '1.2'],
    [1053, '22.6'],
    [153, '3.3'],
    [339, '7.3'],
    [47, '1.0'],
  ])
})

test('Ding’s parts have the words that were counted, and their shares of 7,587', () => {
  expect(ding?.whole.words).toBe(7587)
  expect(ding?.parts.map(({ words, share }) => [words, share])).toEqual([
    [651, '8.6'],
    [2123, '28.0'],
    [1627, '21.4'],
    [1205, '15.9'],
    [1424, '18.8'],
    [557, '7.3'],
  ])
})

test('three factors and four variables explain, and are added up', () => {
  expect([jia?.explaining.name, jia?.explaining.words]).toEqual(['three factors', 1545])
  expect([ding?.explaining.name, ding?.explaining.words]).toEqual(['four variables', 6379])
  expect(summary).toContain('His three factors take 1,545 of them, 33.2 per cent: interests 1,053')
  expect(summary).toContain('His four variables take 6,379 of them, 84.1 per cent: crisis')
})

test('the finding holds: almost seven times as many words', () => {
  expect(figure.title).toContain('almost seven times')
  expect(summary).toContain('interests have 6.9 times the words of norms')
})

test('the longest part of Jia’s paper tells the history and is no factor', () => {
  expect(summary).toContain('The longest part, evolution of the forum, has 1,699.')
})

test('the table has both papers, each with its whole, its factors and its parts', () => {
  expect(table.rows.map(({ cells }) => cells[0]).slice(0, 3)).toEqual([
    'Jia: whole paper',
    'Jia: three factors',
    'Jia: Introduction',
  ])
  expect(table.rows[10]?.cells).toEqual(['Ding: whole paper', 34, 7587, '–'])
  expect(table.rows[11]?.cells).toEqual(['Ding: four variables', 27, 6379, '84.1'])
  const rows = marks.flatMap(({ whole, explaining, parts }) => [whole, explaining, ...parts])
  expect(rows.map(({ row }) => row)).toEqual(table.rows.map((_, index) => index))
})

test('norms are one paragraph, interests seven', () => {
  expect(jia?.parts.find(({ name }) => name === 'Norms')?.paragraphs).toEqual([153])
  expect(jia?.parts.find(({ name }) => name === 'Interests')?.paragraphs).toEqual([
    176, 199, 164, 151, 137, 147, 79,
  ])
})
