/** Which part of the study list is asked for, as the address carries it: `?module=accession`. */
import { addressQuery } from '#domain/base/address-query.ts'

/** Id of a module; empty for all. */
export type ListFilter = { readonly module: string }

export const wholeList: ListFilter = { module: '' }

/** From an address or a form; a module without an entry is dealt with where the entries are known. */
export function readListFilter(query: { get: (name: string) => unknown }): ListFilter {
  const module = query.get('module')
  return { module: typeof module === 'string' ? module : '' }
}

export function listQuery(filter: ListFilter): string {
  return addressQuery(Object.entries(filter))
}
