import { contentFolder } from '#build/content/content-files.ts'
import { ContentError, type ContentProblem } from '#build/content/content-problem.ts'
import { readFigures as readFigureFiles } from '#build/reference/figures.ts'
import type { FigureById, FigureData, FigureId } from '#domain/series/figure.ts'

/** Every figure of the content, parsed. */
export function readFigures(): FigureData[] {
  const problems: ContentProblem[] = []
  const figures = readFigureFiles(contentFolder, problems)
  if (problems.length > 0) throw new ContentError(problems)
  return [...figures.values()]
}

export function figureOf<Id extends FigureId>(id: Id): FigureById[Id] {
  const found = readFigures().find((figure) => figure.id === id)
  if (!found) throw new Error(`there is no figure ${id}`)
  // The id names the member of the union, which a search cannot prove.
  return found as FigureById[Id]
}
