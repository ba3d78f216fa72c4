// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AgendaMatrix } from '#charts/matrix/agenda-matrix.tsx'
import { agendaMatrixSeries } from '#domain/series/agenda/agenda-matrix.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = agendaMatrixSeries(figureOf('agenda-matrix'))
const draw = () => render(<AgendaMatrix id="agenda-matrix" marks={marks} />).container

test('every topic and every summit is named on the drawing', () => {
  draw()
  for (const { short } of marks.topics) expect(screen.getByText(short)).toBeDefined()
  for (const { year, city } of marks.summits) {
    expect(screen.getByText(year)).toBeDefined()
    expect(screen.getByText(city)).toBeDefined()
  }
})

test('the picture fills 33 halves for Jia and 25 for Ding', () => {
  draw()
  const picture = screen.getByRole('img')
  expect(picture.querySelectorAll('[data-half="jia"]')).toHaveLength(33)
  expect(picture.querySelectorAll('[data-half="ding"]')).toHaveLength(25)
})

test('a bar is as high as its count, in the same step for both authors', () => {
  const bars = [...draw().querySelectorAll('svg svg g')].map((bar) => ({
    count: Number(bar.querySelector('text')?.textContent),
    height: Number(bar.querySelector('rect')?.getAttribute('height')),
  }))
  expect(bars.map((bar) => bar.count)).toEqual([1, 1, 3, 1, 8, 10, 7, 7, 14, 6])
  expect(new Set(bars.map((bar) => bar.height / bar.count)).size).toBe(1)
})

test('first appearances are counted under the columns', () => {
  draw()
  expect(screen.getAllByText(/^\+\d+$/).map((one) => one.textContent)).toEqual(
    marks.summits.map((summit) => `+${summit.fresh}`),
  )
})

test('nothing moves', () => {
  expect(draw().querySelector('[style], animate, animateTransform')).toBeNull()
})
