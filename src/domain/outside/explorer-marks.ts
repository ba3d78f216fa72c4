/** A view of the outside data as marks to draw. */
import type { Country } from '#domain/series/country.ts'
import type { Measure } from './measures.ts'
import type { ValueAxis } from './value-axis.ts'

export type ValuePoint = {
  readonly year: number
  /** As exact as it is shown. */
  readonly value: number
  readonly label: string
  /** Of the table, counted from 0. */
  readonly row: number
}
/** Points to be joined by a line; `splice` where the source changes between them. */
export type Stretch = { readonly points: readonly ValuePoint[]; readonly splice: boolean }

export type CountryLine = {
  readonly country: Country
  readonly name: string
  /** Of the table, counted from 0. */
  readonly column: number
  readonly points: readonly ValuePoint[]
  readonly stretches: readonly Stretch[]
}
export type CountryBar = {
  readonly country: Country
  readonly name: string
  readonly value: number | undefined
  readonly label: string
}
export type ExplorerMarks = {
  readonly axis: ValueAxis
  readonly years: readonly number[]
  readonly splice: Measure['splice']
  /** Of several years. */
  readonly lines: readonly CountryLine[]
  /** Of one year, the highest first. */
  readonly bars: readonly CountryBar[]
}
