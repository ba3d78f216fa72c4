/** Hands the plan to the person as a calendar file. Fetched on the press: its package is large. */
import { exportCalendar, type CalendarFile } from '#interop/calendar/export-calendar.ts'
import { saveAsFile } from '#ui/save-as-file.ts'

export function saveCalendar(file: CalendarFile): string {
  const text = exportCalendar(file)
  return saveAsFile({ name: 'sco-primer-plan.ics', text, type: 'text/calendar;charset=utf-8' })
}
