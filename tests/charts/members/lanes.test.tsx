// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Lanes } from '#charts/members/lanes.tsx'
import { membersInPapersSeries } from '#domain/series/members/members-in-papers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = membersInPapersSeries(figureOf('members-in-papers'))
const draw = () => render(<Lanes marks={marks} />)

test('a member’s line is solid and runs to the end; an observer’s is another line', () => {
  const { container } = draw()
  const lines = (kind: string) =>
    [...container.querySelectorAll(`line[class*="${kind}"]`)].map((one) => one.getAttribute('x2'))
  expect(lines('member')).toEqual(Array.from({ length: 8 }, () => '100%'))
  expect(lines('observer').filter((end) => end === '100%')).toHaveLength(1)
  expect(lines('observer')).toHaveLength(3)
})

test('the guest of July 2000 has a mark and no line', () => {
  const { container } = draw()
  const guest = container.querySelectorAll('[data-row="1"] circle[class*="guest"]')
  expect(guest).toHaveLength(1)
  const lines = [...container.querySelectorAll('line[class*="member"]')]
  expect(lines.map((one) => one.getAttribute('x1'))).not.toContain('25%')
})

test('the founding runs through the six lanes of its members', () => {
  const { container } = draw()
  const founding = container.querySelector('rect[class*="founding"]')
  expect(founding?.closest('[data-row]')?.getAttribute('data-row')).toBe('3')
  expect(Number.parseFloat(founding?.getAttribute('height') ?? '')).toBeCloseTo(6 * 1.75 - 0.4)
})
