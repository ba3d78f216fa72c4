import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PartnerRing, StatusBar, StatusPatterns } from '#charts/membership/status-bar.tsx'
import { statuses } from '#domain/since/membership.ts'

test('a bar runs between its two places, whatever the width of the drawing', () => {
  const { container } = render(
    <svg>
      <StatusBar status="member" from={0.25} to={0.6} />
    </svg>,
  )
  for (const bar of container.querySelectorAll('rect')) {
    expect(bar).toHaveAttribute('x', '25%')
    expect(bar).toHaveAttribute('width', '35%')
  }
})

test('no two statuses look alike', () => {
  const { container } = render(
    <svg>
      {statuses.map((status) => (
        <StatusBar key={status} status={status} from={0} to={1} />
      ))}
    </svg>,
  )
  const looks = [...container.querySelectorAll('g')].map(
    (bar) => bar.lastElementChild?.getAttribute('class') ?? '',
  )
  expect(looks.slice(0, 4).every((look) => look !== '')).toBe(true)
  expect(new Set(looks.slice(0, 4)).size).toBe(4)
})

test('the patterns that bars are filled with are defined, hidden from readers', () => {
  const { container } = render(<StatusPatterns />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  expect([...container.querySelectorAll('pattern')].map((pattern) => pattern.id)).toEqual([
    'status-observer',
    'status-dialogue-partner',
  ])
})

test('the ring of a partner stands where the status began', () => {
  const { container } = render(
    <svg>
      <PartnerRing at={0.9889} />
    </svg>,
  )
  expect(container.querySelector('circle')).toHaveAttribute('cx', '98.89%')
})
