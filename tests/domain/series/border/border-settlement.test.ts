import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  borderSettlementSchema,
  borderSettlementSeries,
} from '#domain/series/border/border-settlement.ts'
import { neighbours, type Neighbour } from '#domain/series/country.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('border-settlement')
const { marks, table, summary } = borderSettlementSeries(figure)
const lane = (neighbour: Neighbour) =>
  marks.steps.map(({ lanes }) => lanes.find((one) => one.neighbour === neighbour))

test('there are 17 steps from 1991 to 2011, eleven of them up to the end of 2000', () => {
  expect(marks.steps).toHaveLength(17)
  expect(marks.steps.filter(({ afterJia }) => !afterJia)).toHaveLength(11)
  expect(marks.end).toBe('December 2000')
  expect(summary).toContain('From 16 May 1991 to 12 January 2011 there are 17 steps')
})

test('what the title claims holds: three of the four borders have later steps', () => {
  const later = figure.rows.filter((_, row) => marks.steps[row]?.afterJia)
  const concerned = neighbours.filter((one) => later.some((row) => row.neighbours.includes(one)))
  expect(concerned).toEqual(['ru', 'kz', 'tj'])
  expect(summary).toContain('The later ones concern three of the four borders')
  expect(summary).toContain(
    'Russia (21 July 2008), Kazakhstan (10 May 2002) and Tajikistan (12 January 2011)',
  )
})

test('a lane is open down to its last document and never again after it', () => {
  for (const neighbour of neighbours) {
    const pieces = lane(neighbour)
    const last = pieces.findLastIndex((piece) => piece?.here)
    expect(pieces.map((piece) => piece?.openAbove)).toEqual(pieces.map((_, at) => at <= last))
    expect(pieces.map((piece) => piece?.openBelow)).toEqual(pieces.map((_, at) => at < last))
  }
  expect(lane('kg').findLastIndex((piece) => piece?.here)).toBe(10)
})

test('a tri-point stands in two lanes beside each other', () => {
  const tri = marks.steps.filter(({ name }) => name.includes('tri-point'))
  expect(tri.map(({ borders }) => borders)).toEqual([
    'Russia and Kazakhstan',
    'Kazakhstan and Kyrgyzstan',
    'Kyrgyzstan and Tajikistan',
  ])
})

test('Jia reports the five agreements of his account, and nothing after it', () => {
  const told = marks.steps.filter(({ inJia }) => inJia)
  expect(told.map(({ date }) => date)).toEqual([
    '26 April 1994',
    '4 July 1996',
    '4 July 1998',
    'August 1999',
    '5 July 2000',
  ])
  expect(new Set(table.rows.slice(11).map(({ cells }) => cells[3]))).toEqual(new Set(['after it']))
})

test('what Jia reports has the months of the figure of his own agreements', () => {
  const own = figureOf('border-agreements').rows.flatMap((row) =>
    row.kind === 'agreement' ? [row.when] : [],
  )
  const told = figure.rows.filter(({ inJia }) => inJia).map(({ when }) => when.slice(0, 7))
  expect(told).toEqual(own)
})

test('steps out of the order of time are refused', () => {
  const rows = figure.rows.toReversed()
  expect(v.safeParse(borderSettlementSchema, { ...figure, rows }).success).toBe(false)
})
