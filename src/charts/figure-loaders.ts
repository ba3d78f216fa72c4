/**
 * Every figure that content may name, and the file that draws it; a missing one does not compile. Each
 * is fetched by itself, so a page pays for the figures that it shows and for no other.
 */
import { trackedPromise } from '#ui/tracked-promise.ts'
import type { FigureId } from '#domain/series/figure.ts'
import type { Show } from '#charts/frame/shown.ts'

type Loaders = { readonly [Id in FigureId]: () => Promise<Show<Id>> }

export const figureLoaders: Loaders = {
  'border-map': async () => (await import('./border-map.tsx')).showBorderMap,
  'hundred-km-zone': async () => (await import('./hundred-km-zone.tsx')).showHundredKmZone,
  'road-1990-1997': async () => (await import('#charts/road/road-1990-1997.tsx')).showRoad,
  'border-agreements': async () => (await import('./border-agreements.tsx')).showBorderAgreements,
  'summits-1996-2001': async () =>
    (await import('#charts/summits/summits-1996-2001.tsx')).showSummits,
  'agenda-matrix': async () => (await import('#charts/matrix/agenda-matrix.tsx')).showAgendaMatrix,
  'three-forces-trace': async () =>
    (await import('#charts/matrix/three-forces-trace.tsx')).showThreeForcesTrace,
  'energy-situations': async () =>
    (await import('#charts/energy/energy-situations.tsx')).showEnergySituations,
  'india-oil-ratios': async () =>
    (await import('#charts/energy/india-oil-ratios.tsx')).showIndiaOilRatios,
  'accession-ladder': async () =>
    (await import('#charts/steps/accession-ladder.tsx')).showAccessionLadder,
  'ding-causal-path': async () =>
    (await import('#charts/steps/ding-causal-path.tsx')).showDingCausalPath,
  'gradualism-ladder': async () =>
    (await import('#charts/steps/gradualism-ladder.tsx')).showGradualismLadder,
}

const loaded = new Map<FigureId, Promise<unknown>>()

/** How a figure is shown; the same promise each time, so that a view can wait for it. */
export function loadFigure<Id extends FigureId>(id: Id): Promise<Show<Id>> {
  const found = loaded.get(id)
  // What stands under an id is what the loader of that id gave.
  if (found) return found as Promise<Show<Id>>
  const load = figureLoaders[id]
  const loading = trackedPromise(load())
  loaded.set(id, loading)
  return loading
}
