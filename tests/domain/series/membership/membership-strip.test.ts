import { expect, test } from 'vitest'
import { membershipStripSeries } from '#domain/series/membership/membership-strip.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import { figureOf } from '#tests/support/builders/figures.ts'
import { sampleMembership } from '#tests/domain/since/sample-membership.ts'

const strip = figureOf('membership-strip')
const { marks, table, summary } = membershipStripSeries({
  ...strip,
  known: '2025-09-01',
  membership: sampleMembership,
})
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
  expect(lane('India')?.partner).toBeUndefined()
  expect(lane('Mongolia')?.partner?.at).toBe(marks.end)
  expect(lane('Laos')?.partner?.at).toBe(marks.end)
})

test('nothing is drawn after the day that is known', () => {
  expect(marks.end).toBeGreaterThan(0.98)
  expect(marks.end).toBeLessThan(1)
  for (const { year, place } of marks.ticks) expect(place, String(year)).toBeLessThan(1)
  expect(marks.ticks[0]).toEqual({ year: 1996, place: 0 })
})

test('the table has a row for each status of each country, with its evidence', () => {
  expect(table.rows.filter((row) => row.cells[0] === 'Mongolia')).toEqual([
    { cells: ['Mongolia', 'observer', '17 June 2004'], evidence: ['a-report'] },
    { cells: ['Mongolia', 'partner', '1 September 2025'], evidence: ['a-report'] },
  ])
  expect(table.rows).toHaveLength(9)
})

test('the summary counts what is drawn', () => {
  expect(summary).toContain('On 1 September 2025 there are 2 members and 3 partners, 5 states')
  expect(summary).toContain('one rose to membership')
})

test('bars and rings name the row that they draw, in the order of the lanes', () => {
  const drawn = lanes.flatMap(({ bars, partner }) => [...bars, ...(partner ? [partner] : [])])
  expect(drawn.map(({ row }) => row)).toEqual(table.rows.map((_, row) => row))
  for (const { row, since } of drawn) expect(table.rows[row]?.cells[2]).toBe(since)
})

test('of the course itself: ten members and 17 partners, known up to the day that the figure names', () => {
  const whole = membershipStripSeries(strip)
  expect(whole.marks.groups.map(({ lanes: own }) => own.length)).toEqual([10, 2, 14, 1])
  expect(strip.asOf).toBe(dateText(strip.known))
  expect(whole.summary).toContain('10 members and 17 partners, 27 states in all')
  expect(whole.summary).toContain('four rose to membership')
})
