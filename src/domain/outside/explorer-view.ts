/**
 * What a reader asks of the outside data, as the address carries it:
 * `?measure=oil-balance&country=ru&country=kz&from=2000&to=2017`. What makes no sense is answered with
 * what comes nearest and a sentence that says so; nothing that an address holds can fail.
 */
import { addressQuery } from '#domain/base/address-query.ts'
import { countries, countryCodes, type Country } from '#domain/series/country.ts'
import { listInWords } from '#domain/series/figure-base.ts'
import { yearsOf } from './data-set.ts'
import { insideSentence, type Measure } from './measures.ts'

/** More lines than this cannot be told apart. */
export const mostCountries = 6

export type ExplorerView = {
  readonly measure: string
  readonly countries: readonly Country[]
  /** Undefined for the first year that the measure has. */
  readonly from: number | undefined
  /** Undefined for the last year that the measure has. */
  readonly to: number | undefined
}

export type Offer = {
  readonly measures: readonly Measure[]
  /** Shown where nothing is asked; of all years. */
  readonly start: ExplorerView
}

/** A view, and what had to be changed to make one. */
export type ReadView = { readonly view: ExplorerView; readonly said: readonly string[] }

type Query = {
  readonly get: (name: string) => unknown
  readonly getAll: (name: string) => readonly unknown[]
}

/** In the place of a country where none is chosen, so that the address can say so. */
export const noCountry = 'none'

const quoted = (text: string) => `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

export function measureOf({ measures, start }: Offer, id: string): Measure {
  const found =
    measures.find((measure) => measure.id === id) ??
    measures.find((measure) => measure.id === start.measure)
  if (!found) throw new Error(`There is no measure ${start.measure} to start with.`)
  return found
}

type Part<Value> = { readonly value: Value; readonly said: readonly string[] }

function readMeasure(query: Query, offer: Offer): Part<Measure> {
  const asked = textOf(query.get('measure'))
  const value = measureOf(offer, asked)
  const isKnown = asked === '' || asked === value.id
  return {
    value,
    said: isKnown
      ? []
      : [
          `There is no measure ${quoted(asked)} here, so this is the ${insideSentence(value.title)}.`,
        ],
  }
}

/** Those in `kept` are kept before others where too many are asked for. */
function readCountries(
  query: Query,
  { start }: Offer,
  kept: readonly Country[],
): Part<readonly Country[]> {
  const asked = [...new Set(query.getAll('country').map(textOf))].filter((code) => code !== '')
  if (asked.length === 0) return { value: start.countries, said: [] }
  const known = countryCodes.filter((code) => asked.includes(code))
  const unknown = asked.filter(
    (code) => code !== noCountry && !known.some((country) => country === code),
  )
  const inOrder = known.toSorted(
    (one, other) => Number(kept.includes(other)) - Number(kept.includes(one)),
  )
  const left = inOrder.slice(mostCountries)
  return {
    value: known.filter((country) => !left.includes(country)),
    said: [
      ...(unknown.length > 0
        ? [`${listInWords(unknown.slice(0, 3).map(quoted))} names no country here.`]
        : []),
      ...(left.length > 0
        ? [
            `Six countries are the most that one drawing can hold, so ${listInWords(left.map((code) => countries[code].name))} is left out. Take another one out first.`,
          ]
        : []),
    ],
  }
}

function readYear(query: Query, name: 'from' | 'to'): Part<number | undefined> {
  const text = textOf(query.get(name))
  if (text === '') return { value: undefined, said: [] }
  return /^\d{4}$/.test(text)
    ? { value: Number(text), said: [] }
    : { value: undefined, said: [`${quoted(text)} is no year of four digits.`] }
}

type Years = Pick<ExplorerView, 'from' | 'to'>

/** The years of the measure that lie in the asked ones. */
function fitYears(measure: Measure, first: number | undefined, last: number | undefined) {
  const backwards = first !== undefined && last !== undefined && first > last
  const [from = -Infinity, to = Infinity] = backwards ? [last, first] : [first, last]
  const years = yearsOf(measure)
  const inside = years.filter((year) => year >= from && year <= to)
  const start = inside[0]
  const end = inside.at(-1)
  if (start === undefined || end === undefined)
    return {
      value: { from: undefined, to: undefined },
      said: [`There are no values of those years, so all years are shown.`],
    }
  const moved = [
    ...(Number.isFinite(from) && from !== start ? [`begin with ${start}`] : []),
    ...(Number.isFinite(to) && to !== end ? [`end with ${end}`] : []),
  ]
  return {
    value: {
      from: start === years[0] ? undefined : start,
      to: end === years.at(-1) ? undefined : end,
    },
    said: [
      ...(backwards ? ['The years ran backwards and are shown in their order.'] : []),
      ...(moved.length > 0 ? [`The years that have values here ${listInWords(moved)}.`] : []),
    ],
  }
}

function readYears(query: Query, measure: Measure): Part<Years> {
  const from = readYear(query, 'from')
  const to = readYear(query, 'to')
  const fitted = fitYears(measure, from.value, to.value)
  return { value: fitted.value, said: [...from.said, ...to.said, ...fitted.said] }
}

/** From an address or a form. */
export function readExplorerView(
  query: Query,
  offer: Offer,
  kept: readonly Country[] = [],
): ReadView {
  const measure = readMeasure(query, offer)
  const chosen = readCountries(query, offer, kept)
  const years = readYears(query, measure.value)
  return {
    view: { measure: measure.value.id, countries: chosen.value, ...years.value },
    said: [...measure.said, ...chosen.said, ...years.said],
  }
}

/** The query of a view with its question mark; empty for the view to start with. */
export function explorerQuery(view: ExplorerView, { start }: Offer): string {
  const year = (value: number | undefined) => (value === undefined ? '' : String(value))
  const codes: readonly string[] = view.countries.length > 0 ? view.countries : [noCountry]
  const written = (one: ExplorerView, list: readonly string[]) =>
    addressQuery([
      ['measure', one.measure],
      ...list.map((code) => ['country', code] as const),
      ['from', year(one.from)],
      ['to', year(one.to)],
    ])
  const query = written(view, codes)
  return query === written(start, start.countries) ? '' : query
}

/** Years with a value of the measure, from the first chosen one to the last. */
export function yearsShown(measure: Measure, { from, to }: Years): number[] {
  return yearsOf(measure).filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity))
}

/** The change of source that lies within these years. */
export function spliceAcross({ splice }: Measure, years: readonly number[]): Measure['splice'] {
  const isCrossed =
    splice && years.some((year) => year <= splice.from) && years.some((year) => year >= splice.to)
  return isCrossed ? splice : undefined
}
