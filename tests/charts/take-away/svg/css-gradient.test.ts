import { expect, test } from 'vitest'
import { gradientMarkup, partsOf, readGradient } from '#charts/take-away/svg/css-gradient.ts'

const dashes =
  'repeating-linear-gradient(90deg, rgb(160, 36, 107) 0px, rgb(160, 36, 107) 9px, rgba(0, 0, 0, 0) 9px, rgba(0, 0, 0, 0) 12px)'
const box = { x: 0, y: 0, width: 100, height: 50 }

function drawn(css: string) {
  const gradient = readGradient(css)
  if (!gradient) throw new Error(`${css} is no gradient`)
  const file = gradientMarkup(gradient, box, 'a')
  const { documentElement: one } = new DOMParser().parseFromString(file, 'image/svg+xml')
  const numbers = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(one.getAttribute(name)))
  const stops = [...one.children].map((stop) =>
    ['offset', 'stop-color', 'stop-opacity'].map((name) => stop.getAttribute(name)),
  )
  return { numbers, stops, spread: one.getAttribute('spreadMethod') }
}

test('commas inside brackets part nothing', () => {
  expect(partsOf('a(1, b(2, 3)), c')).toEqual(['a(1, b(2, 3))', 'c'])
})

test('dashes repeat over their own length', () => {
  expect(drawn(dashes)).toEqual({
    numbers: [0, 25, 12, 25],
    spread: 'repeat',
    stops: [
      ['0', '#a0246b', null],
      ['0.75', '#a0246b', null],
      ['0.75', '#ffffff', '0'],
      ['1', '#ffffff', '0'],
    ],
  })
})

test('a slanted gradient runs from corner to corner, as in CSS', () => {
  const { numbers, spread } = drawn('linear-gradient(135deg, rgb(0, 0, 0), rgb(255, 255, 255))')
  expect(numbers).toEqual([12.5, -12.5, 87.5, 62.5])
  expect(spread).toBeNull()
})

test('a gradient without a direction runs down, and a stop without a place lies between its neighbours', () => {
  const { numbers, stops } = drawn(
    'linear-gradient(rgb(0, 0, 0), rgb(9, 9, 9), rgb(8, 8, 8) 80%, rgb(255, 255, 255))',
  )
  expect(numbers).toEqual([50, 0, 50, 50])
  expect(stops.map(([offset]) => offset)).toEqual(['0', '0.4', '0.8', '1'])
})

test('a side is a direction, and one colour may name both its ends', () => {
  expect(readGradient('linear-gradient(to right, rgb(1, 2, 3) 0px 50%)')).toEqual({
    angle: 90,
    repeats: false,
    stops: [
      { colour: 'rgb(1, 2, 3)', at: '0px' },
      { colour: 'rgb(1, 2, 3)', at: '50%' },
    ],
  })
})

test('other pictures are not taken for gradients', () => {
  expect(readGradient('url("a.png")')).toBeUndefined()
  expect(readGradient('none')).toBeUndefined()
})
