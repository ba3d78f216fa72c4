/** Matches sorted into their kinds and cut into what is shown of each. */
import type { FindKind } from '#domain/find/find-kind.ts'
import { askedWords, runsOf, wordsOf, type FoundWord } from '#domain/find/find-words.ts'
import { markedPieces, snippet, type Piece } from '#domain/find/marked-pieces.ts'
import { createNameGroups, type NameGroup } from '#domain/find/name-groups.ts'
import type { Match } from './find-engine.ts'

export type Hit = {
  readonly to: string
  readonly title: readonly Piece[]
  /** Empty where the title is all there is. */
  readonly text: readonly Piece[]
  readonly place: string
  readonly names: readonly { readonly pieces: readonly Piece[]; readonly lang?: 'zh' | 'ru' }[]
}

export type HitGroup = {
  readonly kind: FindKind
  /** Of all matches of the kind, shown or not. */
  readonly count: number
  readonly hits: readonly Hit[]
}

/** Whether one of the names was met with all its words. */
function isNamed({ names }: NameGroup, met: ReadonlySet<string>): boolean {
  return names.some((name) => askedWords(name).every(({ term }) => met.has(term)))
}

function hitOf({ document, terms, groups: all }: Match): Hit {
  const met = new Set(terms)
  const groups = all.filter((group) => isNamed(group, met))
  const names = createNameGroups(groups)
  const places = (text: string): FoundWord[] => {
    const runs = runsOf(text)
    return [
      ...wordsOf(text).filter(({ term }) => met.has(term)),
      ...groups.flatMap((group) => names.places(runs, group)),
    ]
  }
  const { to, title, text, place } = document
  const shown = snippet(text, places(text))
  return {
    to,
    place,
    title: title ? markedPieces(title, places(title)) : shown,
    text: title ? shown : [],
    names: document.names.map((name) => ({
      pieces: markedPieces(name.text, places(name.text)),
      ...(name.lang && { lang: name.lang }),
    })),
  }
}

/** The kind with the best match first; of each kind no more than `most` hits. */
export function groupMatches(matches: readonly Match[], most: number): HitGroup[] {
  const kinds = new Map<FindKind, Match[]>()
  for (const match of matches) {
    const { kind } = match.document
    const group = kinds.get(kind)
    if (group) group.push(match)
    else kinds.set(kind, [match])
  }
  return [...kinds].map(([kind, group]) => ({
    kind,
    count: group.length,
    hits: group.slice(0, most).map(hitOf),
  }))
}
