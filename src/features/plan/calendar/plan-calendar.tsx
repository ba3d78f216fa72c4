import { useMemo } from 'react'
import { calendarMonths } from '#domain/plan/calendar-months.ts'
import type { ExamPlan } from '#domain/plan/make-plan.ts'
import type { WorkPlaces } from '#features/plan/plan-words.ts'
import { Agenda } from './agenda.tsx'
import { MonthTable, type CalendarDays } from './month-table.tsx'
import styles from './plan-calendar.module.css'

type PlanCalendarProps = {
  readonly plan: ExamPlan
  readonly today: string
  readonly exam: string
  readonly places: WorkPlaces
}

/** The plan month by month: tables where there is room, and on paper; a list of days where there is not. */
export function PlanCalendar({ plan, today, exam, places }: PlanCalendarProps) {
  const days = useMemo((): CalendarDays => {
    const planned = new Map(plan.days.map((one) => [one.day, one]))
    return { today, exam, mixedFrom: plan.mixedFrom, planned, places }
  }, [plan, today, exam, places])
  const months = useMemo(() => calendarMonths(today, exam), [today, exam])
  return (
    <>
      <div className={styles.tables}>
        {months.map((month) => (
          <MonthTable key={month.month} month={month} days={days} />
        ))}
      </div>
      <div className={styles.agenda}>
        {months.map((month) => (
          <Agenda key={month.month} month={month} days={days} />
        ))}
      </div>
    </>
  )
}
