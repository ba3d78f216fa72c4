import type { ReactNode } from 'react'
import { borderAgreementsSeries } from '#domain/series/border-agreements.ts'
import { borderMapSeries } from '#domain/series/border-map.ts'
import type { FigureById, FigureData, FigureId } from '#domain/series/figure.ts'
import type { FigureTable } from '#domain/series/figure-base.ts'
import { hundredKmZoneSeries } from '#domain/series/hundred-km-zone.ts'
import { roadSeries } from '#domain/series/road-1990-1997.ts'
import { BorderAgreements } from './border-agreements.tsx'
import { BorderMap } from './border-map.tsx'
import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import { HundredKmZone } from './hundred-km-zone.tsx'
import { Road } from '#charts/road/road-1990-1997.tsx'

/** A figure read for showing: the drawing, and the same as a table and in words. */
type Shown = { readonly drawing: ReactNode; readonly table: FigureTable; readonly summary: string }
type Show<Id extends FigureId> = (figure: FigureById[Id]) => Shown

/** Every figure that content may name, and how it is shown; a missing one does not compile. */
export const figureViews: { readonly [Id in FigureId]: Show<Id> } = {
  'border-map': (figure) => {
    const { marks, ...words } = borderMapSeries(figure)
    return { drawing: <BorderMap id={figure.id} marks={marks} />, ...words }
  },
  'hundred-km-zone': (figure) => {
    const { marks, ...words } = hundredKmZoneSeries(figure)
    return { drawing: <HundredKmZone id={figure.id} marks={marks} />, ...words }
  },
  'road-1990-1997': (figure) => {
    const { marks, ...words } = roadSeries(figure)
    const { title } = figure
    return { drawing: <Road title={title} summary={words.summary} marks={marks} />, ...words }
  },
  'border-agreements': (figure) => {
    const { marks, ...words } = borderAgreementsSeries(figure)
    return { drawing: <BorderAgreements id={figure.id} marks={marks} />, ...words }
  },
}

/** The id picks the view that fits the figure's own type, which TypeScript follows only through both. */
function showAs<Id extends FigureId>(id: Id, figure: FigureById[Id]): Shown {
  return figureViews[id](figure)
}

/** Drawing, table and words of any figure. */
export function showFigure(figure: FigureData): Shown {
  return showAs(figure.id, figure)
}

type FigureViewProps = {
  readonly figure: FigureData
  /** Turns evidence ids into the paragraphs they stand in: "Jia §I ¶2". */
  readonly sourceOf: (evidence: readonly string[]) => string
}

export function FigureView({ figure, sourceOf }: FigureViewProps) {
  const { drawing, table, summary } = showFigure(figure)
  return (
    <FigureFrame figure={figure} table={table} summary={summary} sourceOf={sourceOf}>
      {drawing}
    </FigureFrame>
  )
}
