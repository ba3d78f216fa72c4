import { weekdayNames } from '#domain/plan/calendar-day.ts'
import type { CalendarMonth } from '#domain/plan/calendar-months.ts'
import type { PlannedDay } from '#domain/plan/make-plan.ts'
import type { WorkPlaces } from '#features/plan/plan-words.ts'
import { DayWork } from './day-work.tsx'
import styles from './month-table.module.css'

export type CalendarDays = {
  readonly today: string
  readonly exam: string
  readonly mixedFrom: string | undefined
  readonly planned: ReadonlyMap<string, PlannedDay>
  readonly places: WorkPlaces
}

type MonthTableProps = { readonly month: CalendarMonth; readonly days: CalendarDays }

/** A month as a calendar shows it, each day with its work in words. */
export function MonthTable({ month: { label, weeks }, days }: MonthTableProps) {
  return (
    <table className={styles.month}>
      <caption>{label}</caption>
      <thead>
        <tr>
          {weekdayNames.map((name) => (
            <th key={name} scope="col" aria-label={name}>
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={at}>
            {week.map((day, place) => (
              <Place key={place} day={day} days={days} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function kindOf(day: string | undefined, { today, exam, mixedFrom }: CalendarDays) {
  if (day === undefined) return undefined
  if (day === exam) return 'exam'
  if (day < today || day > exam) return 'outside'
  return mixedFrom !== undefined && day >= mixedFrom ? 'mixed' : 'plan'
}

type PlaceProps = { readonly day: string | undefined; readonly days: CalendarDays }

function Place({ day, days }: PlaceProps) {
  const isToday = day === days.today
  return (
    <td
      data-day={kindOf(day, days)}
      data-today={isToday || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      {day === undefined ? null : <Day day={day} days={days} />}
    </td>
  )
}

function Day({ day, days }: { readonly day: string; readonly days: CalendarDays }) {
  const planned = days.planned.get(day)
  return (
    <>
      <p className={styles.date}>
        <time dateTime={day}>{String(Number(day.slice(8)))}</time>
        {day === days.today ? <b>Today</b> : null}
        {day === days.exam ? <b>Exam</b> : null}
      </p>
      {planned && planned.minutes > 0 ? (
        <DayWork planned={planned} places={days.places} isToday={day === days.today} />
      ) : null}
    </>
  )
}
