/**
 * A stretch of days cut into days, weeks (from Monday), calendar months or years: the finest cut that a
 * narrow drawing can still show. Every day of the stretch lies in exactly one period.
 */
import { dateLabel, dayNumber } from '#domain/series/calendar-date.ts'
import { dateOfDay, mondayOf } from './local-calendar.ts'

export type Grain = 'day' | 'week' | 'month' | 'year'

export type Period = {
  /** First and last day, both in it. */
  readonly from: number
  readonly to: number
  /** "3 March 2026", "Week of 2 March 2026", "March 2026", "2026". */
  readonly label: string
  /** For an axis: "3 Mar", "Mar 2026", "2026". */
  readonly short: string
}

export type Periods = { readonly grain: Grain; readonly list: readonly Period[] }

/** More would not stand beside one another at 320 px. */
const most: Readonly<Record<Exclude<Grain, 'year'>, number>> = { day: 21, week: 30, month: 36 }

/** Shortens the month of "3 March 2026" and leaves out the year where the day is said. */
function shortOf(date: string): string {
  const [day = '', month = '', year] = dateLabel(date).split(' ')
  return year === undefined ? `${day.slice(0, 3)} ${month}` : `${day} ${month.slice(0, 3)}`
}

const cuts: Readonly<Record<Grain, (day: number) => Period>> = {
  day(day) {
    const date = dateOfDay(day)
    return { from: day, to: day, label: dateLabel(date), short: shortOf(date) }
  },
  week(day) {
    const from = mondayOf(day)
    const date = dateOfDay(from)
    return { from, to: from + 6, label: `Week of ${dateLabel(date)}`, short: shortOf(date) }
  },
  month(day) {
    const month = dateOfDay(day).slice(0, 7)
    const from = dayNumber(`${month}-01`)
    const to = dayNumber(`${dateOfDay(from + 31).slice(0, 7)}-01`) - 1
    return { from, to, label: dateLabel(month), short: shortOf(month) }
  },
  year(day) {
    const year = Number(dateOfDay(day).slice(0, 4))
    const from = dayNumber(`${year}-01-01`)
    return {
      from,
      to: dayNumber(`${year + 1}-01-01`) - 1,
      label: String(year),
      short: String(year),
    }
  },
}

function cut(first: number, last: number, grain: Grain): Period[] {
  const list = [cuts[grain](first)]
  for (let day = (list[0]?.to ?? last) + 1; day <= last; day = (list.at(-1)?.to ?? last) + 1)
    list.push(cuts[grain](day))
  return list
}

/** Of all days from `first` to `last`; the outer periods may reach beyond them. */
export function periodsBetween(first: number, last: number): Periods {
  const days = last - first + 1
  const enough = { day: days, week: days / 7 + 1, month: days / 28 + 1 }
  const grain =
    (['day', 'week', 'month'] as const).find((one) => enough[one] <= most[one]) ?? 'year'
  return { grain, list: cut(first, last, grain) }
}

/** Days that a figure looks back over at the end of a period: at least the period itself. */
export function windowBack({ from, to }: Period, days: number): Pick<Period, 'from' | 'to'> {
  return { from: Math.min(from, to - days + 1), to }
}
