/**
 * Where the marks of the timeline's picture stand: a lane for each kind of event, years from left to
 * right. An event of one day is a point; a date that is less exact, or a span, is a bar over the time
 * it stands for with its mark in the middle. Marks that would touch are put into rows of one lane.
 */
import { placeInYears } from './timeline-date.ts'
import { timelineKinds, type TimelineEvent, type TimelineKind } from './timeline-event.ts'

/** Years that a mark takes, with its room to be hit: 24 px where a year takes 28.5. */
export const markYears = 24 / 28.5

export type PictureMark<Event> = {
  readonly event: Event
  /** Counted from the top of the lane. */
  readonly row: number
  /** On a line of years: the mark, and the bar under it. */
  readonly at: number
  readonly from: number
  readonly to: number
}
export type PictureLane<Event> = {
  readonly kind: TimelineKind
  readonly rows: number
  readonly marks: readonly PictureMark<Event>[]
}

type Drawn = Pick<TimelineEvent, 'kind' | 'when'>

function placeMark(when: string) {
  const { from, to } = placeInYears(when)
  const at = (from + to) / 2
  const half = markYears / 2
  return { at, from, to, room: { from: Math.min(from, at - half), to: Math.max(to, at + half) } }
}

/** The topmost row whose last mark ends before this one begins. The events come in time order. */
function drawLane<Event extends Drawn>(
  kind: TimelineKind,
  events: readonly Event[],
): PictureLane<Event> {
  const ends: number[] = []
  const placed = events.map((event) => ({ event, ...placeMark(event.when) }))
  const marks = placed
    .toSorted((one, other) => one.room.from - other.room.from)
    .map(({ event, at, from, to, room }) => {
      const free = ends.findIndex((end) => end <= room.from)
      const row = free === -1 ? ends.length : free
      ends[row] = room.to
      return { event, row, at, from, to }
    })
  return { kind, rows: ends.length, marks }
}

/** Lanes of the kinds that have an event, in the order of kinds. */
export function drawLanes<Event extends Drawn>(events: readonly Event[]): PictureLane<Event>[] {
  return timelineKinds
    .map((kind) =>
      drawLane(
        kind,
        events.filter((event) => event.kind === kind),
      ),
    )
    .filter((lane) => lane.rows > 0)
}
