import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { percent, PlaceName } from '#charts/maps/place-name.tsx'

test('a name in its country has no leader', () => {
  const place = { x: 0.5, y: 0.25, anchor: 'middle' } as const
  const { container } = render(
    <svg>
      <PlaceName name="Mongolia" place={place} />
    </svg>,
  )
  const name = screen.getByText('Mongolia')
  expect([name.getAttribute('x'), name.getAttribute('y')]).toEqual(['50%', '25%'])
  expect(name.getAttribute('text-anchor')).toBe('middle')
  expect(container.querySelector('line')).toBeNull()
})

test('a name beside its country is joined to it', () => {
  const place = { x: 0.6, y: 0.9, anchor: 'start', to: { x: 0.5, y: 0.8 } } as const
  const { container } = render(
    <svg>
      <PlaceName name="Sri Lanka" place={place} kind="small" />
    </svg>,
  )
  const leader = container.querySelector('line')
  expect([leader?.getAttribute('x1'), leader?.getAttribute('x2')]).toEqual(['60%', '50%'])
  expect(screen.getByText('Sri Lanka').getAttribute('dx')).toBe('0.2em')
})

test('a share is written to a tenth of a per cent', () => {
  expect(percent(0.12345)).toBe('12.3%')
})
