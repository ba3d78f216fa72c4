import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { showMembersMap } from '#charts/maps/members-map.tsx'
import type { FigureChoices } from '#charts/frame/shown.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('members-map')
function shown(choices: FigureChoices = {}, onChoose = vi.fn<(next: FigureChoices) => void>()) {
  const { drawing, controls } = showMembersMap(figure, { choices, onChoose })
  return {
    ...render(
      <>
        {[controls, drawing].map((part, index) => (
          <div key={index}>{part}</div>
        ))}
      </>,
    ),
    onChoose,
  }
}

const partsOf = (container: Element) =>
  [...container.querySelectorAll('use')].map((use) => use.getAttribute('href')?.split('#')[1] ?? '')

test('a reader finds every state of the year in the list of its status', () => {
  shown({ year: '2005' })
  const group = (title: string) => within(screen.getByText(title).closest('li') ?? document.body)
  expect(group('Members (6)').getByText('Uzbekistan')).toBeVisible()
  for (const name of ['India', 'Pakistan', 'Iran', 'Mongolia'])
    expect(group('Observers (4)').getByText(name)).toBeVisible()
})

test('only states that have a status are drawn, and open land above them all', () => {
  const { container } = shown({ year: '1996' })
  expect(partsOf(container)).toEqual(['sheet', 'cn', 'ru', 'kz', 'kg', 'tj', 'open'])
})

test('states too small to be seen have a dot', () => {
  const { container } = shown({ year: '2025' })
  const dots = [...container.querySelectorAll('svg[data-row]')]
  expect(dots).toHaveLength(4)
  for (const dot of dots) expect(dot.querySelector('circle')).not.toBeNull()
})

test('what is new in the year is told beside its name, and not in a year without change', () => {
  shown({ year: '2012' })
  expect(screen.getByText('in this status since 2012')).toBeVisible()
  const news = screen.getAllByText('+').map((plus) => plus.closest('li')?.textContent)
  expect(news).toContain('Afghanistan+')
  expect(news).not.toContain('India+')
})

test('the slider changes the year in the address and keeps what else is set', () => {
  const { onChoose } = shown({ year: '2012', fuel: 'gas' })
  fireEvent.change(screen.getByRole('slider', { name: 'Year' }), { target: { value: '2017' } })
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ year: '2017', fuel: 'gas' })
})

test('table and words follow the year', () => {
  const { table, summary } = showMembersMap(figure, {
    choices: { year: '2017' },
    onChoose: () => {},
  })
  expect(table.columns[1]?.label).toBe('Status at the end of 2017')
  expect(summary).toContain('eight members')
})
