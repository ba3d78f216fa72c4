/**
 * What a note said before another sitting wrote over it. Typing leaves a wording at every pause, which
 * nobody wants to see again; but what one device or one evening left, and a later one changed, stays
 * visible. A sitting is one opening of the app (`device` of an event); its last wording is kept, unless
 * it is empty or all of it stands in the note as it is.
 */
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'

/** Note → its earlier wordings, the oldest first. The log must be in order. */
export type EarlierWordings = ReadonlyMap<string, readonly string[]>

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one[at] === other[at]) at += 1
  return at
}

function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at += 1
  return at
}

/** Something was only added to it, before, behind or at one place in between. */
function isWithin(wording: string, text: string): boolean {
  if (wording.length > text.length) return false
  return (
    text.includes(wording) ||
    sharedStart(wording, text) + sharedEnd(wording, text) >= wording.length
  )
}

export function earlierWordings(log: readonly LearnerEvent[]): EarlierWordings {
  const notes = new Map<string, { text: string; readonly sittings: Map<string, string> }>()
  for (const event of log) {
    if (event.kind !== 'note-written') continue
    const { note, device, text } = event
    const known = notes.get(note) ?? { text, sittings: new Map<string, string>() }
    known.text = text
    // The sitting that wrote last stands last.
    known.sittings.delete(device)
    known.sittings.set(device, text)
    notes.set(note, known)
  }
  const earlier = new Map<string, readonly string[]>()
  for (const [note, { text, sittings }] of notes) {
    const lost = [...new Set(sittings.values())].filter((each) => !isWithin(each.trim(), text))
    if (lost.length > 0) earlier.set(note, lost)
  }
  return earlier
}
