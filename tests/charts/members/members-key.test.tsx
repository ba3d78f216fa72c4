// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MembersKey } from '#charts/members/members-key.tsx'

test('the key names the three standings and the counts', () => {
  render(<MembersKey />)
  for (const text of ['member', 'observer', 'observer at one meeting'])
    expect(screen.getByText(text)).toBeDefined()
  expect(screen.getByText('members and observers').textContent).toBe('6+3 members and observers')
})

test('members and observers lie on different lines, a guest on none', () => {
  const { container } = render(<MembersKey />)
  const lines = [...container.querySelectorAll('line')].map((one) => one.getAttribute('class'))
  expect(new Set(lines).size).toBe(2)
  expect(lines).toHaveLength(2)
})
