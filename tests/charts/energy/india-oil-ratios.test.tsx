// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IndiaOilRatios } from '#charts/energy/india-oil-ratios.tsx'
import { indiaOilRatiosSeries } from '#domain/series/energy/india-oil-ratios.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = indiaOilRatiosSeries(figureOf('india-oil-ratios'))
const drawn = () => render(<IndiaOilRatios id="india-oil-ratios" marks={marks} />)

test('each bar is as long as its share and names its own whole', () => {
  const { container } = drawn()
  const widths = [...container.querySelectorAll('rect[class*="part"]')].map((part) =>
    part.getAttribute('width'),
  )
  expect(widths).toEqual(['27.8%', '78.4%'])
  expect(screen.getByText('100% = all that India imports')).toBeDefined()
  expect(screen.getByText('100% = all the oil that India uses')).toBeDefined()
})

test('the wholes differ by their ground, and a border says that the bars are not added', () => {
  const { container } = drawn()
  const grounds = [...container.querySelectorAll('rect[fill^="url"]')].map((rect) =>
    rect.getAttribute('fill'),
  )
  expect(grounds).toEqual(['url(#india-oil-ratios-0)', 'url(#india-oil-ratios-1)'])
  for (const ground of grounds)
    expect(container.querySelector(ground?.slice(4, -1) ?? '')).not.toBeNull()
  expect(screen.getAllByText('another whole: not to be added')).toHaveLength(1)
})
