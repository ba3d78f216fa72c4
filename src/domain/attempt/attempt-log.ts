/**
 * The order and the union of event logs. The order depends on the events alone, never on how they
 * arrived, so two devices that hold the same events compute the same record. It goes by `seq` (what
 * came after has the higher one, see learner-event.ts), and only between events that did not know of
 * each other by wall time, so a clock set back never lets an older answer win.
 */
import { highestSeq } from './event-stamp.ts'
import type { LearnerEvent } from './learner-event.ts'

function compare<Value extends number | string>(one: Value, other: Value): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Negative when `one` comes first; 0 only for events with the same content. */
export function compareEvents(one: LearnerEvent, other: LearnerEvent): number {
  return (
    compare(one.seq, other.seq) ||
    compare(one.at, other.at) ||
    compare(one.device, other.device) ||
    compare(one.id, other.id) ||
    (one === other ? 0 : compare(JSON.stringify(one), JSON.stringify(other)))
  )
}

/**
 * Every id of both logs once, in order. Should one id carry two contents (a damaged or edited file),
 * the first in order is kept, whichever log it came from.
 */
export function mergeEvents(
  one: readonly LearnerEvent[],
  other: readonly LearnerEvent[],
): readonly LearnerEvent[] {
  const byId = new Map<string, LearnerEvent>()
  for (const event of [...one, ...other]) {
    const known = byId.get(event.id)
    if (!known || compareEvents(event, known) < 0) byId.set(event.id, event)
  }
  return [...byId.values()].sort(compareEvents)
}

/** The seq for the next event after everything in an ordered log. */
export function nextSeq(log: readonly LearnerEvent[]): number {
  return Math.min((log.at(-1)?.seq ?? 0) + 1, highestSeq)
}
