import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MembershipStrip } from '#charts/membership/membership-strip.tsx'
import { sampleMembership } from '#tests/domain/since/sample-membership.ts'

function renderStrip() {
  return render(<MembershipStrip membership={sampleMembership} asOf="2025-09-01" />)
}

test('the figure is named by its finding and says how old it is', () => {
  renderStrip()
  expect(screen.getByRole('figure', { name: 'One name for every partner' })).toBeVisible()
  expect(screen.getByText('Source, as of 1 September 2025:')).toBeVisible()
  expect(screen.getByText(/2 members and 3 partners/)).toBeVisible()
})

test('each country says its statuses in words, so that no pattern has to be told apart', () => {
  renderStrip()
  const members = within(screen.getByRole('list', { name: 'Members' })).getAllByRole('listitem')
  expect(members.map((lane) => lane.textContent)).toEqual([
    'ChinaShanghai Five 1996, member 2001',
    'Indiaobserver 2005, member 2017',
  ])
  const observers = screen.getByRole('list', { name: 'Partners, until 2025 observers' })
  expect(within(observers).getByText('observer 2004, partner 2025')).toBeVisible()
})

test('every pattern that is drawn stands in the key with its word', () => {
  renderStrip()
  const key = within(screen.getByRole('list', { name: 'What the patterns mean' }))
  expect(key.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Shanghai Five',
    'member',
    'observer',
    'dialogue partner',
    'partner, from 2025',
  ])
})

test('the table gives each status with its date and its source', () => {
  renderStrip()
  const rows = screen.getAllByRole('row', { hidden: true }).map((row) => row.textContent)
  expect(rows).toContain('Mongoliaobserver17 June 2004Report of 2004')
  expect(rows).toContain('Mongoliapartner1 September 2025Report of the merger')
})

test('nothing that is drawn has a style of its own, which the page’s policy would refuse', () => {
  const { container } = renderStrip()
  expect(container.querySelector('[style]')).toBeNull()
})
