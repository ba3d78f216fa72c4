// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TimeBars } from '#charts/progress/time-bars.tsx'
import { expectMarksToBeCells } from '#tests/support/figures/marks-and-cells.ts'
import { sampleFigures } from '#tests/support/progress/sample-figures.ts'

const { marks, table } = sampleFigures.time

test('every column draws its cell, and its height follows its minutes', () => {
  const { container } = render(<TimeBars figure="time" marks={marks} />)
  expectMarksToBeCells(container, table)
})

test('a line at the top and one at half of it are named, and so few periods that names stay apart', () => {
  const bars = Array.from({ length: 21 }, (_, row) => ({
    row,
    value: row,
    label: row,
    short: `${row} Mar`,
  }))
  const { container } = render(<TimeBars figure="time" marks={{ bars, top: 20 }} />)
  expect([...container.querySelectorAll('text')].map((one) => one.textContent)).toEqual([
    '20 min',
    '10 min',
    '0 Mar',
    '6 Mar',
    '12 Mar',
    '18 Mar',
  ])
})
