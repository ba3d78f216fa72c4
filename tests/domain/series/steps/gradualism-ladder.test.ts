import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  gradualismLadderSchema,
  gradualismLadderSeries,
  type GradualismLadderFigure,
} from '#domain/series/steps/gradualism-ladder.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('gradualism-ladder')
const { marks, table, summary } = gradualismLadderSeries(figure)

function withYears(years: readonly number[]): GradualismLadderFigure {
  return v.parse(gradualismLadderSchema, {
    ...figure,
    rows: figure.rows.map((row, index) => ({ ...row, when: `${years[index]}-07-03` })),
  })
}

test('the four steps first appear in 1996, 1997, 1998 and 1998', () => {
  expect(table.rows.map((row) => row.cells[1])).toEqual([1996, 1997, 1998, 1998])
  expect(summary).toContain('they first appear in 1996, 1997, 1998 and 1998.')
})

test('the first three come a year apart, the last two in the same year', () => {
  expect(table.rows.map((row) => row.cells[3])).toEqual(['–', 1, 1, 0])
  expect(marks.steps.map((step) => step.reached?.label)).toEqual([
    undefined,
    '1 year later',
    '1 year later',
    'in the same year',
  ])
  expect(summary).toContain('In 1998 two of them come together: religious fundamentalism and')
})

test('a step that his dates do not set apart is drawn as open', () => {
  expect(marks.steps.map((step) => [step.reached?.line, step.full])).toEqual([
    [undefined, true],
    ['firm', true],
    ['firm', true],
    ['open', false],
  ])
  expect(marks.steps[3]?.place).toBe(marks.steps[2]?.place)
})

test('each year drawn has its mark, also one in which nothing appears', () => {
  expect(marks.ticks.map((tick) => tick.label)).toEqual(['1996', '1997', '1998'])
  const gap = gradualismLadderSeries(withYears([1996, 1996, 1999, 1999])).marks
  expect(gap.ticks.map((tick) => tick.label)).toEqual(['1996', '1997', '1998', '1999'])
  expect(gap.steps[2]?.reached?.label).toBe('3 years later')
})

test('four steps in four years would all be firm, and none would come together', () => {
  const inOrder = gradualismLadderSeries(withYears([1996, 1997, 1998, 1999]))
  expect(inOrder.marks.steps.every((step) => step.full)).toBe(true)
  expect(inOrder.summary).not.toContain('come together')
})

test('all in one year still has a place on the line', () => {
  const { steps } = gradualismLadderSeries(withYears([1998, 1998, 1998, 1998])).marks
  for (const step of steps) expect(step.place).toBeGreaterThan(0)
})
