import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  effectWord,
  energySituationsSchema,
  energySituationsSeries,
  parties,
} from '#domain/series/energy/energy-situations.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('energy-situations')
const { marks, table, summary } = energySituationsSeries(figure)

test('each situation says what each party has from it, from west to east', () => {
  expect(parties).toEqual(['europe', 'russia', 'central-asia', 'china', 'japan-korea'])
  expect(marks.lanes.map((lane) => lane.cells.map((cell) => effectWord(cell.effect)))).toEqual([
    ['not stated', 'possible harm', 'gain', 'gain', 'not stated'],
    ['not stated', 'gain', 'mixed', 'no part', 'not stated'],
    ['not stated', 'gain', 'not stated', 'gain', 'gain'],
  ])
})

test('only the third is a proposal', () => {
  expect(marks.lanes.map((lane) => lane.proposed)).toEqual([false, false, true])
  expect(summary).toContain(
    'China and Russia gain together in one of the three, which is a proposal.',
  )
})

test('a pipe runs from each station to the next and nowhere else', () => {
  const flow = marks.lanes.map((lane) =>
    lane.cells.map(({ comesFrom, goesTo }) => [comesFrom ?? '', goesTo ?? ''].join('>')),
  )
  expect(flow).toEqual([
    ['>', '>', '>east', 'west>', '>'],
    ['east>', 'east>west', '>west', '>', '>'],
    ['>', '>east', 'west>east', 'west>east', 'west>'],
  ])
})

test('a party that the rows leave out is not stated and never guessed', () => {
  const bare = energySituationsSeries({
    ...figure,
    rows: figure.rows.map((row) => ({ ...row, effects: [] })),
  })
  const effects = bare.marks.lanes.flatMap((lane) => lane.cells.map((cell) => cell.effect))
  expect(new Set(effects)).toEqual(new Set(['not-stated']))
  expect(bare.summary).toContain('gain together in none of the three.')
})

test('the table has a row for each cell, with the word that is drawn and a reason', () => {
  const drawn = marks.lanes.flatMap((lane) => lane.cells.map((cell) => effectWord(cell.effect)))
  expect(table.rows.map((row) => row.cells[2])).toEqual(drawn)
  expect(table.rows[0]?.cells.at(-1)).toBe('not mentioned')
  expect(table.rows[1]?.cells).toEqual([
    '1. From Central Asia to China',
    'Russia',
    'possible harm',
    'no direct part in them, and perhaps a loss',
  ])
  expect(table.rows[14]?.cells[0]).toContain('(proposed)')
})

test('the words name every effect and count the cells that are open', () => {
  expect(summary).toContain('possible harm for Russia.')
  expect(summary).toContain('gain for Russia, mixed for Central Asia, no part for China.')
  expect(summary).toContain('gain for Russia, China, Japan and South Korea.')
  expect(summary).toContain('Of the 15 cells, six are not stated.')
})

test('a route that jumps over a column is refused', () => {
  const jumping = {
    ...figure,
    rows: figure.rows.map((row) => ({ ...row, route: ['russia', 'china'] })),
  }
  const read = v.safeParse(energySituationsSchema, jumping)
  expect(read.issues?.[0].message).toBe('leaves out a station on the way')
})
