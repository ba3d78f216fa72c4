import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareEvents, mergeEvents, nextSeq } from '#domain/attempt/attempt-log.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import { highestSeq } from '#domain/attempt/event-stamp.ts'
import {
  anyLog,
  eventOf,
  eventsOf,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'

test('merging any split and shuffle of a log gives the identical record', () => {
  const shuffled = anyLog.chain((log) =>
    fc.record({
      log: fc.constant(log),
      mixed: fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
      cut: fc.nat(log.length),
      again: fc.subarray(log),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ log, mixed, cut, again }) => {
      const whole = mergeEvents(log, [])
      const parts = mergeEvents([...mixed.slice(cut), ...again], mixed.slice(0, cut))
      expect(parts).toEqual(whole)
      expect(foldEvents([...mixed, ...again])).toEqual(foldEvents(log))
    }),
    { numRuns: 1_000, seed: 1 },
  )
})

test('the answer given later wins although the clock was set back in between', () => {
  const [start, first] = eventsOf(startAction, respondAction('q1', 'x'))
  const second = eventOf(respondAction('q1', 'y'), 3, { at: -5_000 })
  const record = foldEvents([second, ...(start && first ? [start, first] : [])])
  expect(record.attempts.get('a1')?.responses.get('q1')?.response).toEqual({ choice: 'y' })
})

test('work that goes on from another device comes after it, whatever its clock says', () => {
  const there = eventOf(respondAction('q1', 'x'), 40, { device: 'far', at: 9e12 })
  const here = eventOf(respondAction('q1', 'y'), nextSeq([there]), { device: 'near', at: 1_000 })
  expect(mergeEvents([here], [there])).toEqual([there, here])
})

test('events that did not know of each other go by wall time, then by device, then by id', () => {
  const early = eventOf(respondAction(), 5, { id: 'z', device: 'z', at: 1 })
  const late = eventOf(respondAction(), 5, { id: 'c', device: 'a', at: 2 })
  const lateElsewhere = eventOf(respondAction(), 5, { id: 'a', device: 'b', at: 2 })
  const lateTwin = eventOf(respondAction(), 5, { id: 'b', device: 'b', at: 2 })
  const order = [lateTwin, lateElsewhere, late, early].sort(compareEvents)
  expect(order).toEqual([early, late, lateElsewhere, lateTwin])
})

test('one id with two contents keeps the same one from either side', () => {
  const one = eventOf(respondAction('q1', 'x'), 5)
  const other = eventOf(respondAction('q1', 'y'), 5)
  expect(mergeEvents([one], [other])).toEqual([one])
  expect(mergeEvents([other], [one])).toEqual([one])
})

test('seq stops at its highest value instead of leaving the valid range', () => {
  expect(nextSeq([])).toBe(1)
  expect(nextSeq([eventOf(respondAction(), 41)])).toBe(42)
  expect(nextSeq([eventOf(respondAction(), highestSeq)])).toBe(highestSeq)
})
