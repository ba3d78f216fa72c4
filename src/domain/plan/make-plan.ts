/**
 * A plan of days up to an exam, computed anew from what was really done each time it is looked at: a day
 * that was missed leaves its work to the days that remain, and nothing is ever overdue in it.
 *
 * Lessons and module quizzes are spread evenly over the first two thirds of the study days (six weeks at
 * most), in the order of the course, each with its first review at the gap of first-gap.ts, give or take a
 * day. Reviews follow at even distances, and the last days are kept for mixed review of everything. Where
 * this pace leaves something out, faster ones are tried. What fits at no pace is named: the reviews of what
 * was read are not given up for more reading. No day is ever above the cap, so there are no
 * sudden piles.
 *
 * How it meets the ordinary schedule: up to the exam the plan says how much to review on which day, and
 * the ordinary schedule which items, those that have waited longest first. After the exam there is no
 * plan, and the ordinary schedule, aiming at the chosen retention, goes on from the same answers.
 */
import { dayFromNumber } from './calendar-day.ts'
import { firstGap } from './first-gap.ts'
import { daysAround, placeKnown, placeMixed, placeRounds, type Batch } from './place-reviews.ts'
import { PlanSheet, type PlanSetting } from './plan-sheet.ts'
import type { StudyLeft, Work } from './study-left.ts'

export type PlannedDay = {
  readonly day: string
  readonly work: readonly Work[]
  /** Items of spaced review, and of the mixed review before the exam. */
  readonly reviews: number
  readonly mixed: number
  readonly minutes: number
}

export type FirstReview = {
  readonly work: string
  readonly learnt: string
  /** Days; 0 when the work brings nothing to review. */
  readonly gap: number
  /** Undefined where the mixed review comes first, or no day near has room. */
  readonly review: string | undefined
}

export type ExamPlan = {
  /** Every day from today to the eve of the exam, empty ones too. */
  readonly days: readonly PlannedDay[]
  /** What found no room; `too-long` is longer than any day may be. */
  readonly leftOut: readonly { readonly work: Work; readonly why: 'too-long' | 'no-room' }[]
  readonly firstReviews: readonly FirstReview[]
  /** Items of further reviews that found no room. */
  readonly reviewsLeftOut: number
  /** Of the last study days, those kept for mixed review. */
  readonly mixedFrom: string | undefined
}

/** `window` is the share of the study days over which new work is spread; `waits` for room to review it. */
type Pace = { readonly window: number; readonly waits: boolean }

const paces: readonly Pace[] = [
  { window: 2 / 3, waits: true },
  { window: 1 / 3, waits: true },
  { window: 0, waits: true },
  { window: 0, waits: false },
]
/** Days. A course drawn out further would be half forgotten before its end. */
const longestWindow = 42
/** While there is something new, reviews of what is known leave it half of each day. */
const shareBesideWork = 0.5

type Placed = {
  readonly leftOut: ExamPlan['leftOut'][number][]
  readonly firsts: { work: Work; day: number; gap: number; review: number | undefined }[]
  missed: number
}

/** The day for a work's first review; `kept` when it is as it should be, or the mixed review is as near. */
function reviewDay(sheet: PlanSheet, work: Work, day: number) {
  const gap = work.items === 0 ? 0 : firstGap(sheet.exam - day)
  if (gap === 0) return { gap, review: undefined, kept: true }
  const near = daysAround(sheet, { day, gap })
  const review =
    near.find((one) => sheet.hasRoomFor(one, work.items)) ??
    sheet.workDays.find((one) => one > day + gap && sheet.hasRoomFor(one, work.items))
  return { gap, review, kept: near.length === 0 || (review !== undefined && near.includes(review)) }
}

type Choice = { readonly day: number } & ReturnType<typeof reviewDay>

function chooseDay(
  sheet: PlanSheet,
  work: Work,
  from: number,
  { waits }: Pace,
): Choice | undefined {
  let second: Choice | undefined
  for (const day of sheet.workDays) {
    if (day < from || sheet.room(day) < work.minutes) continue
    const choice = { day, ...reviewDay(sheet, work, day) }
    if (choice.kept || !waits) return choice
    second ??= choice
  }
  return second
}

/** Which study day a work falls on when each has the same minutes of new work. */
function targetPlace(done: number, { minutes }: Work, aDay: number): number {
  return Number.isFinite(aDay) ? Math.floor((done + Math.min(minutes, aDay) / 2) / aDay) : 0
}

/** In order: nothing stands before what comes before it, and after a lesson left out nothing follows. */
function placeWork(sheet: PlanSheet, work: readonly Work[], pace: Pace): Placed {
  const placed: Placed = { leftOut: [], firsts: [], missed: 0 }
  const total = work.reduce((sum, { minutes }) => sum + minutes, 0)
  const window = Math.min(Math.ceil(sheet.workDays.length * pace.window), longestWindow)
  let done = 0
  let from = sheet.today
  let isFull = false
  for (const one of work) {
    const target = sheet.workDays[targetPlace(done, one, total / window)] ?? from
    done += one.minutes
    if (one.minutes > sheet.cap) {
      placed.leftOut.push({ work: one, why: 'too-long' })
      continue
    }
    const choice = isFull ? undefined : chooseDay(sheet, one, Math.max(from, target), pace)
    if (!choice) {
      isFull ||= one.kind === 'lesson'
      placed.leftOut.push({ work: one, why: 'no-room' })
      continue
    }
    const { day, gap, review, kept } = choice
    sheet.putWork(day, one)
    if (review !== undefined) sheet.putItems(review, one.items)
    if (!kept) placed.missed += 1
    placed.firsts.push({ work: one, day, gap, review })
    from = day
  }
  return placed
}

function layOut(setting: PlanSetting, { work, items, minutesToday }: StudyLeft, pace: Pace) {
  const sheet = new PlanSheet(setting, minutesToday)
  const known = placeKnown(sheet, items, work.length > 0 ? shareBesideWork : 1)
  const placed = placeWork(sheet, work, pace)
  const learnt = placed.firsts.flatMap(({ work: { items: brought }, gap, review }): Batch[] =>
    review === undefined ? [] : [{ items: brought, day: review, gap }],
  )
  const reviewsLeftOut = placeRounds(sheet, [...known, ...learnt])
  const brought = placed.firsts.reduce((sum, { work: { items: more } }) => sum + more, 0)
  placeMixed(sheet, items.length + brought)
  return { sheet, placed, reviewsLeftOut }
}

/** Whether one layout leaves out less than another, or the same and keeps more gaps. */
function isBetter({ placed }: ReturnType<typeof layOut>, { placed: other }: { placed: Placed }) {
  const less = placed.leftOut.length - other.leftOut.length
  return less === 0 ? placed.missed < other.missed : less < 0
}

/** Plans from today, whatever is left of it, to the eve of the exam; the same for the same arguments. */
export function makePlan(setting: PlanSetting, left: StudyLeft): ExamPlan {
  let best: ReturnType<typeof layOut> | undefined
  for (const pace of paces) {
    const layout = layOut(setting, left, pace)
    if (!best || isBetter(layout, best)) best = layout
    if (best.placed.leftOut.length + best.placed.missed === 0) break
  }
  if (!best) throw new Error('There is no pace to plan by.')
  const { sheet, placed, reviewsLeftOut } = best
  const length = Math.max(0, sheet.exam - sheet.today)
  const days = Array.from({ length }, (_, at): PlannedDay => {
    const { work, reviews, mixed, minutes } = sheet.on(sheet.today + at)
    return { day: dayFromNumber(sheet.today + at), work, reviews, mixed, minutes }
  })
  const [mixedDay] = sheet.mixedDays
  return {
    days,
    leftOut: placed.leftOut,
    firstReviews: placed.firsts.map(({ work, day, gap, review }) => ({
      work: work.id,
      learnt: dayFromNumber(day),
      gap,
      review: review === undefined ? undefined : dayFromNumber(review),
    })),
    reviewsLeftOut,
    mixedFrom: mixedDay === undefined ? undefined : dayFromNumber(mixedDay),
  }
}

const capStep = 5

/** The smallest cap in steps of five that leaves no lesson or quiz out; undefined when none up to `most` does. */
export function capThatFits(
  setting: PlanSetting,
  left: StudyLeft,
  most: number,
): number | undefined {
  const start = Math.ceil((setting.dailyCap + 1) / capStep) * capStep
  for (let dailyCap = start; dailyCap <= most; dailyCap += capStep) {
    if (makePlan({ ...setting, dailyCap }, left).leftOut.length === 0) return dailyCap
  }
  return undefined
}
