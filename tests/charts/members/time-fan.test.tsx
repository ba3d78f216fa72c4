// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TimeFan } from '#charts/members/time-fan.tsx'
import { membersInPapersSeries } from '#domain/series/members/members-in-papers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = membersInPapersSeries(figureOf('members-in-papers'))
const draw = () => render(<TimeFan marks={marks} />)

test('on the line of time the two days of June 2001 stand together, in the columns apart', () => {
  const { container } = draw()
  const leaders = [...container.querySelectorAll('line[class*="leader"]')]
  const at = (index: number, end: string) =>
    Number.parseFloat(leaders[index]?.getAttribute(end) ?? '')
  expect(at(3, 'x1') - at(2, 'x1')).toBeLessThan(0.2)
  expect(at(3, 'x2') - at(2, 'x2')).toBeCloseTo(100 / 6, 0)
})
