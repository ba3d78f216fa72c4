import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusDot, StatusSample, StatusShape } from '#charts/maps/status-shape.tsx'
import { statuses } from '#domain/since/membership.ts'

const partsOf = (container: Element) =>
  [...container.querySelectorAll('use')].map((use) => use.getAttribute('href')?.split('#')[1])

test.each([
  ['five', ['mn']],
  ['member', ['mn']],
  ['observer', ['mn', 'mn-lines']],
  ['dialogue-partner', ['mn', 'mn-points']],
  ['partner', ['mn', 'mn-points', 'mn-points']],
] as const)('the look of %s is made of %j', (status, parts) => {
  const { container } = render(
    <svg>
      <StatusShape country="mn" status={status} />
    </svg>,
  )
  expect(partsOf(container)).toEqual(parts)
})

/** Everything but paint: what is drawn, and in which class. */
const looks = (of: (status: (typeof statuses)[number]) => React.ReactNode) =>
  statuses.map((status) => render(<svg>{of(status)}</svg>).container.innerHTML)

test.each([
  ['shapes', (status: (typeof statuses)[number]) => <StatusShape country="mn" status={status} />],
  ['dots', (status: (typeof statuses)[number]) => <StatusDot status={status} />],
  ['samples', (status: (typeof statuses)[number]) => <StatusSample status={status} />],
])('no two statuses look the same as %s', (_, of) => {
  expect(new Set(looks(of)).size).toBe(statuses.length)
})
