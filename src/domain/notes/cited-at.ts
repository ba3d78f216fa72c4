/**
 * Which entries of the evidence base stand behind a place: those that a section cites, those that a
 * question rests on (never its answer), or the entry itself. In the order of the evidence base.
 */
import { ownValue } from '#domain/base/own-record.ts'
import type { EvidenceContent } from '#domain/lesson/page-content.ts'
import { readPlace } from './note-place.ts'

export function citedAt(address: string, { statements, discrepancies, uses }: EvidenceContent) {
  const place = readPlace(address)
  const ids = [...Object.keys(statements), ...Object.keys(discrepancies)]
  return ids.filter((id) => {
    if (place.kind === 'evidence') return id === place.entry
    if (place.kind === 'elsewhere') return false
    const use = ownValue(uses, id)
    if (place.kind === 'question')
      return use?.questions.some((each) => each.id === place.question) ?? false
    return (
      use?.lessons.some(
        (each) =>
          each.module === place.module &&
          each.id === place.lesson &&
          (place.kind === 'lesson' || each.section === place.section),
      ) ?? false
    )
  })
}
