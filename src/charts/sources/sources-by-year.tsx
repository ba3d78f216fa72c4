import type { Show } from '#charts/frame/shown.ts'
import { coders } from '#domain/series/agenda/coded-cell.ts'
import { sourcesByYearSeries, type SourcesMarks } from '#domain/series/sources/sources-by-year.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { Kinds } from './kinds.tsx'
import { SourceMark } from './source-mark.tsx'
import { Years } from './years.tsx'
import styles from './sources-by-year.module.css'

const keyed = [
  { text: 'from China', elsewhere: false, unsure: false },
  { text: 'from elsewhere', elsewhere: true, unsure: false },
] as const

/** Kinds stand with their names in the drawing; the key tells of the rest. */
function SourcesKey({ years }: Pick<SourcesMarks, 'years'>) {
  const unsure = years.filter(({ stacks }) =>
    coders.some((coder) => stacks[coder].some((source) => source.unsure)),
  )
  const entries = [
    ...keyed,
    ...unsure.map(({ label }) => ({ text: label, elsewhere: false, unsure: true })),
  ]
  return (
    <p className={styles.key} aria-hidden="true">
      {entries.map(({ text, ...form }) => (
        <span key={text}>
          <SourceMark kind="press" {...form} />
          {text}
        </span>
      ))}
    </p>
  )
}

type SourcesByYearProps = { readonly id: string; readonly marks: SourcesMarks }

/** What two papers rest on, source by source: by year around one axis, then by kind. */
export function SourcesByYear({ id, marks }: SourcesByYearProps) {
  return (
    <>
      <div className={styles.sheet} role="img" {...figureNaming(id)}>
        <Years marks={marks} />
        <Kinds kinds={marks.kinds} />
      </div>
      <SourcesKey years={marks.years} />
    </>
  )
}

export const showSourcesByYear: Show<'sources-by-year'> = (figure) => {
  const { marks, ...words } = sourcesByYearSeries(figure)
  return { drawing: <SourcesByYear id={figure.id} marks={marks} />, ...words }
}
