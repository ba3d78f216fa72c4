import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localMoment } from '#interop/attempts-csv/local-moment.ts'

const at = Date.UTC(2026, 11, 1, 17, 5, 9)

test.each([
  [0, '2026-12-01T17:05:09+00:00'],
  [60, '2026-12-01T18:05:09+01:00'],
  [-210, '2026-12-01T13:35:09-03:30'],
  [345, '2026-12-01T22:50:09+05:45'],
  [840, '2026-12-02T07:05:09+14:00'],
])('%i minutes east of UTC it is %s', (offset, words) => {
  expect(localMoment(at, () => offset)).toBe(words)
})

test('the offset is that of the moment, so summer time is kept', () => {
  const offsetAt = (when: number) => (when < Date.UTC(2026, 9, 25) ? 120 : 60)
  expect(localMoment(Date.UTC(2026, 6, 1), offsetAt)).toBe('2026-07-01T02:00:00+02:00')
  expect(localMoment(Date.UTC(2026, 11, 1), offsetAt)).toBe('2026-12-01T01:00:00+01:00')
})

test('whoever reads it back has the same second', () => {
  const moments = fc.integer({ min: 0, max: 4e12 })
  fc.assert(
    fc.property(moments, fc.integer({ min: -720, max: 840 }), (when, offset) => {
      const read = Date.parse(localMoment(when, () => offset))
      expect(read).toBe(Math.floor(when / 1_000) * 1_000)
    }),
    { numRuns: 300, seed: 71 },
  )
})

test('a moment past the end of time is left out, and does not stop the table', () => {
  expect(localMoment(8.64e15, () => 60)).toBe('')
})
