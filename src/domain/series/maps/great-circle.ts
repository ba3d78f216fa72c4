/**
 * The shortest way between two places over the globe, in kilometres, by the haversine formula on a
 * sphere with the earth's mean radius. Good to about half a per cent.
 */
import * as v from 'valibot'

const degrees = (limit: number) =>
  v.pipe(
    v.number(),
    v.minValue(-limit, 'is too far out for degrees'),
    v.maxValue(limit, 'is too far out for degrees'),
  )

/** Longitude east, then latitude north, in degrees. */
export const placeSchema = v.tuple([degrees(180), degrees(90)])
export type Place = v.InferOutput<typeof placeSchema>

const meanRadius = 6371

export function kilometresBetween(one: Place, other: Place): number {
  const radians = (value: number) => (value * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const [[x, y], [a, b]] = [one, other]
  const chord = half(y, b) + Math.cos(radians(y)) * Math.cos(radians(b)) * half(x, a)
  return 2 * meanRadius * Math.asin(Math.sqrt(chord))
}
