// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CodedMatrix, type MatrixRow } from '#charts/matrix/coded-matrix.tsx'
import { codedCell } from '#domain/series/agenda/coded-cell.ts'

const heads = ['one', 'two', 'three'].map((id) => ({ id, content: id }))
const [both, none] = [codedCell('both'), codedCell(undefined)]
const cellsWith = (container: HTMLElement, name: string) =>
  [...container.querySelectorAll('div')]
    .filter((one) => one.querySelector(':scope > svg'))
    .flatMap((one, index) => (one.className.includes(name) ? [index] : []))

function draw(rows: readonly MatrixRow[]) {
  return render(<CodedMatrix id="topics" firstColumn={1} corner="" heads={heads} rows={rows} />)
    .container
}

test('it is one picture with the figure’s name, a head a column and a mark a cell', () => {
  const container = draw([{ id: 'a', name: 'Trust', cells: [both, none, none] }])
  expect(screen.getByRole('img').getAttribute('aria-labelledby')).toBe('figure-topics-title')
  for (const text of ['one', 'two', 'three', 'Trust']) expect(screen.getByText(text)).toBeDefined()
  expect(container.querySelectorAll('svg')).toHaveLength(3)
})

test('the boundary goes down left of first cells and across where the first cell moves on', () => {
  const container = draw([
    { id: 'a', name: 'a', cells: [both, both, both], first: 0 },
    { id: 'b', name: 'b', cells: [none, none, both], first: 2 },
    { id: 'c', name: 'c', cells: [none, none, both], first: 2 },
  ])
  expect(cellsWith(container, 'edgeStart')).toEqual([0, 5, 8])
  expect(cellsWith(container, 'edgeTop')).toEqual([3, 4])
})

test('a trace runs only through what is named from the opening row on', () => {
  const container = draw([
    { id: 'a', name: 'a', cells: [both, none, none] },
    { id: 'b', name: 'b', cells: [both, none, both], opens: true },
    { id: 'c', name: 'c', cells: [none, none, both] },
  ])
  const traced = [...container.querySelectorAll('span')].map((one) => one.parentElement)
  const cells = [...container.querySelectorAll('svg')].map((one) => one.parentElement)
  expect(traced.map((cell) => cells.indexOf(cell))).toEqual([3, 5, 8])
})
