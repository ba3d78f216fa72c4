// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StairKey } from '#charts/steps/stair-key.tsx'

test('each kind of line is shown beside its meaning', () => {
  const { container } = render(
    <StairKey
      entries={[
        { line: 'open', text: 'on the way' },
        { line: 'firm', text: 'there' },
      ]}
    />,
  )
  expect(screen.getByText('on the way').querySelector('line')?.getAttribute('class')).toContain(
    'open',
  )
  expect(screen.getByText('there').querySelector('line')?.getAttribute('class')).toContain('firm')
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
})
