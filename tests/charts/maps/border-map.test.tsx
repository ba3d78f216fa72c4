// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { map } from 'virtual:sco/map'
import { expect, test } from 'vitest'
import { BorderMap } from '#charts/maps/border-map.tsx'
import { borderMapSeries } from '#domain/series/border-map.ts'
import { neighbours } from '#domain/series/country.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = borderMapSeries(figureOf('border-map'))

test('all five are named, and Mongolia where the border has its gap', () => {
  render(<BorderMap id="border-map" marks={marks} />)
  for (const name of ['China', 'Russia', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Mongolia'])
    expect(screen.getByText(name).tagName).toBe('text')
})

test('the four stretches of the data are drawn from the sheet, and nothing else is', () => {
  const { container } = render(<BorderMap id="border-map" marks={marks} />)
  const used = [...container.querySelectorAll('use')].map((use) => use.getAttribute('href'))
  const expected = ['sheet', ...neighbours.map((code) => `border-${code}`)]
  expect(new Set(used)).toEqual(new Set(expected.map((part) => `/${map.href}#${part}`)))
})

test('the bar gives Kyrgyzstan its seventh in its own colour', () => {
  const { container } = render(<BorderMap id="border-map" marks={marks} />)
  const part = container.querySelector('rect[fill="var(--kg)"][width="14.3%"]')
  expect(part).not.toBeNull()
  expect(container.textContent).toContain('Kyrgyzstan: about 1,000 km')
})
