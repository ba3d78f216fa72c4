import type { ReactNode } from 'react'
import { agendaMatrixSeries } from '#domain/series/agenda/agenda-matrix.ts'
import { threeForcesTraceSeries } from '#domain/series/agenda/three-forces-trace.ts'
import { borderAgreementsSeries } from '#domain/series/border-agreements.ts'
import { borderMapSeries } from '#domain/series/border-map.ts'
import { energySituationsSeries } from '#domain/series/energy/energy-situations.ts'
import { indiaOilRatiosSeries } from '#domain/series/energy/india-oil-ratios.ts'
import type { FigureById, FigureData, FigureId } from '#domain/series/figure.ts'
import type { FigureTable } from '#domain/series/figure-base.ts'
import { hundredKmZoneSeries } from '#domain/series/hundred-km-zone.ts'
import { roadSeries } from '#domain/series/road-1990-1997.ts'
import { accessionLadderSeries } from '#domain/series/steps/accession-ladder.ts'
import { dingCausalPathSeries } from '#domain/series/steps/ding-causal-path.ts'
import { gradualismLadderSeries } from '#domain/series/steps/gradualism-ladder.ts'
import { summitsSeries } from '#domain/series/summits/summits-1996-2001.ts'
import { BorderAgreements } from './border-agreements.tsx'
import { BorderMap } from './border-map.tsx'
import { EnergySituations } from '#charts/energy/energy-situations.tsx'
import { IndiaOilRatios } from '#charts/energy/india-oil-ratios.tsx'
import { FigureFrame } from '#charts/frame/figure-frame.tsx'
import { HundredKmZone } from './hundred-km-zone.tsx'
import { AgendaMatrix } from '#charts/matrix/agenda-matrix.tsx'
import { ThreeForcesTrace } from '#charts/matrix/three-forces-trace.tsx'
import { Road } from '#charts/road/road-1990-1997.tsx'
import { AccessionLadder } from '#charts/steps/accession-ladder.tsx'
import { DingCausalPath } from '#charts/steps/ding-causal-path.tsx'
import { GradualismLadder } from '#charts/steps/gradualism-ladder.tsx'
import { Summits } from '#charts/summits/summits-1996-2001.tsx'

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
  'summits-1996-2001': (figure) => {
    const { marks, ...words } = summitsSeries(figure)
    return { drawing: <Summits id={figure.id} marks={marks} />, ...words }
  },
  'agenda-matrix': (figure) => {
    const { marks, ...words } = agendaMatrixSeries(figure)
    return { drawing: <AgendaMatrix id={figure.id} marks={marks} />, ...words }
  },
  'three-forces-trace': (figure) => {
    const { marks, ...words } = threeForcesTraceSeries(figure)
    return { drawing: <ThreeForcesTrace id={figure.id} marks={marks} />, ...words }
  },
  'energy-situations': (figure) => {
    const { marks, ...words } = energySituationsSeries(figure)
    return { drawing: <EnergySituations id={figure.id} marks={marks} />, ...words }
  },
  'india-oil-ratios': (figure) => {
    const { marks, ...words } = indiaOilRatiosSeries(figure)
    return { drawing: <IndiaOilRatios id={figure.id} marks={marks} />, ...words }
  },
  'accession-ladder': (figure) => {
    const { marks, ...words } = accessionLadderSeries(figure)
    return { drawing: <AccessionLadder id={figure.id} marks={marks} />, ...words }
  },
  'ding-causal-path': (figure) => {
    const { marks, ...words } = dingCausalPathSeries(figure)
    return { drawing: <DingCausalPath id={figure.id} marks={marks} />, ...words }
  },
  'gradualism-ladder': (figure) => {
    const { marks, ...words } = gradualismLadderSeries(figure)
    return { drawing: <GradualismLadder id={figure.id} marks={marks} />, ...words }
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
