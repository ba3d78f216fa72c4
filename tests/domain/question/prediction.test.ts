import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canBeSet,
  distanceInWords,
  gradePredictions,
  gradingRule,
  nearestOnScale,
  ownTolerance,
  scoreByDistance,
  type PredictionPoint,
  type PredictionScale,
} from '#domain/question/prediction.ts'

const days: PredictionScale = { unit: 'days', min: 0, max: 500, step: 10, zeroAt: 100 }
const point = (id: string, answer: number, tolerance = 20): PredictionPoint => ({
  id,
  text: id,
  answer,
  tolerance,
})

const whole = (from: number, to: number) => fc.integer({ min: from, max: to })

describe('a score by distance', () => {
  test.each([
    [200, 1],
    [220, 1],
    [180, 1],
    [260, 0.5],
    [140, 0.5],
    [300, 0],
    [0, 0],
  ])('of %d for 200 ± 20 with nothing at 100 is %d', (value, score) => {
    expect(scoreByDistance(point('a', 200), 100, value)).toBeCloseTo(score, 12)
  })

  test('never rises with the distance and lies between 0 and 1', () => {
    fc.assert(
      fc.property(
        whole(-500, 500),
        whole(0, 50),
        whole(1, 300),
        whole(0, 600),
        whole(0, 600),
        (answer, tolerance, more, near, further) => {
          const graded = { answer, tolerance }
          const zeroAt = tolerance + more
          const [closer, farther] = [Math.min(near, further), Math.max(near, further)]
          const one = scoreByDistance(graded, zeroAt, answer + closer)
          const other = scoreByDistance(graded, zeroAt, answer - farther)
          expect(one).toBeGreaterThanOrEqual(other)
          expect(one).toBeLessThanOrEqual(1)
          expect(other).toBeGreaterThanOrEqual(0)
          expect(other === 0).toBe(farther >= zeroAt)
        },
      ),
    )
  })
})

describe('a scale', () => {
  test.each([
    [204, 200],
    [206, 210],
    [-40, 0],
    [900, 500],
  ])('set to %d stands at %d', (value, set) => {
    expect(nearestOnScale(days, value)).toBe(set)
  })

  test('whose steps do not reach its end stops at the last of them', () => {
    expect(nearestOnScale({ ...days, max: 505 }, 505)).toBe(500)
  })

  test('in tenths stands at a tenth and not a hair beside it', () => {
    expect(nearestOnScale({ ...days, max: 1, step: 0.1 }, 0.31)).toBe(0.3)
  })

  test('always stands on a step between its ends, as near as it can', () => {
    fc.assert(
      fc.property(whole(-100, 700), whole(1, 40), (value, step) => {
        const set = nearestOnScale({ ...days, step }, value)
        expect(set % step).toBe(0)
        expect(set).toBeGreaterThanOrEqual(0)
        expect(set).toBeLessThanOrEqual(500)
        if (value >= 0 && value <= 500 - step)
          expect(Math.abs(set - value)).toBeLessThanOrEqual(step / 2)
      }),
    )
  })

  test('reaches an answer when a step of it lies within the tolerance', () => {
    expect(canBeSet(days, { answer: 203, tolerance: 3 })).toBe(true)
    expect(canBeSet(days, { answer: 205, tolerance: 3 })).toBe(false)
    expect(canBeSet(days, { answer: 510, tolerance: 3 })).toBe(false)
  })
})

describe('several predictions', () => {
  const points = [point('a', 200), point('b', 300)]

  test('are graded by the mean of their points', () => {
    expect(gradePredictions(points, 100, { a: 200, b: 360 })).toEqual({
      status: 'graded',
      score: 0.75,
      parts: [
        { id: 'a', score: 1 },
        { id: 'b', score: 0.5 },
      ],
    })
  })

  test.each([
    [undefined, 'Set your predictions first.'],
    [{}, '2 points still need a prediction.'],
    [{ b: 0 }, '1 point still needs a prediction.'],
  ])('of which only %j is set are incomplete', (values, missing) => {
    expect(gradePredictions(points, 100, values)).toEqual({ status: 'incomplete', missing })
  })
})

describe('the rule in words', () => {
  test('names the distance of full marks and that of none', () => {
    expect(gradingRule(days, [point('a', 200), point('b', 1)])).toBe(
      'Full marks up to 20 days off; from there less and less, and none from 100 days off.',
    )
  })

  test('says where only the exact value is full', () => {
    expect(gradingRule({ ...days, unit: 'year', zeroAt: 3 }, [point('a', 1996, 0)])).toBe(
      'Full marks only for the exact value; from there less and less, and none from 3 years off.',
    )
  })

  test('leaves it to each value where they differ', () => {
    const topics = { ...days, unit: 'topics', zeroAt: 5 }
    const points = [point('a', 2, 0), point('b', 7, 1)]
    expect(gradingRule(topics, points)).toBe(
      'Full marks within the distance named with each value; from there less and less, and none from 5 topics off.',
    )
    expect(points.map((one) => ownTolerance(topics, points, one))).toEqual([
      'full marks only for the exact value',
      'full marks up to 1 topic off',
    ])
  })

  test('has nothing to add to a value where all are alike', () => {
    const points = [point('a', 2), point('b', 7)]
    expect(points.map((one) => ownTolerance(days, points, one))).toEqual([undefined, undefined])
  })

  test.each([
    [1, 'days', '1 day'],
    [-12, 'months', '12 months'],
    [1, 'year', '1 year'],
    [4.5, '%', '4.5 percentage points'],
    [0.1 + 0.2, 'km', '0.3 km'],
  ])('tells a distance of %d %s as %s', (distance, unit, words) => {
    expect(distanceInWords(distance, unit)).toBe(words)
  })
})
