/**
 * The search itself. A word that is known counts as it is and as the beginning of others; only an
 * unknown one counts for those spelt nearly so, so that a search for China finds nothing of a chain.
 * When no document holds every word, near spellings of all are tried, and then documents with some.
 */
import type { Query, SearchOptions, SearchResult } from 'minisearch'
import { readAsked, type Asked } from '#domain/find/asked-text.ts'
import type { FindContent } from '#domain/find/find-content.ts'
import type { FindDocument } from '#domain/find/find-document.ts'
import { isHan } from '#domain/find/find-words.ts'
import { createNameGroups, type NameGroup } from '#domain/find/name-groups.ts'
import { allowedSlips } from '#domain/find/vocabulary.ts'
import { createFindIndex, type FindIndex } from './find-index.ts'

/** How the words were met: all of them, all but for spelling, or only some. */
export type FoundHow = 'all' | 'near' | 'some'

export type Match = {
  readonly document: FindDocument
  /** Known words that matched, as the index has them. */
  readonly terms: readonly string[]
  /** Things that the document names, under whichever name. */
  readonly groups: readonly NameGroup[]
}

export type Found = {
  readonly asked: Asked
  readonly how: FoundHow
  /** Best first. */
  readonly matches: readonly Match[]
  /** Asked words that nothing begins with, as they were typed. */
  readonly unknown: readonly string[]
  /** Known words nearest to those; given when not all words were met as they were asked. */
  readonly near: readonly string[]
  /** Things that were asked for by another name than the course's own. */
  readonly renamed: readonly { readonly asked: string; readonly group: NameGroup }[]
}

export type FindEngine = { readonly search: (typed: string) => Found }

const base: SearchOptions = {
  prefix: (term) => term.length > 1 && !isHan(term),
  combineWith: 'AND',
}

/** A Russian name changes its endings, so the form that is asked for may be known and not the one meant. */
const inflected = /\p{Script=Cyrillic}/u

/** A known word with its neighbours in spelling, or the beginnings that an unknown one is nearest to. */
function nearly(term: string, { begins, near }: FindIndex['vocabulary']): Query {
  const allowed = allowedSlips(term)
  if (begins(term)) return { queries: [term], fuzzy: allowed }
  const words = near(term, 5).filter(({ slips }) => slips <= allowed)
  return { combineWith: 'OR', fuzzy: false, queries: words.map((word) => word.term) }
}

type Looked = { readonly how: FoundHow; readonly results: readonly SearchResult[] }

function look({ search, vocabulary }: FindIndex, terms: readonly string[]): Looked {
  const asked = terms.join(' ')
  const known = (term: string) => vocabulary.begins(term) && !inflected.test(term)
  const strict: SearchOptions = {
    ...base,
    fuzzy: (term) => (known(term) ? false : allowedSlips(term)),
  }
  const all = search(asked, strict)
  if (all.length > 0 || terms.length === 0) return { how: 'all', results: all }
  const near = search({ ...base, queries: terms.map((term) => nearly(term, vocabulary)) })
  if (near.length > 0) return { how: 'near', results: near }
  return { how: 'some', results: search(asked, { ...strict, combineWith: 'OR' }) }
}

/** A thing that is named, and not by its own name. */
function renamedIn(text: string, groups: readonly NameGroup[]): Found['renamed'] {
  const has = (name: string) => createNameGroups([{ names: [name] }]).in(text).length > 0
  return groups.flatMap((group) => {
    const [own = '', ...others] = group.names
    const asked = has(own) ? undefined : others.find(has)
    return asked === undefined ? [] : [{ asked, group }]
  })
}

const nap = () => new Promise((resolve) => setTimeout(resolve))

export async function createFindEngine(content: FindContent, pause = nap): Promise<FindEngine> {
  const index = await createFindIndex(content, pause)
  const { vocabulary, names, entries } = index
  return {
    search(typed) {
      const asked = readAsked(typed)
      const { how, results } = look(index, asked.terms)
      const unknown = asked.terms.filter((term) => !vocabulary.begins(term))
      const met = how === 'all' && results.length > 0
      const near = met ? [] : unknown.flatMap((term) => vocabulary.near(term, 3))
      return {
        asked,
        how,
        matches: results.flatMap(({ id, terms }) => {
          const entry = entries[Number(id)]
          return entry ? [{ ...entry, terms }] : []
        }),
        unknown: unknown.map((term) => asked.written.get(term) ?? term),
        near: [...new Set(near.map(({ written }) => written))],
        renamed: renamedIn(asked.text, names.in(asked.text)),
      }
    },
  }
}
