import { memo, type ReactNode } from 'react'
import { KindBars } from '#charts/progress/kind-bars.tsx'
import { PeriodDrawing } from '#charts/progress/period-drawing.tsx'
import { TimeBars } from '#charts/progress/time-bars.tsx'
import { TryPairs } from '#charts/progress/try-pairs.tsx'
import type { ProgressReport } from '#domain/progress/progress-report.ts'
import type { Comparison, ProgressView } from '#domain/progress/progress-view.ts'
import type { PeriodLinesMarks, ProgressFigure } from '#domain/progress/figures/progress-figure.ts'
import { OwnFigure } from './own-figure.tsx'
import styles from './progress-page.module.css'

type ProgressFiguresProps = {
  readonly figures: ProgressReport['figures']
  readonly view: ProgressView
  /** Of the view that is drawn. */
  readonly query: string
  readonly onChange: (view: ProgressView) => void
}

/** The figures, each under its question. */
export function ProgressFigures({ figures, view, query, onChange }: ProgressFiguresProps) {
  const { answers, calibration, coverage, tries, time, kinds } = figures
  return (
    <>
      <Part id="right" title="What was right">
        <Lines id="answers-over-time" figure={answers} query={query} />
        <OwnFigure
          id="first-and-latest-try"
          figure={tries}
          query={query}
          controls={<CompareBy view={view} onChange={onChange} />}
        >
          <TryPairs figure="first-and-latest-try" marks={tries.marks} />
        </OwnFigure>
      </Part>
      <Part id="certainty" title="How sure, how right">
        <Lines id="calibration-over-time" figure={calibration} query={query} />
      </Part>
      <Part id="coverage" title="How much you have met">
        <Lines id="coverage-over-time" figure={coverage} query={query} />
      </Part>
      <Part id="time" title="How long it took">
        <OwnFigure id="time-over-time" figure={time} query={query}>
          <TimeBars figure="time-over-time" marks={time.marks} />
        </OwnFigure>
        {kinds.marks.bars.length > 0 ? (
          <OwnFigure id="time-by-kind" figure={kinds} query={query}>
            <KindBars figure="time-by-kind" marks={kinds.marks} />
          </OwnFigure>
        ) : null}
      </Part>
    </>
  )
}

type PartProps = { readonly id: string; readonly title: string; readonly children: ReactNode }

function Part({ id, title, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

type LinesProps = {
  readonly id: string
  readonly figure: ProgressFigure<PeriodLinesMarks>
  readonly query: string
}

/** Drawn anew only when its numbers are new, for a choice in a form must not wait for it. */
const Lines = memo(function Lines({ id, figure, query }: LinesProps) {
  const { title, summary, marks } = figure
  return (
    <OwnFigure id={id} figure={figure} query={query}>
      <PeriodDrawing title={title} summary={summary} marks={marks} />
    </OwnFigure>
  )
})

const comparedBy: readonly (readonly [Comparison, string])[] = [
  ['module', 'Module'],
  ['kind', 'Kind of question'],
]

type CompareByProps = Pick<ProgressFiguresProps, 'view' | 'onChange'>

function CompareBy({ view, onChange }: CompareByProps) {
  return (
    <fieldset className={styles.by}>
      <legend>Compare by</legend>
      {comparedBy.map(([by, text]) => (
        <label key={by}>
          <input
            type="radio"
            name="by"
            checked={view.by === by}
            onChange={() => onChange({ ...view, by })}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
