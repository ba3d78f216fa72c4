/**
 * Writes reviews onto a plan's sheet. After the first gap the reviews follow at even distances of that
 * same gap: over a meta-analysis expanding distances were no better than even ones (Latimier, Peyre and
 * Ramus 2021, g = 0.034). A review may move by a day to where the day is lighter. One that finds no room
 * near its day is left out and counted, never heaped onto another day.
 */
import { firstGap } from './first-gap.ts'
import type { PlanSheet } from './plan-sheet.ts'
import type { KnownItem } from './study-left.ts'

/** Items seen together on a day, to come back after every gap. Days are numbers. */
export type Batch = { readonly items: number; readonly day: number; readonly gap: number }

/** What waits since earlier is worked off at this pace at least, so that a little is not made to last. */
const leastSitting = 10

function dueOn(item: KnownItem, sheet: PlanSheet): number {
  return item.isMissed ? item.last + 1 : item.last + firstGap(sheet.exam - item.first)
}

/** Waiting items over the days of one gap instead of all at once, those that wait longest first. */
function spread(waiting: number, sheet: PlanSheet): readonly number[] {
  const days = Math.min(firstGap(sheet.exam - sheet.today), sheet.workDays.length)
  const aDay = Math.max(Math.ceil(waiting / Math.max(days, 1)), leastSitting)
  return Array.from({ length: waiting }, (_, at) => {
    return sheet.workDays[Math.floor(at / aDay)] ?? sheet.exam
  })
}

/**
 * The next review of all that is known: missed items on the next study day, the others when their gap is
 * over. `share` of the cap is the most that they take of a day. Gives back what follows from them.
 */
export function placeKnown(
  sheet: PlanSheet,
  items: readonly KnownItem[],
  share: number,
): readonly Batch[] {
  const due = items
    .map((item) => ({ due: dueOn(item, sheet), gap: firstGap(sheet.exam - item.first) }))
    .sort((one, other) => one.due - other.due || one.gap - other.gap)
  const waiting = due.filter((item) => item.due <= sheet.today).length
  const targets = [
    ...spread(waiting, sheet),
    ...due.slice(waiting).map(({ due: target }) => Math.max(target, sheet.today)),
  ]
  const most = Math.max(1, Math.floor(sheet.cap * share))
  const batches = new Map<string, Batch>()
  for (const [at, { gap }] of due.entries()) {
    const target = targets[at] ?? sheet.exam
    const day = sheet.workDays.find(
      (one) => one >= target && sheet.on(one).reviews < most && sheet.hasRoomFor(one, 1),
    )
    if (day === undefined) continue
    sheet.putItems(day, 1)
    const name = `${day} ${gap}`
    batches.set(name, { day, gap, items: (batches.get(name)?.items ?? 0) + 1 })
  }
  return [...batches.values()]
}

/** Study days at most one off the target and after the last time, the nearest first. */
export function daysAround(sheet: PlanSheet, { day, gap }: Pick<Batch, 'day' | 'gap'>) {
  const target = day + gap
  return [target, target + 1, target - 1].filter((one) => one > day && sheet.workDays.includes(one))
}

function roundDay(sheet: PlanSheet, batch: Batch): number | undefined {
  const near = daysAround(sheet, batch)
  // Where the days off swallow all three, the next study day takes their place.
  const next = sheet.workDays.find((one) => one > batch.day + batch.gap)
  const days = near.length > 0 || next === undefined ? near : [next]
  const fitting = days.filter((one) => sheet.hasRoomFor(one, batch.items))
  return fitting.toSorted((one, other) => sheet.on(one).minutes - sheet.on(other).minutes)[0]
}

/** Every further review at even distances; gives back how many items found no room. */
export function placeRounds(sheet: PlanSheet, batches: readonly Batch[]): number {
  const waiting = new Map<number, Batch[]>()
  const wait = (batch: Batch) => {
    const due = batch.day + batch.gap
    waiting.set(due, [...(waiting.get(due) ?? []), batch])
  }
  batches.forEach(wait)
  const lastDay = sheet.workDays.at(-1) ?? sheet.today
  let leftOut = 0
  for (let due = sheet.today; due <= lastDay; due += 1) {
    for (const batch of waiting.get(due) ?? []) {
      const day = roundDay(sheet, batch)
      if (day === undefined) leftOut += batch.items
      else sheet.putItems(day, batch.items)
      wait({ ...batch, day: day ?? due })
    }
  }
  return leftOut
}

/** All items once more over the days before the exam, the same number each day as far as there is room. */
export function placeMixed(sheet: PlanSheet, items: number): void {
  let left = items
  for (const [at, day] of sheet.mixedDays.entries()) {
    const share = Math.ceil(left / (sheet.mixedDays.length - at))
    const fits = Math.min(share, sheet.room(day))
    sheet.putItems(day, fits, 'mixed')
    left -= fits
  }
}
