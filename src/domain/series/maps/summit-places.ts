/**
 * Where the five summits and the founding took place, in their order, and how far it is from one to
 * the next: the shortest way over the globe between the middles of the cities, to the nearest ten
 * kilometres. The meetings are those of the papers; the places of the cities are not in them.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { dateLabel, shortMonthLabel } from '#domain/series/calendar-date.ts'
import { countries } from '#domain/series/country.ts'
import {
  countInWords,
  figureBase,
  groupDigits,
  listInWords,
  type Series,
} from '#domain/series/figure-base.ts'
import { summitsSchema, type Member } from '#domain/series/summits/summits-1996-2001.ts'
import { kilometresBetween, placeSchema, type Place } from './great-circle.ts'

export const cityPlacesSchema = v.array(
  v.strictObject({ city: textSchema, at: placeSchema, evidence: evidenceSchema }),
)

export const summitPlacesSchema = v.strictObject({
  id: v.literal('summit-places'),
  ...figureBase,
  places: cityPlacesSchema,
  rows: summitsSchema.entries.rows,
})
export type SummitPlacesFigure = v.InferOutput<typeof summitPlacesSchema>
type Meeting = SummitPlacesFigure['rows'][number]

export type Stop = {
  /** 1 to 5 for the summits; undefined for the founding. */
  readonly number: number | undefined
  readonly city: string
  readonly host: Member
  /** "Shanghai, China". */
  readonly where: string
  readonly date: string
  /** For little room: "Apr 1996", and for less "1996". */
  readonly month: string
  readonly year: string
}
/** The way to a stop from the one before; `row` is that of the stop. */
export type Leg = {
  readonly row: number
  readonly from: string
  readonly to: string
  readonly km: number
  readonly label: string
}
export type SummitPlacesMarks = { readonly stops: readonly Stop[]; readonly legs: readonly Leg[] }

function stopOf({ kind, city, country, when }: Meeting, index: number): Stop {
  return {
    number: kind === 'summit' ? index + 1 : undefined,
    city,
    host: country,
    where: `${city}, ${countries[country].name}`,
    date: dateLabel(when),
    month: shortMonthLabel(when),
    year: when.slice(0, 4),
  }
}

function legsOf({ rows, places }: SummitPlacesFigure): Leg[] {
  const placeOf = (city: string): Place => {
    const found = places.find((place) => place.city === city)
    if (!found) throw new Error(`The place of ${city} is not given.`)
    return found.at
  }
  return rows.slice(1).map(({ city }, index) => {
    const from = rows[index]?.city ?? city
    const km = Math.round(kilometresBetween(placeOf(from), placeOf(city)) / 10) * 10
    return { row: index + 1, from, to: city, km, label: groupDigits(km) }
  })
}

function summaryOf({ stops, legs }: SummitPlacesMarks): string {
  const summits = stops.filter(({ number }) => number !== undefined)
  const hosts = new Set(summits.map(({ host }) => host))
  const eachOnce = hosts.size === summits.length ? ', each in a different state' : ''
  const founding = stops.find(({ number }) => number === undefined)
  const byLength = legs.toSorted((one, other) => one.km - other.km)
  const [shortest, longest] = [byLength[0], byLength.at(-1)]
  const total = legs.reduce((sum, { km }) => sum + km, 0)
  const told = (leg: Leg | undefined) =>
    `from ${leg?.from ?? ''} to ${leg?.to ?? ''}, about ${leg?.label ?? ''} km`
  return [
    `The ${countInWords(summits.length)} summits were held in ${listInWords(summits.map(({ city }) => city))}, in this order${eachOnce}.`,
    `The SCO was founded in ${founding?.city ?? ''}${founding?.city === stops[0]?.city ? ', where the first summit had been' : ''}.`,
    `In straight lines over the globe the ${countInWords(legs.length)} ways add up to about ${groupDigits(total)} km. The longest is that ${told(longest)}, the shortest that ${told(shortest)}.`,
  ].join(' ')
}

export function summitPlacesSeries(figure: SummitPlacesFigure): Series<SummitPlacesMarks> {
  const marks = { stops: figure.rows.map(stopOf), legs: legsOf(figure) }
  return {
    marks,
    table: {
      columns: [
        { label: 'Meeting' },
        { label: 'Place' },
        { label: 'Date' },
        { label: 'From the one before', unit: 'km, computed', numeric: true },
      ],
      rows: marks.stops.map(({ number, where, date }, index) => ({
        cells: [
          number === undefined ? 'Founding of the SCO' : `Summit ${number}`,
          where,
          date,
          marks.legs[index - 1]?.label ?? '–',
        ],
        evidence: figure.rows[index]?.evidence ?? [],
      })),
    },
    summary: summaryOf(marks),
  }
}
