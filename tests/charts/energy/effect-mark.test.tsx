// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EffectMark } from '#charts/energy/effect-mark.tsx'
import { effects, type Effect } from '#domain/series/energy/energy-situations.ts'

function outline(effect: Effect): string {
  const { container } = render(
    <svg>
      <EffectMark effect={effect} />
    </svg>,
  )
  return [...container.querySelectorAll('circle, path')]
    .map((part) => part.getAttribute('d') ?? `circle ${part.getAttribute('r')}`)
    .join(' ')
}

test('every effect has a shape of its own, so that colour is not needed', () => {
  const outlines = effects.map(outline)
  expect(outlines.every((one) => one !== '')).toBe(true)
  expect(new Set(outlines).size).toBe(effects.length)
})
