import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { showOilGasBalance } from '#charts/balance/oil-gas-balance.tsx'
import type { FigureChoices } from '#charts/frame/shown.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('oil-gas-balance')

function draw(choices: FigureChoices = {}) {
  const { drawing } = showOilGasBalance(figure, { choices, onChoose: vi.fn<() => void>() })
  return render(drawing)
}

test('members stand before the border, the others beyond it', () => {
  const { container } = draw()
  const text = container.textContent
  const [members = '', others = ''] = text.split('no members in 2017')
  for (const name of ['Russia', 'Kazakhstan', 'Uzbekistan', 'Pakistan', 'India', 'China'])
    expect(members).toContain(name)
  expect(others).toContain('Iran')
  expect(others).toContain('Turkmenistan')
  expect(others).not.toContain('Russia')
})

test('at the foot stands what is in doubt, by fuel', () => {
  draw()
  expect(screen.getByText(/Sources differ on the sign of Uzbekistan’s balance/)).toBeVisible()
  expect(screen.queryByText(/Kazakhstan’s balance/)).toBeNull()
})

test('gas has another doubt, and no sign in question', () => {
  draw({ fuel: 'gas' })
  expect(screen.getByText('? Sources differ on the size of Kazakhstan’s balance.')).toBeVisible()
  expect(screen.queryByText(/Uzbekistan’s balance/)).toBeNull()
})

test('only the year from another source is hatched, and says so', () => {
  const hatched = (container: HTMLElement) =>
    container.querySelectorAll('[fill="url(#oil-gas-balance-later)"]').length
  const { container, unmount } = draw({ year: '2023' })
  expect(hatched(container)).toBeGreaterThan(10)
  expect(
    screen.getByText('Hatched: 2023 is from another source than the years before.'),
  ).toBeVisible()
  unmount()
  expect(hatched(draw({ year: '2015' }).container)).toBe(0)
  expect(screen.queryByText(/Hatched/)).toBeNull()
})

test('nothing has a style of its own', () => {
  expect(draw({ year: '2023' }).container.querySelector('[style]')).toBeNull()
})
