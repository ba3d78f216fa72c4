/**
 * Everything that the page of progress shows, from the log and the day alone. A view cuts out a module
 * and a stretch of days; whatever is looked back over may begin before that stretch.
 */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { breakdown, type BreakdownRow } from './breakdown.ts'
import { answersOverTime } from '#domain/progress/figures/answers-over-time.ts'
import { calibrationOverTime } from '#domain/progress/figures/calibration-over-time.ts'
import {
  courseTotals,
  coverageOverTime,
  whenMet,
  type Met,
} from '#domain/progress/figures/coverage-over-time.ts'
import { firstAndLatest } from '#domain/progress/figures/first-and-latest.ts'
import { timeByKind } from '#domain/progress/figures/time-by-kind.ts'
import { timeOverTime } from '#domain/progress/figures/time-over-time.ts'
import { localDay, type LocalClock } from './local-calendar.ts'
import { periodsBetween, type Periods } from './periods.ts'
import { within, type PlacedAnswer } from './placed-answers.ts'
import { daysBack, type ProgressView } from './progress-view.ts'
import type { ProgressOutline } from './progress-outline.ts'

export type ProgressReport = {
  /** In the view. */
  readonly answers: readonly PlacedAnswer[]
  readonly periods: Periods
  readonly figures: {
    readonly answers: ReturnType<typeof answersOverTime>
    readonly calibration: ReturnType<typeof calibrationOverTime>
    readonly coverage: ReturnType<typeof coverageOverTime>
    readonly tries: ReturnType<typeof firstAndLatest>
    readonly time: ReturnType<typeof timeOverTime>
    readonly kinds: ReturnType<typeof timeByKind>
  }
  readonly modules: readonly BreakdownRow[]
  readonly objectives: readonly BreakdownRow[]
  readonly kinds: readonly BreakdownRow[]
}

/** Of less than a week a figure over time would show next to nothing. */
const shortest = 7

function periodsOf(
  answers: readonly PlacedAnswer[],
  met: Met,
  view: ProgressView,
  today: number,
): Periods {
  const back = daysBack(view)
  if (back !== undefined) return periodsBetween(today - back + 1, today)
  let first = today - shortest + 1
  for (const { day } of answers) first = Math.min(first, day)
  for (const days of Object.values(met)) for (const day of days) first = Math.min(first, day)
  return periodsBetween(first, today)
}

/** `all` as placeAnswers gives them: of the whole record, whatever the view. */
export function progressReport(
  record: Pick<LearnerRecord, 'lessonsRead' | 'study'>,
  all: readonly PlacedAnswer[],
  outline: ProgressOutline,
  view: ProgressView,
  clock: LocalClock,
): ProgressReport {
  const { module, by } = view
  const ofModule = all.filter(({ facts }) => module === '' || facts.module === module)
  const met = whenMet(record, ofModule, outline, clock, module)
  const today = localDay(clock.now, clock)
  const periods = periodsOf(ofModule, met, view, today)
  const from = periods.list[0]?.from ?? today
  const answers = within(ofModule, { from, to: today })
  const rows = (one: 'module' | 'objective' | 'kind') => breakdown(answers, outline, one, module)
  const tables = { modules: rows('module'), objectives: rows('objective'), kinds: rows('kind') }
  return {
    answers,
    periods,
    ...tables,
    figures: {
      answers: answersOverTime(ofModule, periods),
      calibration: calibrationOverTime(ofModule, periods),
      coverage: coverageOverTime(met, courseTotals(outline, module), periods),
      tries: firstAndLatest(by === 'kind' ? tables.kinds : tables.modules, by),
      time: timeOverTime(answers, periods),
      kinds: timeByKind(tables.kinds),
    },
  }
}
