// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { groundFill, groundId, share, SumGrounds } from '#charts/words/sum-grounds.tsx'

test('each part and the whole has a ground, which its fill refers to', () => {
  const { container } = render(<SumGrounds figure="sum" parts={2} />)
  const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id)
  expect(ids).toEqual([groundId('sum', 0), groundId('sum', 1), groundId('sum', 'all')])
  expect(groundFill('sum', 'all')).toBe(`url(#${groundId('sum', 'all')})`)
})

test('the ground of the whole has the marks of both parts', () => {
  const { container } = render(<SumGrounds figure="sum" parts={2} />)
  const marks = [...container.querySelectorAll('pattern')].map(
    (pattern) => pattern.querySelectorAll('circle').length,
  )
  expect(marks).toEqual([1, 1, 2])
})

test('a share is told in per cent, to two decimals', () => {
  expect(share(229, 249)).toBe('91.97%')
  expect(share(249, 249)).toBe('100%')
})
