// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RoadDrawing } from '#charts/road/road-drawing.tsx'
import { roadSeries } from '#domain/series/road-1990-1997.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('road-1990-1997')
const { marks, summary } = roadSeries(figure)

function show() {
  return render(<RoadDrawing title={figure.title} summary={summary} marks={marks} />)
}

test('every mark of the series is drawn with its label', () => {
  show()
  for (const mark of marks.marks) expect(screen.getByText(mark.label).tagName).toBe('text')
})

test('dated steps have a station, undated ones have none', () => {
  const { container } = show()
  expect(container.querySelectorAll('circle[r="6.5"]')).toHaveLength(5)
})

test('a station stands where its date lies between the first and the last year', () => {
  const { container } = show()
  const ticks = [
    ...container.querySelectorAll('.recharts-xAxis-tick-labels text, .recharts-xAxis text'),
  ]
  const at = (year: string) =>
    Number(ticks.find((tick) => tick.textContent === year)?.getAttribute('x'))
  const days = marks.years
  const [first, last] = [days[0]?.day ?? 0, days.at(-1)?.day ?? 0]
  const stations = [...container.querySelectorAll('circle[r="6.5"]')].map((circle) =>
    Number(circle.getAttribute('cx')),
  )
  const expected = marks.marks
    .filter((mark) => mark.kind === 'step')
    .map(
      (mark) => at('1990') + ((mark.span[0] - first) / (last - first)) * (at('1998') - at('1990')),
    )
  stations.forEach((x, index) => expect(x).toBeCloseTo(expected[index] ?? Number.NaN, 0))
})

test('the drawing is named, described, reached by Tab and read step by step with the arrow keys', () => {
  const { container } = show()
  const surface = screen.getByRole('application')
  expect(surface.tabIndex).toBe(0)
  expect(container.querySelector('title')?.textContent).toBe(figure.title)
  expect(container.querySelector('desc')?.textContent).toContain('72 months')
  act(() => surface.focus())
  const walk = (keys: readonly string[]) =>
    keys.map((key) => {
      fireEvent.keyDown(surface, { key })
      return screen.getByRole('status').textContent
    })
  const texts = marks.marks.map((mark) => mark.text)
  expect(screen.getByRole('status').textContent).toBe(texts[0])
  const onwards = walk(
    texts.slice(1).map((_, index) => (index % 2 === 0 ? 'ArrowRight' : 'ArrowDown')),
  )
  expect(onwards).toEqual(texts.slice(1))
  expect(walk(['ArrowLeft', 'ArrowUp'])).toEqual([texts.at(-2), texts.at(-3)])
})

test('nothing moves', () => {
  const { container } = show()
  expect(container.querySelector('animate')).toBeNull()
  expect(container.innerHTML).not.toMatch(/transition: (?!none)/)
})
