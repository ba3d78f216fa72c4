/** What there is to choose from, and what was chosen, in words. */
import type { ExplorerContent } from '#domain/outside/explorer-content.ts'
import { yearsShown, type Offer, type ReadView } from '#domain/outside/explorer-view.ts'
import { measuresOf, type Measure } from '#domain/outside/measures.ts'

export function offerOf({ sets, views }: ExplorerContent): Offer {
  const [first] = views
  if (!first) throw new Error('The Explorer has no view to start with.')
  const { measure, countries } = first
  return {
    measures: measuresOf(sets),
    start: { measure, countries, from: undefined, to: undefined },
  }
}

/** What had to be changed in what was asked; otherwise what is shown. */
export function statusOf({ view, said }: ReadView, measure: Measure): string {
  if (said.length > 0) return said.join(' ')
  const { countries } = view
  if (countries.length === 0) return 'Choose at least one country.'
  const years = yearsShown(measure, view)
  const span = years.length > 1 ? `${years[0]} to ${years.at(-1)}` : `${years[0]}`
  return `${measure.title}, ${span}, ${countries.length === 1 ? 'one country' : `${countries.length} countries`}.`
}
