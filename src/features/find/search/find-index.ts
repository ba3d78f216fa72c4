/** Every document put into MiniSearch, with the words and aliases of the domain. */
import MiniSearch from 'minisearch'
import type { FindContent } from '#domain/find/find-content.ts'
import { findDocuments, type FindDocument } from '#domain/find/find-document.ts'
import { wordsOf } from '#domain/find/find-words.ts'
import {
  createNameGroups,
  nameGroupsOf,
  type NameGroup,
  type NameGroups,
} from '#domain/find/name-groups.ts'
import { createVocabulary, type Vocabulary } from '#domain/find/vocabulary.ts'

type Indexed = Readonly<Record<string, string | number>>

export type FindIndex = {
  readonly search: MiniSearch<Indexed>['search']
  readonly vocabulary: Vocabulary
  readonly names: NameGroups
  /** By the number that a result carries as its id. */
  readonly entries: readonly {
    readonly document: FindDocument
    readonly groups: readonly NameGroup[]
  }[]
}

/** Documents that are indexed before the page may do something else. */
const slice = 40

function wholeText({ title, text, names }: FindDocument): string {
  return [title, text, ...names.map((name) => name.text)].join(' · ')
}

function indexed(document: FindDocument, id: number, groups: readonly NameGroup[]): Indexed {
  return {
    id,
    title: document.title,
    text: document.text,
    names: document.names.map(({ text }) => text).join(' '),
    keys: document.keys,
    aliases: groups.flatMap(({ names }) => names).join(' · '),
  }
}

/** The terms of a text; how each is written where it first stands goes into the map. */
function termsIn(text: string, written: Map<string, string>): string[] {
  return wordsOf(text).map(({ term, start, end }) => {
    if (!written.has(term)) written.set(term, text.slice(start, end))
    return term
  })
}

/** `pause` lets whoever waits for the page have it between two slices of the work. */
export async function createFindIndex(
  content: FindContent,
  pause: () => Promise<unknown>,
): Promise<FindIndex> {
  const names = createNameGroups(nameGroupsOf(content))
  const written = new Map<string, string>()
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'text', 'names', 'keys', 'aliases'],
    tokenize: (text) => termsIn(text, written),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => text.split(' '),
      boost: { title: 3, names: 3, aliases: 0.7, keys: 0.7 },
      weights: { fuzzy: 0.3, prefix: 0.5 },
      maxFuzzy: 2,
    },
  })
  const entries: FindIndex['entries'][number][] = []
  for (const [id, document] of findDocuments(content).entries()) {
    const groups = names.in(wholeText(document))
    entries.push({ document, groups })
    index.add(indexed(document, id, groups))
    if (id % slice === slice - 1) await pause()
  }
  return {
    search: (query, options) => index.search(query, options),
    vocabulary: createVocabulary(written),
    names,
    entries,
  }
}
