import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  dingCausalPathSchema,
  dingCausalPathSeries,
} from '#domain/series/steps/ding-causal-path.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('ding-causal-path')
const { marks, table, summary } = dingCausalPathSeries(figure)

test('the four variables stand in Ding’s order', () => {
  expect(marks.boxes.map((box) => [box.number, box.name])).toEqual([
    [1, 'crisis management'],
    [2, 'common interests'],
    [3, 'international coordination'],
    [4, 'collective intention'],
  ])
})

test('needs and interests lead to coordination, that to an intention, and that to institutions', () => {
  expect(marks.arrows.map(({ from, to, stage }) => `${from.join('+')} ${to} ${stage}`)).toEqual([
    'crisis+interests coordination 1',
    'coordination intention 1',
    'intention institutions 2',
  ])
})

test('there are three steps, and the third may go either way', () => {
  expect(marks.steps.map((step) => step.ways.length)).toEqual([1, 1, 2])
  expect(marks.steps[2]?.ways.map((way) => way.withoutCase)).toEqual([false, true])
})

test('the table says where each variable leads and carries the arrow’s evidence with it', () => {
  expect(table.rows.slice(0, 4).map((row) => row.cells[2])).toEqual([
    'international coordination (stage 1)',
    'international coordination (stage 1)',
    'collective intention (stage 1)',
    'institutionalisation (stage 2)',
  ])
  expect(table.rows[3]?.evidence).toEqual([
    'ding-four-variables',
    'ding-assumed-path-after-collective-intention',
  ])
  expect(table.rows.slice(4, 7).map((row) => row.cells[2])).toEqual(['step 2', 'step 3', '–'])
})

test('the words tell every box, every step, and what runs through it all', () => {
  for (const box of marks.boxes) expect(summary).toContain(box.name)
  for (const way of marks.steps.flatMap((step) => step.ways)) expect(summary).toContain(way.name)
  expect(summary).toContain(`${marks.throughout}.`)
  expect(summary).toContain(`${marks.part}.`)
  expect(summary).toContain('as they shrink (no case given)')
  expect(summary).toContain(
    'crisis management and common interests lead to international coordination, and international coordination leads to collective intention',
  )
})

test('an arrow to a variable that is not there is refused with the name', () => {
  const broken = v.parse(dingCausalPathSchema, {
    ...figure,
    rows: figure.rows.filter((row) => row.kind !== 'variable' || row.id !== 'coordination'),
  })
  expect(() => dingCausalPathSeries(broken)).toThrow('no variable called coordination')
})
