// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SignKey, SignMark } from '#charts/explore/sign-mark.tsx'
import { markOf } from '#charts/frame/mark-of.ts'

test('a sign stands at its place with what ties it to its cell', () => {
  const { container } = render(
    <svg>
      <SignMark country="in" x="40%" y={12} {...markOf(2, 1, '7.5', 'value:x')} />
    </svg>,
  )
  const sign = container.querySelector('[data-row="2"][data-column="1"]')
  expect(sign).toHaveAttribute('x', '40%')
  expect(sign).toHaveAttribute('data-value', '7.5')
  expect(sign?.querySelector('path')).toHaveAttribute('fill', 'var(--in)')
})

test('the sign before a name is for the eyes alone', () => {
  const { container } = render(<SignKey country="cn" />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})
