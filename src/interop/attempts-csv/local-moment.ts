/**
 * A moment as ISO 8601 writes it where the learner is, with the distance from UTC, such as
 * `2026-12-01T18:05:09+01:00`: spreadsheets sort it as text, and it stays the same moment elsewhere.
 */

/** Minutes east of UTC at a moment, which summer time makes a matter of the moment. */
export type OffsetAt = (at: number) => number

const two = (value: number) => String(value).padStart(2, '0')

/** `at` is wall time, ms. The offset belongs to the place, so whoever asks gives it. */
export function localMoment(at: number, offsetAt: OffsetAt): string {
  const offset = Math.round(offsetAt(at))
  const shifted = new Date(at + offset * 60_000)
  if (!Number.isFinite(shifted.getTime())) return ''
  const ahead = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  const zone = `${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
  return `${shifted.toISOString().replace(/\.\d{3}Z$/, '')}${zone}`
}
