/**
 * Which mark an arrow key leads to. Left and right walk through all marks in the order of time, as
 * the list below the picture does; up and down go to the nearest mark in time of the lane above or
 * below. So left and right alone reach every mark, and each undoes the other.
 */
import { compareEvents, type TimelineEvent } from './timeline-event.ts'
import type { PictureLane } from './timeline-picture.ts'

type Walked = Pick<TimelineEvent, 'id' | 'when' | 'kind'>
type Lanes<Event> = readonly PictureLane<Event>[]

/** Ids of all marks, the earliest first. */
export function marksInTime<Event extends Walked>(lanes: Lanes<Event>): string[] {
  return lanes
    .flatMap((lane) => lane.marks.map((mark) => mark.event))
    .toSorted(compareEvents)
    .map((event) => event.id)
}

function acrossLanes<Event extends Walked>(lanes: Lanes<Event>, id: string, by: 1 | -1) {
  const lane = lanes.findIndex((one) => one.marks.some((mark) => mark.event.id === id))
  const at = lanes[lane]?.marks.find((mark) => mark.event.id === id)?.at ?? 0
  const marks = lanes[lane + by]?.marks ?? []
  return marks.toSorted((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0]?.event
    .id
}

/** Undefined for a key that does not walk; the mark itself where there is none further on. */
export function stepFrom<Event extends Walked>(
  lanes: Lanes<Event>,
  id: string,
  key: string,
): string | undefined {
  const order = marksInTime(lanes)
  const place = order.indexOf(id)
  switch (key) {
    case 'ArrowRight':
      return order[place + 1] ?? id
    case 'ArrowLeft':
      return order[Math.max(place - 1, 0)]
    case 'ArrowUp':
      return acrossLanes(lanes, id, -1) ?? id
    case 'ArrowDown':
      return acrossLanes(lanes, id, 1) ?? id
    case 'Home':
      return order[0]
    case 'End':
      return order.at(-1)
    default:
      return undefined
  }
}
