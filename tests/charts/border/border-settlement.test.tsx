import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BorderSettlement } from '#charts/border/border-settlement.tsx'
import { borderSettlementSeries } from '#domain/series/border/border-settlement.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = borderSettlementSeries(figureOf('border-settlement'))
const draw = () => render(<BorderSettlement id="border-settlement" marks={marks} />)
const stations = (container: Element, row: number) => [
  ...container.querySelectorAll(`circle[data-row="${row}"]`),
]

test('every document has its date and its name', () => {
  draw()
  for (const { date, name } of marks.steps) {
    expect(screen.getByText(date)).toBeVisible()
    expect(screen.getAllByText(name).length).toBeGreaterThan(0)
  }
})

test('the end of Jia’s account lies between the last step that he could know and the next', () => {
  draw()
  const end = screen.getByText('Jia’s account ends, December 2000')
  const follows = (text: string) =>
    Boolean(end.compareDocumentPosition(screen.getByText(text)) & Node.DOCUMENT_POSITION_FOLLOWING)
  expect(follows('5 July 2000')).toBe(false)
  expect(follows('10 May 2002')).toBe(true)
})

test('what Jia reports is filled, what he does not is a ring, in the colour of its lane', () => {
  const { container } = draw()
  expect(stations(container, 0)[0]).toHaveAttribute('fill', 'var(--surface)')
  expect(stations(container, 0)[0]).toHaveAttribute('stroke', 'var(--ru)')
  expect(stations(container, 1)[0]).toHaveAttribute('fill', 'var(--kz)')
})

test('a tri-point is two stations in one bar', () => {
  const { container } = draw()
  expect(stations(container, 6)).toHaveLength(2)
  expect(stations(container, 5)).toHaveLength(1)
})

test('nothing has a style of its own', () => {
  expect(draw().container.querySelector('[style]')).toBeNull()
})
