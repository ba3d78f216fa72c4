/** Views of a few true values, as the drawings are given them. */
import { explorerSeries, type ExplorerSeries } from '#domain/outside/explorer-series.ts'
import type { ExplorerView } from '#domain/outside/explorer-view.ts'
import { measuresOf } from '#domain/outside/measures.ts'
import { sampleSets } from '#tests/domain/outside/sample-sets.ts'

export function sampleSeries(
  id: string,
  countries: ExplorerView['countries'],
  years: Partial<Pick<ExplorerView, 'from' | 'to'>> = {},
): ExplorerSeries {
  const measure = measuresOf(sampleSets).find((one) => one.id === id)
  const view = { measure: id, countries, from: undefined, to: undefined, ...years }
  const series = measure && explorerSeries(measure, view)
  if (!series) throw new Error(`${id} shows nothing.`)
  return series
}
