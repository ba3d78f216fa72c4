import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { FigureChoices } from '#charts/frame/shown.ts'
import { showMembersWeight } from '#charts/membership/members-weight.tsx'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('members-weight')

function draw(choices: FigureChoices = {}) {
  const onChoose = vi.fn<(choices: FigureChoices) => void>()
  const { drawing, controls, summary } = showMembersWeight(figure, { choices, onChoose })
  const view = render(
    <>
      {controls}
      {drawing}
    </>,
  )
  return { ...view, summary, onChoose }
}

test('large parts are named in their column with their share', () => {
  draw()
  expect(screen.getByText('47.3%')).toBeVisible()
  expect(screen.getAllByText('Russia')).toHaveLength(3)
  expect(screen.getAllByText('Kazakhstan')).toHaveLength(1)
})

test('parts too thin for a name stand below, each with its three shares', () => {
  draw()
  const small = within(screen.getByRole('list', { hidden: true }))
  expect(small.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
    'Uzbekistan 1.2% · 1.1% · 0.4%',
    'Belarus 0.6% · 0.3% · 0.3%',
    'Kyrgyzstan 0.6% · 0.2% · 0.06%',
    'Tajikistan 0.4% · 0.3% · 0.05%',
  ])
})

test('a member’s ribbons and parts belong to one row, so that it can be set off', () => {
  const { container } = draw()
  const china = [...container.querySelectorAll('[data-row="1"]')]
  expect(china.filter((one) => one.tagName === 'path')).toHaveLength(2)
  expect(china.filter((one) => one.tagName === 'rect')).toHaveLength(3)
})

test('the chosen year is checked, and another one can be chosen', async () => {
  const { onChoose } = draw({ year: '2001' })
  const years = within(screen.getByRole('group', { name: 'Members in' }))
  expect(years.getByRole('radio', { name: '2001 (six)' })).toBeChecked()
  await userEvent.click(years.getByRole('radio', { name: '2017 (eight)' }))
  expect(onChoose).toHaveBeenCalledWith({ year: '2017' })
})

test('the drawing follows the year', () => {
  draw({ year: '1996' })
  expect(screen.queryByText('India')).toBeNull()
  expect(screen.getByText('87.4%')).toBeVisible()
})

test('nothing has a style of its own', () => {
  expect(draw().container.querySelector('[style]')).toBeNull()
})
