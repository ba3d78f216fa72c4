import { useId, useState, type Ref } from 'react'
import { dailyCapBounds, retentionBounds } from '#domain/study/study-event.ts'
import { retentionWords } from '#features/plan/plan-words.ts'
import styles from './plan-form.module.css'

type FieldProps = {
  readonly ref: Ref<HTMLInputElement>
  readonly problem: string | undefined
}

function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p id={id} className={styles.problem}>
      {text}
    </p>
  )
}

type ExamFieldProps = FieldProps & {
  readonly initial: string
  readonly bounds: { readonly first: string; readonly last: string } | undefined
}

export function ExamField({ ref, problem, initial, bounds }: ExamFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Day of the exam</label>
      <input
        ref={ref}
        id={id}
        type="date"
        name="exam"
        defaultValue={initial}
        min={bounds?.first}
        max={bounds?.last}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`}
      />
      <Problem id={`${id}-problem`} text={problem} />
      <p id={`${id}-hint`} className={styles.hint}>
        Tomorrow or later. Leave it empty when there is no exam.
      </p>
    </div>
  )
}

type NumberFieldProps = FieldProps & { readonly initial: number }

export function CapField({ ref, problem, initial }: NumberFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState(String(initial))
  const { least, most } = dailyCapBounds
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Most items a day</label>
      <input
        ref={ref}
        id={id}
        type="number"
        name="dailyCap"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`}
      />
      <Problem id={`${id}-problem`} text={problem} />
      <p id={`${id}-hint`} className={styles.hint}>
        {`From ${least} to ${most}. An item counts as a minute and a lesson as its reading time, so this is also the most minutes a day.`}
      </p>
    </div>
  )
}

const percent = (share: number) => Math.round(share * 100)

export function RetentionField({ ref, initial }: Omit<NumberFieldProps, 'problem'>) {
  const id = useId()
  const [value, setValue] = useState(percent(initial))
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{`How much to keep: ${value} %`}</label>
      <input
        ref={ref}
        id={id}
        type="range"
        name="retention"
        min={percent(retentionBounds.least)}
        max={percent(retentionBounds.most)}
        step={1}
        value={value}
        onChange={(event) => setValue(Number(event.target.value))}
        aria-valuetext={`${value} %`}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {`${retentionWords(value)} It steers the ordinary schedule, which goes on after the exam or without one.`}
      </p>
    </div>
  )
}
