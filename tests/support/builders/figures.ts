import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import {
  figureSchema,
  type FigureById,
  type FigureData,
  type FigureId,
} from '#domain/series/figure.ts'

/** Every figure of the content, parsed. */
export function readFigures(): FigureData[] {
  return v.parse(v.array(figureSchema), parse(readFileSync('src/content/figures.yaml', 'utf8')))
}

export function figureOf<Id extends FigureId>(id: Id): FigureById[Id] {
  const found = readFigures().find((figure) => figure.id === id)
  if (!found) throw new Error(`figures.yaml has no ${id}`)
  // The id names the member of the union, which a search cannot prove.
  return found as FigureById[Id]
}
