/**
 * What the address of a note or bookmark names. An address is kept as it was when something was first
 * written there, so it may be old, and it may come out of anybody's file: whatever is not understood is
 * `elsewhere`, never an error.
 */
export type NotePlace =
  | {
      readonly kind: 'section'
      readonly module: string
      readonly lesson: string
      readonly section: string
    }
  | { readonly kind: 'lesson'; readonly module: string; readonly lesson: string }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'evidence'; readonly entry: string }
  | { readonly kind: 'elsewhere' }

const elsewhere: NotePlace = { kind: 'elsewhere' }

/** As written where it cannot be decoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export function readPlace(address: string): NotePlace {
  const [whole = '', section = ''] = address.split(/#(.*)/s)
  const [path = ''] = whole.split('?')
  const [root, room, first, second, ...rest] = path.replace(/\/$/, '').split('/').map(decoded)
  if (root !== '' || !first || rest.length > 0) return elsewhere
  if (room === 'learn' && second) {
    const lesson = { module: first, lesson: second }
    return section
      ? { kind: 'section', ...lesson, section: decoded(section) }
      : { kind: 'lesson', ...lesson }
  }
  if (second !== undefined) return elsewhere
  if (room === 'q') return { kind: 'question', question: first }
  return room === 'evidence' ? { kind: 'evidence', entry: first } : elsewhere
}
