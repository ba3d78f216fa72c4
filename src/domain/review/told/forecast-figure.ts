/** The load of the next days as marks to draw, a table and words; see forecast.ts for what it assumes. */
import type { ForecastDay } from '#domain/review/forecast.ts'
import { loadOf } from '#domain/review/forecast.ts'
import type { Series } from '#domain/series/figure-base.ts'
import { dayWords } from '#domain/study/learner-day.ts'

export type ForecastBar = ForecastDay & { readonly label: string }
export type ForecastMarks = {
  readonly bars: readonly ForecastBar[]
  /** The value at the top of the drawing. */
  readonly top: number
}

export type ForecastFigure = Series<ForecastMarks> & {
  /** The finding, as a sentence. */
  readonly title: string
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function titleOf(days: readonly ForecastDay[], cap: number): string {
  const { total, most, waiting } = loadOf(0, days)
  if (total === 0) return `Nothing is due in the next ${days.length} days`
  const sum = `${plural(total, 'review')} in ${days.length} days, ${most} at most on one day`
  return waiting > 0 ? `${sum}: more than ${cap} a day can clear` : sum
}

function summaryOf(bars: readonly ForecastBar[], cap: number): string {
  const [today, tomorrow] = bars
  const fullest = bars.reduce<ForecastBar | undefined>(
    (most, bar) => (most && most.reviews >= bar.reviews ? most : bar),
    undefined,
  )
  if (!today || !tomorrow || !fullest || fullest.reviews === 0)
    return 'Nothing that you have answered so far comes back in this time.'
  const empty = bars.filter(({ reviews }) => reviews === 0).length
  const waiting = bars.at(-1)?.waiting ?? 0
  return [
    `Today ${today.reviews}, tomorrow ${tomorrow.reviews}.`,
    `The fullest day is ${fullest.label} with ${fullest.reviews}.`,
    empty > 0 ? `On ${plural(empty, 'day')} there is nothing.` : '',
    today.waiting > 0
      ? `${today.waiting} due today wait for later days, for ${cap} a day is the most.`
      : '',
    waiting > 0 ? `In the end ${waiting} still wait.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** `days` as forecast gives them, the first being today. */
export function forecastFigure(days: readonly ForecastDay[], cap: number): ForecastFigure {
  const today = days[0]?.day ?? 0
  const bars = days.map((day) => ({ ...day, label: dayWords(day.day, today) }))
  return {
    title: titleOf(days, cap),
    summary: summaryOf(bars, cap),
    marks: {
      bars,
      top: Math.max(...bars.map(({ reviews, waiting }) => reviews + waiting), 1),
    },
    table: {
      columns: [
        { label: 'Day' },
        { label: 'Reviews', numeric: true },
        { label: 'Left for the next day', numeric: true },
      ],
      rows: bars.map(({ label, reviews, waiting }) => ({
        cells: [label, reviews, waiting],
        evidence: [],
      })),
    },
  }
}
