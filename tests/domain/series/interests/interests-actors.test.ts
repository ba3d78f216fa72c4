import { expect, test } from 'vitest'
import { hasPassage, interestsActorsSeries } from '#domain/series/interests/interests-actors.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('interests-actors')
const { marks, table, summary } = interestsActorsSeries(figure)
const lengths = (name: string) =>
  marks.find((row) => row.name === name)?.cells.map(({ words }) => words)

test('passages have the words that were counted', () => {
  expect(lengths('Security')).toEqual([176])
  expect(lengths('Stability at home')).toEqual([199, 164, 151])
  expect(lengths('International prestige')).toEqual([137, 147, 79])
})

test('together they are the whole of the section on interests', () => {
  const words = marks.flatMap(({ cells }) => cells.map((cell) => cell.words ?? 0))
  expect(words.reduce((sum, count) => sum + count)).toBe(1053)
})

test('the finding holds: four interests are named, and only the economy has no passage', () => {
  expect(marks).toHaveLength(4)
  expect(marks.filter((row) => !hasPassage(row)).map(({ name }) => name)).toEqual([
    'Economic development',
  ])
  expect(summary).toContain('Economic development has none')
})

test('remarks on the economy stand in passages on stability and on prestige', () => {
  const economy = marks.find(({ name }) => name === 'Economic development')
  expect(economy?.cells.map(({ metIn }) => metIn)).toEqual([
    ['Stability at home'],
    ['Stability at home', 'International prestige'],
    ['Stability at home', 'International prestige'],
  ])
  expect(summary).toContain('on stability at home and international prestige.')
})

test('an interest with a passage of its own is met in no other', () => {
  const own = marks.filter(hasPassage).flatMap(({ cells }) => cells)
  expect(own.flatMap(({ metIn }) => metIn)).toEqual([])
})

test('the table has a row for each cell, in the order of the drawing', () => {
  expect(table.rows).toHaveLength(10)
  expect(marks.flatMap(({ cells }) => cells.map(({ row }) => row))).toEqual(
    table.rows.map((_, index) => index),
  )
  expect(table.rows[4]?.cells).toEqual([
    'Economic development',
    'China',
    'in passing',
    '–',
    'from plan to market',
  ])
})
