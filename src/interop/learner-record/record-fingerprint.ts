/**
 * A short name for what a record holds, such as `412-9f86-d081-884c-7d65`: how many events, and the first
 * 16 hex digits of the SHA-256 of these events in their order. Two files with the same events have the
 * same one, whenever they were exported, and a file that has gone on since can be cut back to the count.
 * It compares; whoever can write a file can also make its fingerprint, so it proves nothing.
 */
import { mergeEvents } from '#domain/attempt/attempt-log.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'

/** SHA-256 of bytes, as crypto.subtle has it. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>

/** JSON with the keys of every object in one order, however it was made. */
function canonical(value: unknown): string {
  const sorted = (_key: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part
  return JSON.stringify(value, sorted)
}

export async function recordFingerprint(
  events: readonly LearnerEvent[],
  digest: Digest,
): Promise<string> {
  const lines = mergeEvents(events, []).map((event) => canonical(event))
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  const hex = [...new Uint8Array(await digest(bytes))]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return [String(lines.length), ...(hex.match(/.{4}/g) ?? [])].join('-')
}

/** `same`: just these events. `since`: these, and later ones after them. */
export type Comparison = 'same' | 'since' | 'other' | 'not-a-fingerprint'

/** Whether a file's events are those that a printed fingerprint was made of. */
export async function compareFingerprint(
  events: readonly LearnerEvent[],
  printed: string,
  digest: Digest,
): Promise<Comparison> {
  const [, digits = '', hex = ''] =
    /^(\d{1,9})-((?:[\da-f]{4}-?){4})$/.exec(printed.toLowerCase().replace(/[\s‐‑–]+/g, '-')) ?? []
  if (digits === '') return 'not-a-fingerprint'
  const log = mergeEvents(events, [])
  const count = Number(digits)
  if (count > log.length) return 'other'
  const found = await recordFingerprint(log.slice(0, count), digest)
  const wanted = `${count}-${hex.replace(/-/g, '').match(/.{4}/g)?.join('-')}`
  if (found !== wanted) return 'other'
  return count === log.length ? 'same' : 'since'
}
