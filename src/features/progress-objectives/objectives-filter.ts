/** Which objectives are asked for, as the address carries it: `?state=begun&module=accession`. */
import { addressQuery } from '#domain/base/address-query.ts'
import { masteryStates, type MasteryState } from '#domain/mastery/mastery.ts'

/** Empty for all. */
export type ObjectivesFilter = { readonly module: string; readonly state: MasteryState | '' }

export const allObjectives: ObjectivesFilter = { module: '', state: '' }

/** From an address or a form; a module that is not there finds everything. */
export function readObjectivesFilter(query: { get: (name: string) => unknown }): ObjectivesFilter {
  const module = query.get('module')
  const state = query.get('state')
  return {
    module: typeof module === 'string' ? module : '',
    state: masteryStates.find((one) => one === state) ?? '',
  }
}

export function objectivesQuery(filter: ObjectivesFilter): string {
  return addressQuery(Object.entries(filter))
}
