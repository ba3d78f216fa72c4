import type { ReactNode } from 'react'
import { paragraphLabel } from '#domain/evidence/paragraph-name.ts'
import { paragraphPath } from '#domain/lesson/addresses.ts'
import type { TimelineContent } from '#domain/timeline/timeline-content.ts'
import { timelineKindLabel, timelineKinds } from '#domain/timeline/timeline-event.ts'
import {
  authorsKnew,
  readView,
  viewQuery,
  wholeTimeline,
  type TimelineView,
} from '#domain/timeline/timeline-view.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import styles from './timeline-form.module.css'

type TimelineFormProps = Pick<TimelineContent, 'modules' | 'years'> & {
  readonly view: TimelineView
  readonly onChange: (view: TimelineView) => void
}

/** A plain form that acts as one chooses. */
export function TimelineForm({ view, modules, years, onChange }: TimelineFormProps) {
  const choices = { modules: modules.map((module) => module.id), years }
  const change = (form: HTMLFormElement) => onChange(readView(new FormData(form), choices))
  return (
    <search className={styles.search}>
      <form
        method="get"
        className={styles.form}
        onChange={(event) => change(event.currentTarget)}
        onSubmit={(event) => {
          event.preventDefault()
          change(event.currentTarget)
        }}
      >
        <fieldset className={styles.kinds}>
          <legend>Kind (none ticked shows all)</legend>
          {timelineKinds.map((kind) => (
            <label key={kind} className={styles.kind}>
              <input
                type="checkbox"
                name="kind"
                value={kind}
                checked={view.kinds.includes(kind)}
                onChange={acceptedByForm}
              />
              <span>{timelineKindLabel(kind)}</span>
            </label>
          ))}
        </fieldset>
        <div className={styles.selects}>
          <Select name="layer" label="Layer" value={view.layer}>
            <option value="">Papers and beyond</option>
            <option value="papers">The papers only</option>
            <option value="beyond">Beyond the papers only</option>
          </Select>
          <Select name="paper" label="Reported by" value={view.paper}>
            <option value="">Anyone</option>
            <option value="jia">Jia</option>
            <option value="ding">Ding</option>
            <option value="both">Jia and Ding</option>
          </Select>
          <Select name="module" label="Module" value={view.module}>
            <option value="">All modules</option>
            {modules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
          <Button
            tone="quiet"
            unavailable={viewQuery(view) === ''}
            onClick={() => onChange(wholeTimeline)}
          >
            Show all
          </Button>
        </div>
        <AsOf view={view} years={years} onChange={onChange} />
      </form>
      <noscript>
        <p>The filter needs a script. Without one, every event is shown below.</p>
      </noscript>
    </search>
  )
}

type SelectProps = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly children: ReactNode
}

function Select({ name, label, value, children }: SelectProps) {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select name={name} value={value} onChange={acceptedByForm}>
        {children}
      </select>
    </label>
  )
}

const presets = [
  { year: authorsKnew.jia, text: 'When Jia wrote (end of 2000)' },
  { year: authorsKnew.ding, text: 'When Ding wrote (after 2019)' },
] as const

/** A year up to which one could know, with the two authors' own. */
function AsOf({ view, years, onChange }: Pick<TimelineFormProps, 'view' | 'years' | 'onChange'>) {
  const [first, last] = years
  return (
    <div className={styles.asOf}>
      <Select name="asof" label="As of" value={view.asOf === undefined ? '' : String(view.asOf)}>
        <option value="">No limit</option>
        {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => (
          <option key={year} value={year}>{`The end of ${year}`}</option>
        ))}
      </Select>
      {presets.map(({ year, text }) => (
        <Button
          key={year}
          tone="quiet"
          aria-pressed={view.asOf === year}
          onClick={() => onChange({ ...view, asOf: year })}
        >
          {text}
        </Button>
      ))}
      <p className={styles.note}>
        What happened later stays in view and is marked. Jia’s latest dated source is of 18 December
        2000 (<AppLink to={paragraphPath('jia.n.vi')}>{paragraphLabel('jia.n.vi')}</AppLink>).
        Ding’s paper is undated and the latest source in his list is of 2019 (
        <AppLink to={paragraphPath('ding.r.13')}>{paragraphLabel('ding.r.13')}</AppLink>), so he may
        have known more than that.
      </p>
    </div>
  )
}

/** The form hears the change as it rises; React only wants to know that the field is not read-only. */
function acceptedByForm(): void {}
