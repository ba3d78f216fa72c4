import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimelineKind } from '#domain/timeline/timeline-event.ts'
import { drawLanes, markYears, type PictureMark } from '#domain/timeline/timeline-picture.ts'
import { anyEvents } from './any-lanes.ts'

const event = (when: string, kind: TimelineKind = 'summit') => ({
  id: when,
  when,
  kind,
})

test('every event has one mark, in the lane of its kind', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const lanes = drawLanes(events)
      for (const lane of lanes)
        for (const mark of lane.marks) expect(mark.event.kind).toBe(lane.kind)
      const drawn = lanes.flatMap((lane) => lane.marks.map((mark) => mark.event.id))
      expect(drawn.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
    }),
  )
})

/** What a mark and its bar take of the line of years. */
function roomOf({ at, from, to }: PictureMark<unknown>) {
  return [Math.min(from, at - markYears / 2), Math.max(to, at + markYears / 2)] as const
}

test('no two marks of a row touch, and no row is empty', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      for (const { marks, rows } of drawLanes(events))
        for (let row = 0; row < rows; row += 1) {
          const taken = marks.filter((mark) => mark.row === row).map(roomOf)
          expect(taken.length).toBeGreaterThan(0)
          for (const [index, [start]] of taken.entries())
            if (index > 0) expect(start).toBeGreaterThanOrEqual(taken[index - 1]?.[1] ?? Infinity)
        }
    }),
  )
})

test('lanes come in the order of kinds, without those that have no event', () => {
  const lanes = drawLanes([
    event('2017', 'membership'),
    event('1996-04-26'),
    event('1996', 'talks'),
  ])
  expect(lanes.map((lane) => lane.kind)).toEqual(['summit', 'talks', 'membership'])
  expect(drawLanes([])).toEqual([])
})

test('a mark stands in the middle of the time that its date leaves open', () => {
  const [lane] = drawLanes([event('1996/1999')])
  expect(lane?.marks[0]).toMatchObject({ from: 1996, to: 2000, at: 1998, row: 0 })
})

test('marks years apart share a row, marks of one summer do not', () => {
  const rows = (...dates: string[]) => drawLanes(dates.map((when) => event(when)))[0]?.rows
  expect(rows('1996-04-26', '1997-04-24', '1998-07-03')).toBe(1)
  expect(rows('2000-07-04', '2000-07-05', '2000-07-06')).toBe(3)
})
