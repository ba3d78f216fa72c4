/** What every event of the log carries, whatever it says; what the fields mean stands in learner-event.ts. */
import * as v from 'valibot'

export const eventId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const milliseconds = v.pipe(v.number(), v.finite())
/** The range of a JavaScript date, so that every `at` can be shown as one. */
const wallTime = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))

export const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(Number.MAX_SAFE_INTEGER),
)

/** A seq stays here once it arrives; order then falls back to wall time. */
export const highestSeq = 2 ** 50
const seq = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(highestSeq))

export const eventStamp = { id: eventId, device: eventId, seq, at: wallTime, mono: milliseconds }
