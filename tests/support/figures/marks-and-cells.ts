/** What is drawn is what stands in the table: every mark is compared with its cell and its scale. */
import { expect } from 'vitest'
import type { FigureTable } from '#domain/series/figure-base.ts'

type Mark = { row: number; column: number; value: string; scale: string | null; element: Element }

/** Cells that say that there is nothing to draw. */
const nothing = /^(–|none|none reported|too few|not given|not stated|no|)$/

export function marksIn(sheet: Element): Mark[] {
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

/** Every mark draws its cell, every row is drawn, no value is left out, and sizes follow values. */
export function expectMarksToBeCells(drawn: Element, table: FigureTable): void {
  const marks = marksIn(drawn)
  for (const mark of marks) expect(mark.value).toBe(cellOf(table, mark))
  const rows = new Set(
    [...drawn.querySelectorAll('[data-row]')].map((one) => one.getAttribute('data-row')),
  )
  expect([...rows].map(Number).sort((a, b) => a - b)).toEqual(table.rows.map((_, row) => row))
  for (const column of new Set(marks.map((mark) => mark.column))) {
    const rowsDrawn = new Set(marks.filter((mark) => mark.column === column).map(({ row }) => row))
    const missing = table.rows.filter(
      ({ cells }, row) => !rowsDrawn.has(row) && !nothing.test(String(cells[column])),
    )
    expect(missing.map(({ cells }) => cells)).toEqual([])
  }
  for (const scale of new Set(marks.flatMap((mark) => mark.scale ?? []))) {
    const attribute = scale.split(':')[1] ?? ''
    const group = marks.filter((mark) => mark.scale === scale)
    expect({ scale, off: offTheLine(group, attribute) < 0.005 }).toEqual({ scale, off: true })
  }
}
