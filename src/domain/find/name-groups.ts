/**
 * Which names mean the same. The aliases, and every term of the glossary with its names in Chinese and
 * Russian, so that a Chinese name also finds the lessons that use the English one. A name is recognised
 * by its run of words, so "East Turkestan" never makes an alias of every "east".
 */
import { runsOf, type FoundWord } from './find-words.ts'
import type { FindContent } from './find-content.ts'
import { aliasNames } from './search-alias.ts'

export type NameGroup = {
  readonly names: readonly string[]
  readonly discrepancy?: string | undefined
}

/** A name as the terms of its words. */
type Sequence = { readonly terms: readonly string[]; readonly name: string }
type Sequences = { readonly group: NameGroup; readonly names: readonly Sequence[] }

export type NameGroups = {
  /** The groups of which a text holds a name, in no order. */
  readonly in: (text: string) => NameGroup[]
  /** Where a text holds a name of the group. */
  readonly places: (runs: readonly FoundWord[], group: NameGroup) => FoundWord[]
}

function sequence(name: string): Sequence {
  return { name, terms: runsOf(name).map(({ term }) => term) }
}

export function nameGroupsOf({ aliases, terms }: Pick<FindContent, 'aliases' | 'terms'>) {
  return [
    ...aliases.map((alias): NameGroup => ({
      names: aliasNames(alias),
      discrepancy: alias.discrepancy,
    })),
    ...terms.flatMap(({ term, names: { zh, ru } }): NameGroup[] =>
      zh || ru ? [{ names: [term, ...(zh ? [zh] : []), ...(ru ? [ru] : [])] }] : [],
    ),
  ]
}

function placesOf(runs: readonly FoundWord[], { terms, name }: Sequence): FoundWord[] {
  const last = terms.length - 1
  return runs.flatMap((run, place) => {
    const end = runs[place + last]
    const fits = end && terms.every((term, step) => runs[place + step]?.term === term)
    return fits ? [{ term: name, start: run.start, end: end.end }] : []
  })
}

export function createNameGroups(groups: readonly NameGroup[]): NameGroups {
  const known = groups.map((group): Sequences => ({ group, names: group.names.map(sequence) }))
  const byFirst = new Map<string, { readonly own: Sequences; readonly name: Sequence }[]>()
  for (const own of known)
    for (const name of own.names) {
      const [first] = name.terms
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { own, name }])
    }
  const byGroup = new Map(known.map((own) => [own.group, own.names]))
  return {
    in(text) {
      const runs = runsOf(text)
      const found = runs.flatMap(({ term }, place) =>
        (byFirst.get(term) ?? [])
          .filter(({ name }) => name.terms.every((one, step) => runs[place + step]?.term === one))
          .map(({ own }) => own.group),
      )
      return [...new Set(found)]
    },
    places: (runs, group) => (byGroup.get(group) ?? []).flatMap((name) => placesOf(runs, name)),
  }
}
