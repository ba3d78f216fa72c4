import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test } from 'vitest'
import { RowReader } from '#charts/frame/row-reader.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'

type Lengths = readonly (readonly [name: string, length: number])[]
const lengths: Lengths = [
  ['Russia', 3645],
  ['Kazakhstan', 1533],
  ['Kyrgyzstan', 858],
]

function Figure({ rows = lengths }: { readonly rows?: Lengths }) {
  const drawing = useRef<HTMLDivElement>(null)
  const columns = [{ label: 'Border with' }, { label: 'Length', unit: 'km', numeric: true }]
  return (
    <>
      <div ref={drawing} data-testid="drawing">
        {rows.map(([name, length], row) => (
          <p key={name}>
            <b {...rowOf(row)}>{name}</b>
            <i {...markOf(row, 1, length)}>{length}</i>
          </p>
        ))}
      </div>
      <RowReader
        title="Borders"
        table={{ columns, rows: rows.map((cells) => ({ cells, evidence: [] })) }}
        drawing={drawing}
      />
    </>
  )
}

const slider = () => screen.getByRole('slider', { name: 'Rows of: Borders' })
const setOff = () =>
  [...screen.getByTestId('drawing').querySelectorAll('[data-read]')].map((mark) => mark.textContent)

function moveTo(row: number) {
  fireEvent.change(slider(), { target: { value: String(row) } })
}

test('before it is used nothing is set off, and it says how to use it', () => {
  render(<Figure />)
  expect(setOff()).toEqual([])
  expect(screen.getByText('Move the slider, or use the arrow keys.')).toBeDefined()
})

test('every row is read in words, with its place among the rows', () => {
  render(<Figure />)
  fireEvent.focus(slider())
  lengths.forEach(([name, length], row) => {
    moveTo(row)
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      `${row + 1} of 3. ${name}. Length: ${length} km.`,
    )
    expect(setOff()).toEqual([name, String(length)])
  })
})

test('what is read stands on the page too, and is not said twice', () => {
  render(<Figure />)
  moveTo(1)
  const shown = screen.getByText('Kazakhstan. Length: 1533 km.').closest('[aria-hidden="true"]')
  expect(shown).toHaveTextContent('2 of 3')
})

test('the first row is set off as soon as it has the focus, and the place is kept when it loses it', () => {
  render(<Figure />)
  fireEvent.focus(slider())
  expect(setOff()).toEqual(['Russia', '3645'])
  moveTo(2)
  fireEvent.blur(slider())
  expect(setOff()).toEqual([])
  expect(slider()).toHaveValue('2')
  fireEvent.focus(slider())
  expect(setOff()).toEqual(['Kyrgyzstan', '858'])
})

test('a figure that is set to fewer rows is read on from the last of them', () => {
  const { rerender } = render(<Figure />)
  moveTo(2)
  rerender(<Figure rows={lengths.slice(0, 2)} />)
  expect(slider()).toHaveAttribute('max', '1')
  expect(slider()).toHaveAttribute('aria-valuetext', '2 of 2. Kazakhstan. Length: 1533 km.')
  expect(setOff()).toEqual(['Kazakhstan', '1533'])
})

test('marks that are drawn anew are set off again, and those of another row are not', () => {
  const { rerender } = render(<Figure />)
  moveTo(1)
  rerender(<Figure rows={[['India', 1], ...lengths.slice(1), ['Iran', 5]]} />)
  expect(setOff()).toEqual(['Kazakhstan', '1533'])
  expect(slider()).toHaveAttribute('max', '3')
})

test('of no rows it says so', () => {
  render(<Figure rows={[]} />)
  expect(screen.getByText('The table has no rows.')).toBeDefined()
  expect(screen.queryByRole('slider')).toBeNull()
})
