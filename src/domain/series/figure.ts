/** Every figure of the course, told apart by its id. A new figure adds its schema and its type here. */
import * as v from 'valibot'
import { borderAgreementsSchema, type BorderAgreementsFigure } from './border-agreements.ts'
import { borderMapSchema, type BorderMapFigure } from './border-map.ts'
import { hundredKmZoneSchema, type HundredKmZoneFigure } from './hundred-km-zone.ts'
import { roadSchema, type RoadFigure } from './road-1990-1997.ts'

export const figureSchema = v.variant('id', [
  borderMapSchema,
  hundredKmZoneSchema,
  roadSchema,
  borderAgreementsSchema,
])

export type FigureById = {
  readonly 'border-map': BorderMapFigure
  readonly 'hundred-km-zone': HundredKmZoneFigure
  readonly 'road-1990-1997': RoadFigure
  readonly 'border-agreements': BorderAgreementsFigure
}
export type FigureId = keyof FigureById
export type FigureData = FigureById[FigureId]
