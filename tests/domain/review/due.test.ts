import { expect, test } from 'vitest'
import {
  byUrgency,
  compareUrgency,
  dueOn,
  isConfidentError,
  isReviewedOn,
  mostAnyway,
  reviewAnyway,
} from '#domain/review/due.ts'
import { facets, idsOf, q, scheduleOfDays, type Days } from '#tests/support/review/due-items.ts'

/** On day 10: `sure` was wrong while sure, `old` and `new` were right, `later` is not due yet. */
const days: Days = {
  old: { 1: 1 },
  sure: { 8: -1 },
  missed: { 8: 0 },
  later: { 9: 1 },
}
const today = 10
const plain = () => facets()
const listOf = (given: Days, dailyCap = 30) =>
  dueOn(scheduleOfDays(given), plain, { today, dailyCap })

test('confident errors are the most urgent, then what is least likely to be known', () => {
  const order = byUrgency(scheduleOfDays(days), plain, today)
  expect(idsOf(order)).toEqual([q('sure'), q('missed'), q('old'), q('later')])
  expect(order.map(isConfidentError)).toEqual([true, false, false, false])
  const chances = order.slice(1).map(({ chance }) => chance)
  expect(chances).toEqual([...chances].sort((one, other) => one - other))
})

test('between equals the name decides, so that any two devices agree', () => {
  const [one, other] = byUrgency(scheduleOfDays({ b: { 1: 1 }, a: { 1: 1 } }), plain, today)
  expect(one && other && [one.item, compareUrgency(one, other)]).toEqual([q('a'), -1])
})

test('an item is due from its day on, and what is not says when it comes', () => {
  const list = listOf(days)
  expect(idsOf(list.items).toSorted()).toEqual([q('missed'), q('old'), q('sure')])
  expect(list.next).toEqual({ day: 12, count: 1 })
  expect(listOf({ later: { 9: 1 } })).toMatchObject({ items: [], waiting: 0, done: 0 })
  expect(listOf({}).next).toBeUndefined()
})

test('the cap takes the most urgent, and says how many wait', () => {
  const list = listOf(days, 2)
  expect(idsOf(list.items).toSorted()).toEqual([q('missed'), q('sure')])
  expect(list.waiting).toBe(1)
})

test('what was reviewed today counts against the cap, first answers do not', () => {
  const reviewed: Days = { ...days, again: { 2: 1, 10: 1 }, first: { 10: 0 } }
  const list = listOf(reviewed, 3)
  expect([list.done, list.items.length, list.waiting]).toEqual([1, 2, 1])
  expect(listOf(reviewed, 1)).toMatchObject({ items: [], waiting: 3, done: 1 })
  const schedule = scheduleOfDays(reviewed)
  const isDone = (id: string) => {
    const found = schedule.get(q(id))
    return found && isReviewedOn(today, found)
  }
  expect([isDone('again'), isDone('first'), isDone('old')]).toEqual([true, false, false])
})

test('an item that the course no longer has is not asked', () => {
  const list = dueOn(scheduleOfDays(days), (item) => (item === q('old') ? undefined : facets()), {
    today,
    dailyCap: 30,
  })
  expect(idsOf(list.items)).not.toContain(q('old'))
})

test('a module can be reviewed although nothing is due: the least likely known, not today’s', () => {
  const many = Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => [`m${at}`, { 5: 1, 9: 1 }] as const),
  )
  const schedule = scheduleOfDays({ ...many, weak: { 9: 0 }, done: { 10: 1 }, other: { 1: 1 } })
  const found = reviewAnyway(
    schedule,
    (item) => facets({ module: item === q('other') ? 'accession' : 'border-cbms' }),
    { today, module: 'border-cbms' },
  )
  expect(found.length).toBe(mostAnyway)
  expect(idsOf(found)[0]).toBe(q('weak'))
  expect(idsOf(found)).not.toContain(q('done'))
  expect(idsOf(found)).not.toContain(q('other'))
})
