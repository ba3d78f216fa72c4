// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Heads } from '#charts/members/heads.tsx'
import { membersInPapersSeries } from '#domain/series/members/members-in-papers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = membersInPapersSeries(figureOf('members-in-papers'))
const draw = () => render(<Heads marks={marks} />)

test('each moment shows its members and, apart from them, its observers', () => {
  const { container } = draw()
  const counts = [...container.querySelectorAll('text[class*="count"]')].map(
    (one) => one.textContent,
  )
  expect(counts).toEqual(['5', '5+1', '6', '6', '6+3', '8+1'])
  expect(container.querySelectorAll('rect[class*="observers"]')).toHaveLength(3)
})

test('Jia is named at the first moment alone, Ding at all six', () => {
  draw()
  expect(screen.getAllByText('Jia')).toHaveLength(1)
  expect(screen.getAllByText('Ding')).toHaveLength(6)
})
