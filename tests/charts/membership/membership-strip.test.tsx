import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MembershipStrip } from '#charts/membership/membership-strip.tsx'
import { membershipStripSeries } from '#domain/series/membership/membership-strip.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks, table } = membershipStripSeries(figureOf('membership-strip'))
const renderStrip = () => render(<MembershipStrip marks={marks} />)

test('each country says its statuses in words, so that no pattern has to be told apart', () => {
  renderStrip()
  const members = within(screen.getByRole('list', { name: 'Members' })).getAllByRole('listitem')
  expect(members).toHaveLength(10)
  expect(members.map((lane) => lane.textContent)).toContain(
    'Belarusdialogue partner 2010, observer 2015, member 2024',
  )
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

test('every status of the table is drawn once', () => {
  const { container } = renderStrip()
  const rows = [...container.querySelectorAll('[data-row]')].map((mark) =>
    Number(mark.getAttribute('data-row')),
  )
  expect(rows).toEqual(table.rows.map((_, row) => row))
})

test('nothing that is drawn has a style of its own, which the page’s policy would refuse', () => {
  const { container } = renderStrip()
  expect(container.querySelector('[style]')).toBeNull()
})
