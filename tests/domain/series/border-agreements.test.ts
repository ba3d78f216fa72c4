import { expect, test } from 'vitest'
import { borderAgreementsSeries, laneYears } from '#domain/series/border-agreements.ts'
import { placeBetweenYears } from '#domain/series/calendar-date.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks, table, summary } = borderAgreementsSeries(figureOf('border-agreements'))
const lane = (neighbour: string) => {
  const found = marks.lanes.find((one) => one.neighbour === neighbour)
  if (!found) throw new Error(`no lane ${neighbour}`)
  return found
}

test('there are five agreements with three neighbours, four of them from the first summit on', () => {
  expect(marks.lanes.flatMap((one) => one.agreements)).toHaveLength(5)
  expect(summary).toContain('five agreements with three neighbours and none with Russia')
  expect(summary).toContain('One came before the first summit of April 1996; four came later')
  expect(summary).toContain('no more than 3 months')
})

test('months are counted from the first summit', () => {
  expect(table.rows.map((row) => row.cells[3])).toEqual(['−24', '+3', '+27', '+40', '+51', '–'])
})

test('each agreement names the latest summit before it', () => {
  expect(table.rows.map((row) => row.cells[4])).toEqual([
    'none yet',
    'Shanghai, April 1996 (3 months earlier)',
    'Almaty, July 1998 (same month)',
    'Bishkek, August 1999 (same month)',
    'Dushanbe, July 2000 (same month)',
    '–',
  ])
})

test('a border turns solid only where Jia calls it settled', () => {
  expect(lane('ru').settledFrom).toBeUndefined()
  expect(lane('kz').settledFrom).toBeUndefined()
  expect(lane('kg').settledFrom).toBe(lane('kg').agreements[1]?.place)
  expect(lane('tj').settledFrom).toBe(lane('tj').agreements[0]?.place)
})

test('Russia’s lane has no agreement and says that none is reported', () => {
  expect(lane('ru').agreements).toEqual([])
  expect(lane('ru').status).toContain('none reported')
  expect(table.rows.at(-1)?.cells.slice(0, 2)).toEqual(['Russia', 'none reported'])
})

test('in a month with a summit the agreement stands at the summit, otherwise in the middle of its month', () => {
  expect(lane('kg').agreements[1]?.place).toBe(marks.summits[3]?.place)
  expect(lane('kg').agreements[0]?.place).toBe(
    placeBetweenYears('1996-07-15', laneYears.from, laneYears.to),
  )
})

test('every drawn agreement stands in the table and every drawn summit in the summary', () => {
  const drawn = marks.lanes.flatMap((one) => one.agreements.map((mark) => mark.label))
  const months = table.rows.map((row) => String(row.cells[2]))
  for (const label of drawn) {
    const [month = '', year = ''] = label.split(' ')
    expect(months.some((cell) => cell.startsWith(month) && cell.endsWith(year))).toBe(true)
  }
  for (const summit of marks.summits) expect(summary).toContain(summit.city)
})
