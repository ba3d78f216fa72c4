// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MeetingSum } from '#charts/words/meeting-sum.tsx'
import { fieldsSumSeries } from '#domain/series/words/fields-sum.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = fieldsSumSeries(figureOf('fields-sum'))
const whole = marks.sum.count

test.each(marks.repairs)('$when, total and parts end at one place', (repair) => {
  const { container } = render(<MeetingSum id="fields-sum" repair={repair} whole={whole} />)
  const bars = [...container.querySelectorAll('rect[fill]')].map((rect) => {
    const start = Number.parseFloat(rect.parentElement?.getAttribute('x') ?? '0')
    return start + Number.parseFloat(rect.getAttribute('width') ?? '')
  })
  const [total, ...parts] = bars
  expect(parts.at(-1)).toBeCloseTo(total ?? 0, 1)
  expect(screen.getByText(repair.when)).toBeDefined()
})

test('what is other than printed has a dashed edge; where nothing is, the overlap is marked', () => {
  const dashed = marks.repairs.map((repair) => {
    const { container } = render(<MeetingSum id="fields-sum" repair={repair} whole={whole} />)
    const count = (name: string) => container.querySelectorAll(`rect[class*="${name}"]`).length
    return [count('changed'), count('twice')]
  })
  expect(dashed).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [0, 1],
  ])
})
