// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HundredKmZone } from '#charts/hundred-km-zone.tsx'
import { hundredKmZoneSeries } from '#domain/series/hundred-km-zone.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = hundredKmZoneSeries(figureOf('hundred-km-zone'))

test('both agreements are labelled on the drawing, and the distance on both sides', () => {
  render(<HundredKmZone id="hundred-km-zone" marks={marks} />)
  expect(screen.getByText('1996: announce').tagName).toBe('text')
  expect(screen.getByText('1997: limit').tagName).toBe('text')
  expect(screen.getAllByText('100 km')).toHaveLength(2)
})

test('the two duties differ by more than colour', () => {
  const { container } = render(<HundredKmZone id="hundred-km-zone" marks={marks} />)
  const fills = [...container.querySelectorAll('rect[width^="66.6"]')].map((area) =>
    area.getAttribute('fill'),
  )
  expect(fills).toEqual(['url(#hundred-km-zone-stripes)', 'var(--boundary-soft)'])
  expect(container.querySelector('#hundred-km-zone-stripes')).not.toBeNull()
})

test('the distance on the axis is the one of the data', () => {
  render(<HundredKmZone id="hundred-km-zone" marks={marks.map((band) => ({ ...band, km: 40 }))} />)
  expect(screen.getAllByText('40 km')).toHaveLength(2)
})
