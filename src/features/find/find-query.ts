import { findPath } from '#domain/lesson/addresses.ts'
/** What is looked for, as the address of its page carries it: `?q=almaty&kind=event`. */
import { addressQuery } from '#domain/base/address-query.ts'
import { searchedPart } from '#domain/find/asked-text.ts'
import { readFindKind, type FindKind } from '#domain/find/find-kind.ts'

export type FindChoice = { readonly q: string; readonly kind: FindKind | undefined }

export const nothingAsked: FindChoice = { q: '', kind: undefined }

export function readFindChoice(query: { get: (name: string) => unknown }): FindChoice {
  const q = query.get('q')
  return { q: typeof q === 'string' ? q : '', kind: readFindKind(query.get('kind')) }
}

export function findQuery({ q, kind }: FindChoice): string {
  return addressQuery(Object.entries({ q: searchedPart(q), kind: kind ?? '' }))
}

/** The page with all that is found for a text, or with one kind of it. */
export function foundPath(q: string, kind?: FindKind): string {
  return `${findPath}${findQuery({ q, kind })}`
}
