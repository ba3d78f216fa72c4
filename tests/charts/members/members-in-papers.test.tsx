// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MembersInPapers } from '#charts/members/members-in-papers.tsx'
import { membersInPapersSeries } from '#domain/series/members/members-in-papers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = membersInPapersSeries(figureOf('members-in-papers'))
const draw = () => render(<MembersInPapers id="members-in-papers" marks={marks} />)

test('nine states have a lane with their name', () => {
  draw()
  expect(marks.lanes).toHaveLength(9)
  for (const { name } of marks.lanes) expect(screen.getByText(name)).toBeDefined()
})

test('Jia’s part ends between the second and the third moment', () => {
  draw()
  expect(screen.getByText(/Jia’s latest source/).textContent).toContain('18 December 2000')
  expect(screen.getByText(/Jia’s latest source/).getAttribute('x')).toBe('33.3%')
})

test('the drawing is named by its frame and has no inline styles', () => {
  const { container } = draw()
  expect(container.querySelector('[role="img"]')?.getAttribute('aria-describedby')).toBe(
    'figure-members-in-papers-summary',
  )
  expect(container.querySelector('[style]')).toBeNull()
})
