import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EffectKey } from '#charts/energy/effect-key.tsx'

test('both kinds of line and all five effects are told', () => {
  render(<EffectKey />)
  const told = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(told).toEqual([
    'lines existing or under way',
    'lines that Ding proposes',
    'gain',
    'mixed',
    'no part',
    'possible harm',
    'not stated',
  ])
})
