/**
 * A response that gives things a place each: rows an answer, items a group. What has no place yet is
 * left out; a thing or a place that the question no longer has makes the whole response unreadable.
 */
import * as v from 'valibot'
import { readRecord } from '#domain/base/own-record.ts'

/** From the id of a thing to the id of its place. */
export type Placement = { readonly placed: Readonly<Record<string, string>> }

type Named = readonly { readonly id: string }[]

const placementSchema = v.object({ placed: v.unknown() })

export function readPlacement(raw: unknown, things: Named, places: Named): Placement | undefined {
  const read = v.safeParse(placementSchema, raw)
  if (!read.success) return undefined
  const placed = readRecord(read.output.placed, (thingId, placeId) =>
    things.some((thing) => thing.id === thingId)
      ? places.find((place) => place.id === placeId)?.id
      : undefined,
  )
  return placed && { placed }
}
