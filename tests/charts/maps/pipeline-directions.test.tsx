import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { FigureChoices } from '#charts/frame/shown.ts'
import { showPipelineDirections } from '#charts/maps/pipeline-directions.tsx'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('pipeline-directions')
function shown(choices: FigureChoices = {}, onChoose = vi.fn<(next: FigureChoices) => void>()) {
  const { drawing, controls } = showPipelineDirections(figure, { choices, onChoose })
  return {
    ...render(
      <>
        {controls}
        {drawing}
      </>,
    ),
    onChoose,
  }
}
const arrivals = (container: Element) =>
  [...container.querySelectorAll('g[data-column="2"]:has(> path)')].map((arrow) => ({
    value: arrow.getAttribute('data-value'),
    look: arrow.lastElementChild?.getAttribute('class'),
  }))

test('all directions are drawn at first, the proposed ones in a look of their own', () => {
  const arrows = arrivals(shown().container)
  expect(arrows.map(({ value }) => value)).toEqual([
    'end',
    'passed through',
    'end',
    'passed through',
    'passed through',
    'end',
  ])
  const described = new Set(arrows.slice(0, 3).map(({ look }) => look))
  const proposed = new Set(arrows.slice(3).map(({ look }) => look))
  expect([described.size, proposed.size]).toEqual([1, 1])
  expect([...described]).not.toEqual([...proposed])
})

test('one situation is drawn alone, with words for who gains', () => {
  const { container } = shown({ situation: '1' })
  expect(arrivals(container)).toHaveLength(1)
  expect(screen.getByRole('radio', { name: '1. From Central Asia to China' })).toBeChecked()
  const words = [...container.querySelectorAll('[data-column="3"]')].map((mark) => mark.textContent)
  expect(words).toEqual(['not stated', 'possible harm', 'gain', 'gain', 'not stated'])
})

test('a choice goes into the address and keeps what else is set', () => {
  const { onChoose } = shown({ fuel: 'gas' })
  fireEvent.click(screen.getByRole('radio', { name: /^3\. .*\(proposed\)$/ }))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ situation: '3', fuel: 'gas' })
})

test('no land is given to Europe, which Ding does not bound', () => {
  const { container } = shown()
  const parts = [...container.querySelectorAll('use')].map(
    (use) => use.getAttribute('href')?.split('#')[1],
  )
  expect(parts).toEqual(['sheet', 'ru', 'kz', 'kg', 'tj', 'uz', 'tm', 'cn', 'jp', 'kr', 'open'])
})

test('the key has every mark in words', () => {
  shown()
  for (const word of ['gain', 'mixed', 'no part', 'possible harm', 'not stated'])
    expect(screen.getByRole('list', { name: 'What the marks mean' })).toHaveTextContent(word)
})
