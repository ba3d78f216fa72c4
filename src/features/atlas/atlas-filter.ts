/** Which figures a reader asks for, as the address carries it: `?from=beyond&text=oil`. */
import { figureOrigins, type FigureOrigin } from '#domain/atlas/atlas.ts'
import type { AtlasContent } from '#domain/atlas/atlas-content.ts'
import { addressQuery } from '#domain/base/address-query.ts'
import { holdsWords } from '#domain/base/holds-words.ts'

export type AtlasFilter = { readonly from: FigureOrigin | ''; readonly text: string }

export const wholeAtlas: AtlasFilter = { from: '', text: '' }

/** From an address or a form; an origin that there is not counts as none. */
export function readAtlasFilter(query: { get: (name: string) => unknown }): AtlasFilter {
  const text = query.get('text')
  return {
    from: figureOrigins.find((origin) => origin === query.get('from')) ?? '',
    text: typeof text === 'string' ? text : '',
  }
}

export function atlasQuery(filter: AtlasFilter): string {
  return addressQuery(Object.entries(filter))
}

/** Sections with the figures that fit; sections without one are left out. */
export function filterSections(
  sections: AtlasContent['sections'],
  { from, text }: AtlasFilter,
): AtlasContent['sections'] {
  return sections.flatMap((section) => {
    const entries = section.entries.filter(
      ({ title, subtitle, origins, places, ask = '' }) =>
        (from === '' || origins.includes(from)) &&
        holdsWords(
          [title, subtitle, ask, section.title, ...places.map((one) => one.lessonTitle)].join(' '),
          text,
        ),
    )
    return entries.length > 0 ? [{ ...section, entries }] : []
  })
}
