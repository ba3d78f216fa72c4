import { useMemo, useState } from 'react'
import { useHref, useLocation } from 'react-router'
import type { LoadedAnswers } from '#blocks/attempt/use-answer-bank.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { homePath } from '#domain/lesson/addresses.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import { makePlan } from '#domain/plan/make-plan.ts'
import { studyLeft } from '#domain/plan/study-left.ts'
import { answerHistory } from '#domain/review/answer-history.ts'
import { dateLabel } from '#domain/series/calendar-date.ts'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { calendarEntries } from './calendar-entries.ts'
import { PlanCalendar } from '#features/plan/calendar/plan-calendar.tsx'
import { DaysOffChoice } from './days-off-choice.tsx'
import { daysOffQuery, noDaysOff, readDaysOff } from './days-off.ts'
import { LeftOut } from './left-out.tsx'
import { localDay } from './local-day.ts'
import { planTotals, totalsWords, workPlaces } from './plan-words.ts'
import styles from './plan-view.module.css'

type PlanViewProps = {
  readonly modules: readonly ModuleOutline[]
  readonly record: LearnerRecord
  readonly loaded: LoadedAnswers
  readonly today: string
  readonly exam: string
  readonly dailyCap: number
}

/** The plan up to the exam: what it comes to, what it leaves out, and each day of it. */
export function PlanView({ modules, record, loaded, today, exam, dailyCap }: PlanViewProps) {
  const { key, search } = useLocation()
  const [daysOff, onDaysOff] = useAddressChoice({
    search,
    read: readDaysOff,
    queryOf: daysOffQuery,
    nothing: noDaysOff,
    moment: key,
  })
  const places = useMemo(() => workPlaces(modules), [modules])
  const history = useMemo(() => answerHistory(record, loaded.questions), [record, loaded])
  const left = useMemo(
    () => studyLeft({ modules, record, history, dayAt: localDay, today, dailyCap }),
    [modules, record, history, today, dailyCap],
  )
  const setting = useMemo(
    () => ({ today, exam, dailyCap, daysOff }),
    [today, exam, dailyCap, daysOff],
  )
  const plan = useMemo(() => makePlan(setting, left), [setting, left])
  return (
    <section className={styles.plan} aria-labelledby="your-plan">
      <h2 id="your-plan">{`Your plan up to ${dateLabel(exam)}`}</h2>
      <p className={styles.totals} aria-live="polite">
        {totalsWords(planTotals(plan.days))}
      </p>
      <LeftOut plan={plan} setting={setting} left={left} places={places} />
      {left.minutesToday > 0 ? (
        <p className={styles.note}>
          {`You have studied about ${left.minutesToday} minutes today; today’s share below is what is left of the ${dailyCap}.`}
        </p>
      ) : null}
      <DaysOffChoice daysOff={daysOff} onChange={onDaysOff} />
      <PlanFiles entriesOf={(site) => calendarEntries(plan, exam, places, site)} />
      <PlanCalendar plan={plan} today={today} exam={exam} places={places} />
    </section>
  )
}

type PlanFilesProps = {
  readonly entriesOf: (
    site: Parameters<typeof calendarEntries>[3],
  ) => ReturnType<typeof calendarEntries>
}

const saved =
  'Handed to your browser as a calendar file. Importing a later one changes these entries and does not double them; a day that has become free keeps its old entry until you delete it.'
const notSaved =
  'The part of this page that makes the file could not be loaded. Check the connection and press again.'

/** The plan to take along. */
function PlanFiles({ entriesOf }: PlanFilesProps) {
  const base = useHref(homePath)
  const [said, setSaid] = useState('')
  async function save(): Promise<void> {
    const { saveCalendar } = await import('./save-calendar.ts')
    const { host, href } = window.location
    const address = (path: string) => new URL(`${base}${path.slice(1)}`, href).href
    const entries = entriesOf({ host, address })
    saveCalendar({ name: 'SCO Primer: study plan', entries, now: Date.now() })
    setSaid(saved)
  }
  return (
    <div className={styles.files}>
      <Button onClick={() => void save().catch(() => setSaid(notSaved))}>
        Save as a calendar file
      </Button>
      <Button tone="quiet" onClick={() => window.print()}>
        Print the plan
      </Button>
      <StatusLine text={said} className={styles.said ?? ''} />
    </div>
  )
}
