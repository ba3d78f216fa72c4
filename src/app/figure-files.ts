/**
 * The file that draws each figure, below src. Apart from the loaders, because only the build reads it:
 * a page's HTML names the look of every figure that stands in it. A figure without its line here does
 * not compile, and a wrong one fails the build.
 */
import type { FigureId } from '#domain/series/figure.ts'

const figureFiles: Readonly<Record<FigureId, string>> = {
  'border-map': 'charts/maps/border-map.tsx',
  'hundred-km-zone': 'charts/hundred-km-zone.tsx',
  'road-1990-1997': 'charts/road/road-1990-1997.tsx',
  'border-agreements': 'charts/border-agreements.tsx',
  'border-lengths': 'charts/border/border-lengths.tsx',
  'border-settlement': 'charts/border/border-settlement.tsx',
  'summits-1996-2001': 'charts/summits/summits-1996-2001.tsx',
  'agenda-matrix': 'charts/matrix/agenda-matrix.tsx',
  'topics-first-seen': 'charts/topics/topics-first-seen.tsx',
  'ministers-2000': 'charts/ministers/ministers-2000.tsx',
  'members-in-papers': 'charts/members/members-in-papers.tsx',
  'sources-by-year': 'charts/sources/sources-by-year.tsx',
  'three-forces-trace': 'charts/matrix/three-forces-trace.tsx',
  'energy-situations': 'charts/energy/energy-situations.tsx',
  'india-oil-ratios': 'charts/energy/india-oil-ratios.tsx',
  'oil-gas-balance': 'charts/balance/oil-gas-balance.tsx',
  'oil-dependence-over-time': 'charts/dependence/oil-dependence-over-time.tsx',
  'dependence-answers': 'charts/dependence/dependence-answers.tsx',
  'accession-ladder': 'charts/steps/accession-ladder.tsx',
  'membership-strip': 'charts/membership/membership-strip.tsx',
  'share-stepper': 'charts/membership/share-stepper.tsx',
  'members-weight': 'charts/membership/members-weight.tsx',
  'members-map': 'charts/maps/members-map.tsx',
  'summit-places': 'charts/maps/summit-places.tsx',
  'pipeline-directions': 'charts/maps/pipeline-directions.tsx',
  'ding-causal-path': 'charts/steps/ding-causal-path.tsx',
  'gradualism-ladder': 'charts/steps/gradualism-ladder.tsx',
  'commitments-by-type': 'charts/commitments/commitments-by-type.tsx',
  'fields-sum': 'charts/words/fields-sum.tsx',
  'interests-actors': 'charts/interests/interests-actors.tsx',
  'motives-india-pakistan': 'charts/interests/motives-india-pakistan.tsx',
  'words-by-factor': 'charts/words/words-by-factor.tsx',
}

/** Files of the figures in a page's HTML. */
export function figureFilesIn(html: string): string[] {
  const drawn = new Set([...html.matchAll(/ id="figure-([a-z0-9-]+)"/g)].map(([, id]) => id))
  return Object.entries(figureFiles).flatMap(([id, file]) => (drawn.has(id) ? [file] : []))
}
