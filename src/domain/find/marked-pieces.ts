/**
 * A text cut into pieces that matched and pieces that did not, so that a view can mark words without
 * ever writing HTML; and of a long text only the place with the most of what was asked for.
 */
import type { FoundWord } from './find-words.ts'

export type Piece = { readonly text: string; readonly marked: boolean }

/** About two lines on a wide screen, four on a narrow one. */
const longest = 210
/** How much is kept before the first word of the place. */
const before = 50

type Range = { readonly start: number; readonly end: number }

/** Overlapping and touching places become one; those with only a space between them stay apart. */
function joined(places: readonly Range[]): Range[] {
  const ordered = places.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const found: Range[] = []
  for (const place of ordered) {
    const last = found.at(-1)
    if (last && place.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
    else found.push(place)
  }
  return found
}

function piecesBetween(text: string, marks: readonly Range[], { start, end }: Range): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue
    const from = Math.max(mark.start, start)
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false })
    at = Math.min(mark.end, end)
    pieces.push({ text: text.slice(from, at), marked: true })
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false })
  return pieces
}

export function markedPieces(text: string, places: readonly FoundWord[]): Piece[] {
  return piecesBetween(text, joined(places), { start: 0, end: text.length })
}

/** Of all windows that begin at a match, the first with the most different words in it. */
function fullest(places: readonly FoundWord[]): number {
  const ordered = places.toSorted((one, other) => one.start - other.start)
  let best = { start: 0, words: 0 }
  for (const { start } of ordered) {
    const inside = ordered.filter(
      (one) => one.start >= start && one.end <= start + longest - before,
    )
    const words = new Set(inside.map(({ term }) => term)).size
    if (words > best.words) best = { start, words }
  }
  return best.start
}

function windowIn(text: string, places: readonly FoundWord[]): Range {
  const wanted = Math.max(0, Math.min(fullest(places) - before, text.length - longest))
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted)
  const start = space < 0 || space > wanted + before ? wanted : space + 1
  if (start + longest >= text.length) return { start, end: text.length }
  const stop = text.lastIndexOf(' ', start + longest)
  return { start, end: stop > start + longest / 2 ? stop : start + longest }
}

/** A short text whole; of a long one the place that holds most of what was asked for. */
export function snippet(text: string, places: readonly FoundWord[]): Piece[] {
  if (text.length <= longest) return markedPieces(text, places)
  const shown = windowIn(text, places)
  const pieces = piecesBetween(text, joined(places), shown)
  const dots = (there: boolean): Piece[] => (there ? [{ text: '…', marked: false }] : [])
  return [...dots(shown.start > 0), ...pieces, ...dots(shown.end < text.length)]
}
