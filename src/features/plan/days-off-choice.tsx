import { weekdayNames } from '#domain/plan/calendar-day.ts'
import type { DaysOff } from './days-off.ts'
import styles from './plan-view.module.css'

type DaysOffChoiceProps = {
  readonly daysOff: DaysOff
  readonly onChange: (daysOff: DaysOff) => void
}

/** Weekdays that stay free. They belong to this view of the plan, so they stand in its address. */
export function DaysOffChoice({ daysOff, onChange }: DaysOffChoiceProps) {
  return (
    <fieldset className={styles.daysOff}>
      <legend>Days without study</legend>
      <div>
        {weekdayNames.map((name, at) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={daysOff.includes(at)}
              onChange={(event) => {
                const others = daysOff.filter((one) => one !== at)
                onChange(event.target.checked ? [...others, at].sort((a, b) => a - b) : others)
              }}
            />
            {name}
          </label>
        ))}
      </div>
      <p>They are kept in the address of this page: bookmark it to find them again.</p>
    </fieldset>
  )
}
