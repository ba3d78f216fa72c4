import { fireEvent, render } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { LineSketch } from '#blocks/question-views/fields/line-sketch.tsx'

const scale = { unit: 'topics', min: 0, max: 20, step: 1, zeroAt: 6 }
const points = [
  { id: 'moscow', text: 'Moscow', answer: 3, tolerance: 0 },
  { id: 'almaty', text: 'Almaty', answer: 8, tolerance: 0 },
  { id: 'bishkek', text: 'Bishkek', answer: 7, tolerance: 0 },
]
const start = { text: 'Shanghai', value: 1 }

beforeAll(() => {
  Element.prototype.setPointerCapture ??= () => {}
})

/** Four columns of 100 px, 200 px high. */
function open(values: Record<string, number> = {}) {
  const onPredict = vi.fn<(id: string, value: number) => void>()
  const { container } = render(
    <LineSketch
      scale={scale}
      points={points}
      values={values}
      start={start}
      onPredict={onPredict}
    />,
  )
  const plot = container.querySelector('svg')
  if (!plot) throw new Error('there is nothing to draw on')
  plot.getBoundingClientRect = () => new DOMRect(0, 0, 400, 200)
  return { container, plot, onPredict }
}

const press = (clientX: number, clientY: number) => ({ clientX, clientY, button: 0, buttons: 1 })

test('a press sets the value of its column to the step nearest to its height', () => {
  const { plot, onPredict } = open()
  fireEvent.pointerDown(plot, press(120, 102))
  expect(onPredict.mock.calls).toEqual([['moscow', 10]])
})

test('a pressed pointer draws over the columns that it crosses, and not beyond the scale', () => {
  const { plot, onPredict } = open()
  fireEvent.pointerDown(plot, press(150, 50))
  fireEvent.pointerMove(plot, press(250, 100))
  fireEvent.pointerMove(plot, press(950, -80))
  fireEvent.pointerMove(plot, press(350, 900))
  expect(onPredict.mock.calls).toEqual([
    ['moscow', 15],
    ['almaty', 10],
    ['bishkek', 20],
    ['bishkek', 0],
  ])
})

test('a pointer that only hovers, or presses on what is given, sets nothing', () => {
  const { plot, onPredict } = open()
  fireEvent.pointerMove(plot, { ...press(150, 50), buttons: 0 })
  fireEvent.pointerDown(plot, press(50, 50))
  fireEvent.pointerDown(plot, { ...press(150, 50), button: 2 })
  expect(onPredict).not.toHaveBeenCalled()
})

test('stops without a value say so, and those with one show it', () => {
  const { container } = open({ almaty: 12 })
  const texts = [...container.querySelectorAll('svg svg text')].map((one) => one.textContent)
  expect(texts).toEqual(['1', '?', '12', '?'])
})

test('neighbours with a value are joined', () => {
  const lines = (values: Record<string, number>) =>
    open(values).container.querySelectorAll('g > line').length
  expect(lines({})).toBe(0)
  expect(lines({ almaty: 12 })).toBe(0)
  expect(lines({ moscow: 4, almaty: 12 })).toBe(2)
})

test('once it is told, both lines are drawn and named, and nothing can be drawn', () => {
  const { container } = render(
    <LineSketch scale={scale} points={points} values={{ moscow: 5 }} teller="the figure" />,
  )
  expect(container).toHaveTextContent(/you\s*the figure/)
  expect(container).not.toHaveTextContent('Draw the line here')
  expect(container.querySelectorAll('g > line').length).toBeGreaterThan(2)
})

test('it repeats what the fields say, so a screen reader passes it by', () => {
  const { container } = open()
  expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
})
