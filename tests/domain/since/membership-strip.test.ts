import { expect, test } from 'vitest'
import { membershipStrip } from '#domain/since/membership-strip.ts'
import { sampleMembership } from './sample-membership.ts'

const asOf = '2025-09-01'
const { marks, table, summary } = membershipStrip(sampleMembership, asOf)
const lanes = marks.groups.flatMap((group) => group.lanes)
const lane = (name: string) => lanes.find((one) => one.name === name)

test('countries stand with those of their status, in the order given', () => {
  expect(marks.groups.map(({ title, lanes: own }) => [title, own.map((one) => one.name)])).toEqual([
    ['Members', ['China', 'India']],
    ['Partners, until 2025 observers', ['Mongolia']],
    ['Partners, until 2025 dialogue partners', ['Sri Lanka']],
    ['New in 2025', ['Laos']],
  ])
})

test('each lane says in words what its bars show', () => {
  expect(lane('China')?.words).toBe('Shanghai Five 1996, member 2001')
  expect(lane('India')?.words).toBe('observer 2005, member 2017')
  expect(lane('Sri Lanka')?.words).toBe('dialogue partner 2010, partner 2025')
  expect(lane('Laos')?.words).toBe('partner 2025')
})

test('bars join without a gap, and the last ends where knowledge ends', () => {
  for (const { name, bars } of lanes) {
    for (const [at, bar] of bars.entries()) {
      expect(bar.from, name).toBeLessThan(bar.to)
      expect(bars[at + 1]?.from ?? marks.end, name).toBe(bar.to)
    }
    expect(bars.length > 0 || name === 'Laos', name).toBe(true)
  }
})

test('a partner has a mark at the day of the merger, a member has none', () => {
  expect(lane('India')?.partnerAt).toBeUndefined()
  expect(lane('Mongolia')?.partnerAt).toBe(marks.end)
  expect(lane('Laos')?.partnerAt).toBe(marks.end)
})

test('nothing is drawn after the day that is known', () => {
  expect(marks.end).toBeGreaterThan(0.98)
  expect(marks.end).toBeLessThan(1)
  for (const { year, place } of marks.ticks) expect(place, String(year)).toBeLessThan(1)
  expect(marks.ticks[0]).toEqual({ year: 1996, place: 0 })
})

test('the table has a row for each status of each country, with its source', () => {
  expect(table.rows.filter((row) => row.cells[0] === 'Mongolia')).toEqual([
    { cells: ['Mongolia', 'observer', '17 June 2004'], evidence: ['Report of 2004'] },
    { cells: ['Mongolia', 'partner', '1 September 2025'], evidence: ['Report of the merger'] },
  ])
  expect(table.rows).toHaveLength(9)
})

test('the summary counts what is drawn', () => {
  expect(summary).toContain('On 1 September 2025 there are 2 members and 3 partners, 5 states')
  expect(summary).toContain('one rose to membership')
})
