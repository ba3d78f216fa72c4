import { useSources } from '#blocks/sources-context.tsx'
import { ExplorerDrawing } from '#charts/explore/explorer-drawing.tsx'
import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import { explorePath } from '#domain/lesson/further-addresses.ts'
import { explorerSeries } from '#domain/outside/explorer-series.ts'
import { explorerQuery, type ExplorerView, type Offer } from '#domain/outside/explorer-view.ts'
import type { Measure } from '#domain/outside/measures.ts'

const id = 'explorer'

type ExplorerFigureProps = {
  readonly measure: Measure
  readonly view: ExplorerView
  readonly offer: Offer
}

/** The view as any other figure: its finding, drawing, table, words, sources and ways to take it along. */
export function ExplorerFigure({ measure, view, offer }: ExplorerFigureProps) {
  const { statements } = useSources()
  const entriesOf = (evidence: readonly string[]) =>
    evidence.flatMap((one) => statements[one] ?? [])
  const series = explorerSeries(measure, view)
  if (!series)
    return view.countries.length > 0 ? (
      <p>No chosen country has a value of this measure in these years.</p>
    ) : null
  const { marks, table, summary, title, subtitle, note } = series
  const outside = entriesOf(measure.evidence).flatMap((entry) => entry.outside ?? [])
  return (
    <div data-evidence={measure.evidence.join(' ')}>
      <FigureFrame
        figure={{
          id,
          title,
          subtitle,
          evidence: measure.evidence,
          note,
          asOf: [...new Set(outside.map(({ asOf }) => asOf))].join('; '),
        }}
        summary={summary}
        table={table}
        sourceOf={(evidence) => sourcesLabel(entriesOf(evidence))}
        outside={outside}
        address={`${explorePath}${explorerQuery(view, offer)}`}
      >
        <ExplorerDrawing figure={id} title={title} summary={summary} marks={marks} />
      </FigureFrame>
    </div>
  )
}
