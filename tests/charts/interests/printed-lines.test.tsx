// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PrintedLines, printFill } from '#charts/interests/printed-lines.tsx'

test('the fill refers to the pattern of its own figure, which readers do not hear', () => {
  const { container } = render(<PrintedLines figure="interests-actors" />)
  const pattern = container.querySelector('pattern')
  expect(printFill('interests-actors')).toBe(`url(#${pattern?.id ?? ''})`)
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

test('no line of words runs over the edge of the tile, so that tiles fit together', () => {
  const { container } = render(<PrintedLines figure="a" />)
  const width = Number(container.querySelector('pattern')?.getAttribute('width'))
  const d = container.querySelector('path')?.getAttribute('d') ?? ''
  const ends = [...d.matchAll(/H(\d+)/g)].map(([, end]) => Number(end))
  expect(Math.max(...ends)).toBe(width)
})
