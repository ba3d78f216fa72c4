// @vitest-environment jsdom
/** What is drawn is what stands in the table: every mark is compared with its cell and its scale. */
import '#tests/support/jsdom-setup.ts'
import { act, render, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, test } from 'vitest'
import type { FigureTable } from '#domain/series/figure-base.ts'
import { readFigures } from '#tests/support/builders/figures.ts'
import { shownFigure } from '#tests/support/builders/shown-figure.tsx'

type Mark = { row: number; column: number; value: string; scale: string | null; element: Element }

/** Cells that say that there is nothing to draw. */
const nothing = /^(–|none|none reported|not given|not stated|no|)$/

function marksIn(sheet: Element): Mark[] {
  return [...sheet.querySelectorAll('[data-row][data-column]')].map((element) => ({
    row: Number(element.getAttribute('data-row')),
    column: Number(element.getAttribute('data-column')),
    value: element.getAttribute('data-value') ?? '',
    scale: element.getAttribute('data-scale'),
    element,
  }))
}

/** "about 1,000 km" → 1000. */
function numberIn(text: string): number {
  const plain = text.replaceAll(',', '').replaceAll('−', '-')
  return Number(/[-+]?\d+(\.\d+)?/.exec(plain)?.[0] ?? Number.NaN)
}

function cellOf(table: FigureTable, { row, column }: Mark): string {
  return String(table.rows[row]?.cells[column])
}

/** The largest distance of a mark from the straight line of value and size, as a share of their range. */
function offTheLine(marks: readonly Mark[], attribute: string): number {
  const points = marks.map(({ value, element }) => ({
    x: numberIn(value),
    y: Number.parseFloat(element.getAttribute(attribute) ?? ''),
  }))
  const sizes = ['width', 'height', 'r'].includes(attribute) ? [{ x: 0, y: 0 }] : []
  const all = [...sizes, ...points]
  const low = all.reduce((one, other) => (other.x < one.x ? other : one))
  const high = all.reduce((one, other) => (other.x > one.x ? other : one))
  if (!all.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return Infinity
  const slope = high.x === low.x ? 0 : (high.y - low.y) / (high.x - low.x)
  const range = Math.max(...all.map(({ y }) => y)) - Math.min(...all.map(({ y }) => y))
  const distances = all.map(({ x, y }) => Math.abs(low.y + slope * (x - low.x) - y))
  return range === 0 ? 0 : Math.max(...distances) / range
}

describe.each(readFigures())('$id', (figure) => {
  test('every mark draws its cell, every row is drawn, and sizes follow values', async () => {
    const { drawing, table } = await shownFigure(figure)
    const { container } = await act(async () => render(<Suspense>{drawing}</Suspense>))
    await waitFor(() => expect(marksIn(container).length).toBeGreaterThan(0), { timeout: 8000 })
    const marks = marksIn(container)
    for (const mark of marks) expect(mark.value).toBe(cellOf(table, mark))
    const rows = new Set(
      [...container.querySelectorAll('[data-row]')].map((one) => one.getAttribute('data-row')),
    )
    expect([...rows].map(Number).sort((a, b) => a - b)).toEqual(table.rows.map((_, row) => row))
    for (const column of new Set(marks.map((mark) => mark.column))) {
      const drawn = new Set(marks.filter((mark) => mark.column === column).map(({ row }) => row))
      const missing = table.rows.filter(
        ({ cells }, row) => !drawn.has(row) && !nothing.test(String(cells[column])),
      )
      expect(missing.map(({ cells }) => cells)).toEqual([])
    }
    for (const scale of new Set(marks.flatMap((mark) => mark.scale ?? []))) {
      const attribute = scale.split(':')[1] ?? ''
      const group = marks.filter((mark) => mark.scale === scale)
      expect({ scale, off: offTheLine(group, attribute) < 0.005 }).toEqual({ scale, off: true })
    }
  })
})
