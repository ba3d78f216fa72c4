/** Sums over a group of countries in one year, and their share of a whole in per cent. */
import type { Country } from '#domain/series/country.ts'
import { valueIn, type DataSet } from './data-set.ts'

/** To so many decimals, and without the 0.1 + 0.2 of binary fractions. */
export function rounded(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e${-decimals}`)
}

/** As exact as the source; undefined where a country of the group has no value. */
export function sumIn(
  data: Pick<DataSet, 'rows' | 'decimals'>,
  group: readonly Country[],
  year: number,
): number | undefined {
  const values = group.map((country) => valueIn(data, country, year))
  if (!values.every((value) => value !== undefined)) return undefined
  return rounded(
    values.reduce((sum, value) => sum + value, 0),
    data.decimals,
  )
}

/** To one decimal: the share of the group in the world or in Eurasia; undefined without both values. */
export function shareIn(
  data: DataSet,
  group: readonly Country[],
  year: number,
  whole: 'world' | 'eurasia',
): number | undefined {
  const sum = sumIn(data, group, year)
  const all = data.wholes?.[whole]?.[String(year)]
  return sum === undefined || all === undefined ? undefined : rounded((sum / all) * 100, 1)
}
