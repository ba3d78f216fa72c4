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
import { FilterChoice, FilterForm, heardByForm, FilterReset } from '#ui/filter-form.tsx'
import styles from './timeline-form.module.css'

type TimelineFormProps = Pick<TimelineContent, 'modules' | 'years'> & {
  readonly view: TimelineView
  readonly onChange: (view: TimelineView) => void
}

export function TimelineForm({ view, modules, years, onChange }: TimelineFormProps) {
  const choices = { modules: modules.map((module) => module.id), years }
  return (
    <FilterForm listed="every event" onChange={(data) => onChange(readView(data, choices))}>
      <fieldset className={styles.kinds}>
        <legend>Kind (none ticked shows all)</legend>
        {timelineKinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input
              type="checkbox"
              name="kind"
              value={kind}
              checked={view.kinds.includes(kind)}
              onChange={heardByForm}
            />
            <span>{timelineKindLabel(kind)}</span>
          </label>
        ))}
      </fieldset>
      <FilterChoice
        name="layer"
        label="Layer"
        value={view.layer}
        all="Papers and beyond"
        choices={[
          ['papers', 'The papers only'],
          ['beyond', 'Beyond the papers only'],
        ]}
      />
      <FilterChoice
        name="paper"
        label="Reported by"
        value={view.paper}
        all="Anyone"
        choices={[
          ['jia', 'Jia'],
          ['ding', 'Ding'],
          ['both', 'Jia and Ding'],
        ]}
      />
      <FilterChoice
        name="module"
        label="Module"
        value={view.module}
        all="All modules"
        choices={modules.map(({ id, title }) => [id, title])}
      />
      <FilterReset query={viewQuery(view)} onReset={() => onChange(wholeTimeline)} />
      <AsOf view={view} years={years} onChange={onChange} />
    </FilterForm>
  )
}

const presets = [
  { year: authorsKnew.jia, text: `When Jia wrote (end of ${authorsKnew.jia})` },
  { year: authorsKnew.ding, text: `When Ding wrote (after ${authorsKnew.ding})` },
] as const

/** A year up to which one could know, with the two authors' own. */
function AsOf({ view, years, onChange }: Pick<TimelineFormProps, 'view' | 'years' | 'onChange'>) {
  const [first, last] = years
  return (
    <div className={styles.asOf}>
      <FilterChoice
        name="asof"
        label="As of"
        value={view.asOf === undefined ? '' : String(view.asOf)}
        all="No limit"
        choices={Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).map(
          (year) => [year, `The end of ${year}`],
        )}
      />
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
