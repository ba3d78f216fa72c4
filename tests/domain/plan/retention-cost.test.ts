import { FSRS } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { relativeReviews, usualRetention } from '#domain/plan/retention-cost.ts'
import { retentionBounds } from '#domain/study/study-event.ts'

test('it is the inverse of how ts-fsrs stretches its intervals', () => {
  const scheduler = new FSRS({})
  const usual = scheduler.calculate_interval_modifier(usualRetention)
  for (const retention of [0.7, 0.8, 0.85, 0.9, 0.95, 0.97])
    expect(relativeReviews(retention)).toBeCloseTo(
      usual / scheduler.calculate_interval_modifier(retention),
      3,
    )
})

test('the usual target costs what it costs, and every higher one more', () => {
  expect(relativeReviews(usualRetention)).toBe(1)
  const { least, most } = retentionBounds
  const costs = [least, 0.8, 0.9, most].map(relativeReviews)
  expect(costs).toEqual(costs.toSorted((a, b) => a - b))
})
