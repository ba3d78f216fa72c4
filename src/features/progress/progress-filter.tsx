import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import {
  progressQuery,
  readProgressView,
  spans,
  wholeView,
  type ProgressView,
} from '#domain/progress/progress-view.ts'
import { capital } from '#domain/progress/study-words.ts'
import { FilterChoice, FilterForm, FilterReset } from '#ui/filter-form.tsx'

type ProgressFilterProps = {
  readonly view: ProgressView
  readonly outline: ProgressOutline
  readonly onChange: (view: ProgressView) => void
}

/** Object keys that are whole numbers come in their order. */
const offered = Object.entries(spans).map(([span, text]) => [span, capital(text)] as const)

/** A module and a stretch of days, for all figures and tables below. */
export function ProgressFilter({ view, outline, onChange }: ProgressFilterProps) {
  return (
    <FilterForm
      listed="everything"
      onChange={(data) => onChange({ ...readProgressView(data, outline), by: view.by })}
    >
      <FilterChoice
        label="Module"
        name="module"
        value={view.module}
        all="The whole course"
        choices={outline.modules.map(({ id, title }) => [id, title])}
      />
      <FilterChoice label="Time" name="span" value={view.span} all="All time" choices={offered} />
      <FilterReset
        query={progressQuery({ ...view, by: wholeView.by })}
        onReset={() => onChange({ ...wholeView, by: view.by })}
      />
    </FilterForm>
  )
}
