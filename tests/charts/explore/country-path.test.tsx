// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CountryPath } from '#charts/explore/country-path.tsx'
import { countrySigns } from '#charts/explore/country-signs.ts'
import { sampleSeries } from './sample-series.ts'

function draw(country: 'ru' | 'in') {
  const { marks } = sampleSeries('oil-balance', ['ru', 'in'])
  const line = marks.lines.find((one) => one.country === country)
  if (!line) throw new Error(`There is no line of ${country}.`)
  const { container } = render(
    <svg>
      <CountryPath line={line} spotOf={(row) => ({ x: row * 100, y: row * 10 })} />
    </svg>,
  )
  const lines = [...container.querySelectorAll('polyline')]
  return {
    drawn: lines.map((one) => [one.getAttribute('points'), one.getAttribute('stroke-dasharray')]),
    signs: [...container.querySelectorAll('[data-row]')].map((sign) => [
      sign.getAttribute('x'),
      sign.getAttribute('data-value'),
    ]),
  }
}

test('the line has the dash of its country, and none of it where the source changes', () => {
  expect(draw('ru').drawn).toEqual([
    ['0,0 100,10 200,20', countrySigns.ru.dash],
    ['200,20 300,30', null],
  ])
})

test('a gap is left open, and its neighbours have their signs all the same', () => {
  const { drawn, signs } = draw('in')
  expect(drawn).toEqual([['200,20 300,30', null]])
  expect(signs).toEqual([
    ['0', '−805'],
    ['200', '−3,320'],
    ['300', '−4,449'],
  ])
})
