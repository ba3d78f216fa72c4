// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StandingMark } from '#charts/members/standing-mark.tsx'
import type { Standing } from '#domain/series/members/members-in-papers.ts'

function draw(standing: Standing) {
  const { container } = render(
    <svg>
      <StandingMark standing={standing} colour="var(--uz)" />
    </svg>,
  )
  return container.querySelector('circle')
}

test('a member is full of its colour, an observer and a guest only ringed by it', () => {
  expect(draw('member')?.getAttribute('fill')).toBe('var(--uz)')
  for (const standing of ['observer', 'guest'] as const) {
    expect(draw(standing)?.getAttribute('stroke')).toBe('var(--uz)')
    expect(draw(standing)?.getAttribute('fill')).toBeNull()
  }
})

test('a guest’s ring is not an observer’s', () => {
  const [observer, guest] = (['observer', 'guest'] as const).map((one) => draw(one))
  expect(guest?.getAttribute('class')).not.toBe(observer?.getAttribute('class'))
  expect(guest?.getAttribute('r')).not.toBe(observer?.getAttribute('r'))
})
