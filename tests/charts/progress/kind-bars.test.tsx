// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { KindBars } from '#charts/progress/kind-bars.tsx'
import { expectMarksToBeCells } from '#tests/support/figures/marks-and-cells.ts'
import { sampleFigures } from '#tests/support/progress/sample-figures.ts'

test('every bar draws its cell, and its width follows its seconds', () => {
  const { marks, table } = sampleFigures.kinds
  const { container } = render(<KindBars figure="kinds" marks={marks} />)
  expectMarksToBeCells(container, table)
})

test('a kind with too few answers has its words and no bar', () => {
  const bars = [{ name: 'Put in order', value: undefined, label: 'too few' }]
  const { container } = render(<KindBars figure="kinds" marks={{ bars, top: 1 }} />)
  expect(screen.getByText('too few')).toBeVisible()
  expect(container.querySelector('rect')).toBeNull()
})
