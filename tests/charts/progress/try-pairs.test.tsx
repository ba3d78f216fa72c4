// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TryPairs } from '#charts/progress/try-pairs.tsx'
import { firstAndLatest } from '#domain/progress/figures/first-and-latest.ts'
import { expectMarksToBeCells } from '#tests/support/figures/marks-and-cells.ts'
import { sampleReport } from '#tests/support/progress/sample-figures.ts'

const many = sampleReport.modules.map((row, at) => ({
  ...row,
  first: { answers: 20, right: 5 + at },
  last: { answers: 20, right: 15 - at },
}))

test('ring and diamond draw their cells on one scale', () => {
  const { marks, table } = firstAndLatest(many, 'module')
  const { container } = render(<TryPairs figure="tries" marks={marks} />)
  expectMarksToBeCells(container, table)
  expect(screen.getByText('25% → 75%')).toBeVisible()
})

test('the two tries are told apart by shape, and a key names them', () => {
  const { marks } = firstAndLatest(many, 'module')
  const { container } = render(<TryPairs figure="tries" marks={marks} />)
  const shapes = [...container.querySelectorAll('[data-row="0"] path')]
  expect(new Set(shapes.map((one) => one.getAttribute('d'))).size).toBe(2)
  expect(screen.getByText('first try')).toBeVisible()
  expect(screen.getByText('latest try')).toBeVisible()
})

test('too few questions have their words and no mark', () => {
  const { marks, table } = firstAndLatest(sampleReport.modules, 'module')
  const { container } = render(<TryPairs figure="tries" marks={marks} />)
  expectMarksToBeCells(container, table)
  expect(screen.getAllByText('too few').length).toBeGreaterThan(0)
})
