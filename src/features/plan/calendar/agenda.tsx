import type { CalendarMonth } from '#domain/plan/calendar-months.ts'
import { dayLabel } from '#features/plan/plan-words.ts'
import styles from './agenda.module.css'
import { DayWork } from './day-work.tsx'
import type { CalendarDays } from './month-table.tsx'

type AgendaProps = { readonly month: CalendarMonth; readonly days: CalendarDays }

/** A month as a list of the days that hold something, for windows too narrow for a calendar. */
export function Agenda({ month: { label, weeks }, days }: AgendaProps) {
  const inMonth = weeks.flat().filter((day) => day !== undefined)
  const full = inMonth.filter(
    (day) => day === days.exam || day === days.today || (days.planned.get(day)?.minutes ?? 0) > 0,
  )
  if (full.length === 0) return null
  return (
    <section className={styles.month}>
      <h3>{label}</h3>
      <ol className={styles.days}>
        {full.map((day) => (
          <li key={day} data-exam={day === days.exam || undefined}>
            <AgendaDay day={day} days={days} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function AgendaDay({ day, days }: { readonly day: string; readonly days: CalendarDays }) {
  const planned = days.planned.get(day)
  const isToday = day === days.today
  return (
    <>
      <p className={styles.date} aria-current={isToday ? 'date' : undefined}>
        <time dateTime={day}>{dayLabel(day).replace(/ \d{4}$/, '')}</time>
        {isToday ? <b>Today</b> : null}
        {day === days.exam ? <b>Exam</b> : null}
      </p>
      {planned && planned.minutes > 0 ? (
        <DayWork planned={planned} places={days.places} isToday={isToday} />
      ) : null}
      {isToday && planned?.minutes === 0 ? <p className={styles.free}>Free.</p> : null}
    </>
  )
}
