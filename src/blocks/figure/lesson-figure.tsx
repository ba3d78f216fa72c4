import { useSources } from '#blocks/sources-context.tsx'
import { FigureView, type FigureViewProps } from '#charts/figure-view.tsx'
import { sourcesLabel } from '#domain/evidence/source-label.ts'

type LessonFigureProps = { readonly id: string } & Pick<FigureViewProps, 'state'>

/** A figure in a text, with the sources behind its values taken from the page's evidence. */
export function LessonFigure({ id, state }: LessonFigureProps) {
  const { figures, statements } = useSources()
  const figure = figures[id]
  if (!figure) throw new Error(`The page was given no figure “${id}”.`)
  const entriesOf = (evidence: readonly string[]) =>
    evidence.flatMap((one) => statements[one] ?? [])
  const entries = entriesOf(figure.evidence)
  const paragraphs = [...new Set(entries.flatMap((entry) => entry.paragraphs))]
  return (
    <div data-evidence={figure.evidence.join(' ')} data-paragraphs={paragraphs.join(' ')}>
      <FigureView
        figure={figure}
        sourceOf={(evidence) => sourcesLabel(entriesOf(evidence))}
        outside={entries.flatMap((entry) => entry.outside ?? [])}
        state={state}
      />
    </div>
  )
}
