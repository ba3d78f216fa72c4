/** The words of a content entry that a reader sees, with the way to each of them. */

/** Fields that name other entries or say what sort of entry this is. */
const unseen = new Set([
  'id',
  'kind',
  'objectives',
  'level',
  'section',
  'evidence',
  'misconception',
  'figure',
  'discrepancy',
  'paragraphs',
  'source',
  'group',
  'answer',
  'module',
  'lessons',
  'prequestions',
  'family',
  'types',
  'settled',
  'statements',
  'doubts',
  'neighbour',
  'place',
  'duty',
  'from',
  'to',
  'between',
  'when',
  'signed',
])

export type SeenText = { readonly at: string; readonly text: string }

export function visibleText(value: unknown, at = ''): SeenText[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !unseen.has(key))
    .flatMap(([key, inner]) => visibleText(inner, at === '' ? key : `${at}.${key}`))
}
