import { useSources } from '#blocks/sources-context.tsx'
import { FigureView, type FigureViewProps } from '#charts/figure-view.tsx'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import { PredictedFigure } from '#blocks/figure/predict/predicted-figure.tsx'

type LessonFigureProps = Pick<FigureViewProps, 'state'> & {
  readonly id: string
  /** Shown at once, e.g. where a question has asked already. */
  readonly open?: boolean
}

/** A figure in a text, with the sources behind its values taken from the page's evidence. */
export function LessonFigure({ id, state, open = false }: LessonFigureProps) {
  const { figures, statements } = useSources()
  const figure = figures[id]
  if (!figure) throw new Error(`The page was given no figure “${id}”.`)
  const entriesOf = (evidence: readonly string[]) =>
    evidence.flatMap((one) => statements[one] ?? [])
  const entries = entriesOf(figure.evidence)
  const paragraphs = [...new Set(entries.flatMap((entry) => entry.paragraphs))]
  const view = {
    figure,
    sourceOf: (evidence: readonly string[]) => sourcesLabel(entriesOf(evidence)),
    outside: entries.flatMap((entry) => entry.outside ?? []),
    state,
  }
  return (
    <div data-evidence={figure.evidence.join(' ')} data-paragraphs={paragraphs.join(' ')}>
      {figure.predict && !open ? (
        <PredictedFigure {...view} predict={figure.predict} />
      ) : (
        <FigureView {...view} />
      )}
    </div>
  )
}
