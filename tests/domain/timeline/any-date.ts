/** Dates of the timeline for properties: days, months, years and spans of them. */
import fc from 'fast-check'

const pad = (value: number) => String(value).padStart(2, '0')

const one = fc
  .record({
    year: fc.integer({ min: 1990, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    exact: fc.constantFrom('day', 'month', 'year'),
  })
  .map(({ year, month, day, exact }) => {
    if (exact === 'year') return String(year)
    return exact === 'month' ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`
  })

const span = fc
  .tuple(one, one)
  .filter(([from, to]) => from.slice(0, 4) < to.slice(0, 4))
  .map(([from, to]) => `${from}/${to}`)

export const anyDate = fc.oneof(one, span)
