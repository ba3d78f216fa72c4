/** Every figure of the course, told apart by its id. A new figure adds its schema and its type here. */
import * as v from 'valibot'
import { agendaMatrixSchema, type AgendaMatrixFigure } from '#domain/series/agenda/agenda-matrix.ts'
import {
  threeForcesTraceSchema,
  type ThreeForcesTraceFigure,
} from '#domain/series/agenda/three-forces-trace.ts'
import { borderAgreementsSchema, type BorderAgreementsFigure } from './border-agreements.ts'
import { borderMapSchema, type BorderMapFigure } from './border-map.ts'
import {
  energySituationsSchema,
  type EnergySituationsFigure,
} from '#domain/series/energy/energy-situations.ts'
import {
  indiaOilRatiosSchema,
  type IndiaOilRatiosFigure,
} from '#domain/series/energy/india-oil-ratios.ts'
import { hundredKmZoneSchema, type HundredKmZoneFigure } from './hundred-km-zone.ts'
import { roadSchema, type RoadFigure } from './road-1990-1997.ts'
import {
  accessionLadderSchema,
  type AccessionLadderFigure,
} from '#domain/series/steps/accession-ladder.ts'
import {
  dingCausalPathSchema,
  type DingCausalPathFigure,
} from '#domain/series/steps/ding-causal-path.ts'
import {
  gradualismLadderSchema,
  type GradualismLadderFigure,
} from '#domain/series/steps/gradualism-ladder.ts'
import { summitsSchema, type SummitsFigure } from '#domain/series/summits/summits-1996-2001.ts'

export const figureSchema = v.variant('id', [
  borderMapSchema,
  hundredKmZoneSchema,
  roadSchema,
  borderAgreementsSchema,
  summitsSchema,
  agendaMatrixSchema,
  threeForcesTraceSchema,
  energySituationsSchema,
  indiaOilRatiosSchema,
  accessionLadderSchema,
  dingCausalPathSchema,
  gradualismLadderSchema,
])

export type FigureById = {
  readonly 'border-map': BorderMapFigure
  readonly 'hundred-km-zone': HundredKmZoneFigure
  readonly 'road-1990-1997': RoadFigure
  readonly 'border-agreements': BorderAgreementsFigure
  readonly 'summits-1996-2001': SummitsFigure
  readonly 'agenda-matrix': AgendaMatrixFigure
  readonly 'three-forces-trace': ThreeForcesTraceFigure
  readonly 'energy-situations': EnergySituationsFigure
  readonly 'india-oil-ratios': IndiaOilRatiosFigure
  readonly 'accession-ladder': AccessionLadderFigure
  readonly 'ding-causal-path': DingCausalPathFigure
  readonly 'gradualism-ladder': GradualismLadderFigure
}
export type FigureId = keyof FigureById
export type FigureData = FigureById[FigureId]
