import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { BalanceChoice } from '#charts/balance/balance-choice.tsx'
import type { FigureChoices } from '#charts/frame/shown.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

function draw(choices: FigureChoices) {
  const onChoose = vi.fn<(choices: FigureChoices) => void>()
  render(
    <BalanceChoice figure={figureOf('oil-gas-balance')} choices={choices} onChoose={onChoose} />,
  )
  return onChoose
}

test('the fuel is checked, and another one keeps the year', async () => {
  const onChoose = draw({ year: '2005' })
  const fuel = within(screen.getByRole('group', { name: 'Fuel' }))
  expect(fuel.getByRole('radio', { name: 'Oil' })).toBeChecked()
  await userEvent.click(fuel.getByRole('radio', { name: 'Gas' }))
  expect(onChoose).toHaveBeenCalledWith({ year: '2005', fuel: 'gas' })
})

test('the slider tells its year and not its place, and a step leads to the next year with values', () => {
  const onChoose = draw({ fuel: 'gas', year: '2010' })
  const slider = screen.getByRole('slider', { name: 'Year: 2010' })
  expect(slider).toHaveAttribute('aria-valuetext', '2010')
  fireEvent.change(slider, { target: { value: '4' } })
  expect(onChoose).toHaveBeenCalledWith({ fuel: 'gas', year: '2015' })
})

test('nonsense from an address stands on oil in 2017', () => {
  draw({ fuel: 'peat', year: 'soon' })
  expect(screen.getByRole('radio', { name: 'Oil' })).toBeChecked()
  expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '2017')
})
