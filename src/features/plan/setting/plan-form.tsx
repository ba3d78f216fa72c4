import { useRef, useState } from 'react'
import { dateLabel } from '#domain/series/calendar-date.ts'
import type { StudyPlan } from '#domain/study/study-record.ts'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import { CapField, ExamField, RetentionField } from './plan-fields.tsx'
import styles from './plan-form.module.css'
import { examBounds, readPlanForm, type FieldProblems } from './read-plan-form.ts'

type PlanFormProps = {
  readonly initial: StudyPlan
  readonly kept: StudyPlan | undefined
  /** Undefined until the learner's record has been read. */
  readonly today: string | undefined
  readonly onPlan: (plan: StudyPlan) => void
}

function keptWords({ exam }: StudyPlan): string {
  return exam === null
    ? 'Kept. There is no exam; review goes on by its ordinary schedule.'
    : `Kept. The plan runs up to ${dateLabel(exam)}.`
}

/** Exam, daily cap and target. Nothing counts before it is kept, and what was typed stays as it is. */
export function PlanForm({ initial, kept, today, onPlan }: PlanFormProps) {
  const exam = useRef<HTMLInputElement>(null)
  const cap = useRef<HTMLInputElement>(null)
  const retention = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<FieldProblems>({})
  const [said, setSaid] = useState('')

  function submit(): void {
    if (today === undefined || !exam.current || !cap.current || !retention.current) return
    const fields = {
      exam: exam.current.value,
      isHalfDate: exam.current.validity.badInput,
      dailyCap: cap.current.value,
      retention: retention.current.value,
    }
    const reading = readPlanForm(fields, today)
    setProblems(reading.ok ? {} : reading.problems)
    if (reading.ok) {
      onPlan(reading.plan)
      setSaid(keptWords(reading.plan))
      return
    }
    setSaid('Nothing was changed yet.')
    const first = reading.problems.exam === undefined ? cap : exam
    first.current?.focus()
  }
  function remove(plan: StudyPlan): void {
    if (!exam.current) return
    exam.current.value = ''
    setProblems({})
    const without = { ...plan, exam: null }
    onPlan(without)
    setSaid(keptWords(without))
    // The button goes away; the field it emptied is where one would go on.
    exam.current.focus()
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ExamField
        ref={exam}
        initial={initial.exam ?? ''}
        problem={problems.exam}
        bounds={today === undefined ? undefined : examBounds(today)}
      />
      <CapField ref={cap} initial={initial.dailyCap} problem={problems.dailyCap} />
      <RetentionField ref={retention} initial={initial.retention} />
      <div className={styles.actions}>
        <Button type="submit" unavailable={today === undefined}>
          Keep this plan
        </Button>
        {kept && kept.exam !== null ? (
          <Button tone="quiet" onClick={() => remove(kept)}>
            Remove the exam
          </Button>
        ) : null}
        <StatusLine text={said} className={styles.said ?? ''} />
      </div>
    </form>
  )
}
