/**
 * Every figure that content may name, and the file that draws it; a missing one does not compile. Each
 * is fetched by itself, so a page pays for the figures that it shows and for no other.
 */
import { trackedPromise } from '#ui/tracked-promise.ts'
import type { FigureId } from '#domain/series/figure.ts'
import type { Show } from '#charts/frame/shown.ts'

type Loaders = { readonly [Id in FigureId]: () => Promise<Show<Id>> }

export const figureLoaders: Loaders = {
  'border-map': async () => (await import('#charts/maps/border-map.tsx')).showBorderMap,
  'hundred-km-zone': async () => (await import('./hundred-km-zone.tsx')).showHundredKmZone,
  'road-1990-1997': async () => (await import('#charts/road/road-1990-1997.tsx')).showRoad,
  'border-agreements': async () => (await import('./border-agreements.tsx')).showBorderAgreements,
  'border-lengths': async () =>
    (await import('#charts/border/border-lengths.tsx')).showBorderLengths,
  'border-settlement': async () =>
    (await import('#charts/border/border-settlement.tsx')).showBorderSettlement,
  'summits-1996-2001': async () =>
    (await import('#charts/summits/summits-1996-2001.tsx')).showSummits,
  'agenda-matrix': async () => (await import('#charts/matrix/agenda-matrix.tsx')).showAgendaMatrix,
  'topics-first-seen': async () =>
    (await import('#charts/topics/topics-first-seen.tsx')).showTopicsFirstSeen,
  'ministers-2000': async () =>
    (await import('#charts/ministers/ministers-2000.tsx')).showMinisters2000,
  'members-in-papers': async () =>
    (await import('#charts/members/members-in-papers.tsx')).showMembersInPapers,
  'sources-by-year': async () =>
    (await import('#charts/sources/sources-by-year.tsx')).showSourcesByYear,
  'three-forces-trace': async () =>
    (await import('#charts/matrix/three-forces-trace.tsx')).showThreeForcesTrace,
  'energy-situations': async () =>
    (await import('#charts/energy/energy-situations.tsx')).showEnergySituations,
  'india-oil-ratios': async () =>
    (await import('#charts/energy/india-oil-ratios.tsx')).showIndiaOilRatios,
  'oil-gas-balance': async () =>
    (await import('#charts/balance/oil-gas-balance.tsx')).showOilGasBalance,
  'oil-dependence-over-time': async () =>
    (await import('#charts/dependence/oil-dependence-over-time.tsx')).showOilDependenceOverTime,
  'dependence-answers': async () =>
    (await import('#charts/dependence/dependence-answers.tsx')).showDependenceAnswers,
  'accession-ladder': async () =>
    (await import('#charts/steps/accession-ladder.tsx')).showAccessionLadder,
  'membership-strip': async () =>
    (await import('#charts/membership/membership-strip.tsx')).showMembershipStrip,
  'share-stepper': async () =>
    (await import('#charts/membership/share-stepper.tsx')).showShareStepper,
  'members-weight': async () =>
    (await import('#charts/membership/members-weight.tsx')).showMembersWeight,
  'members-map': async () => (await import('#charts/maps/members-map.tsx')).showMembersMap,
  'summit-places': async () => (await import('#charts/maps/summit-places.tsx')).showSummitPlaces,
  'pipeline-directions': async () =>
    (await import('#charts/maps/pipeline-directions.tsx')).showPipelineDirections,
  'ding-causal-path': async () =>
    (await import('#charts/steps/ding-causal-path.tsx')).showDingCausalPath,
  'gradualism-ladder': async () =>
    (await import('#charts/steps/gradualism-ladder.tsx')).showGradualismLadder,
  'commitments-by-type': async () =>
    (await import('#charts/commitments/commitments-by-type.tsx')).showCommitmentsByType,
  'fields-sum': async () => (await import('#charts/words/fields-sum.tsx')).showFieldsSum,
  'interests-actors': async () =>
    (await import('#charts/interests/interests-actors.tsx')).showInterestsActors,
  'motives-india-pakistan': async () =>
    (await import('#charts/interests/motives-india-pakistan.tsx')).showMotivesIndiaPakistan,
  'words-by-factor': async () =>
    (await import('#charts/words/words-by-factor.tsx')).showWordsByFactor,
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
