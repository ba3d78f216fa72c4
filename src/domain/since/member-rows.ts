/**
 * The members on a day with their size: area in thousand km², population in million, each from the
 * latest year that its data set has. A member without a value gets no row and is named instead.
 */
import { valueIn, yearsOf, type DataSet } from '#domain/outside/data-set.ts'
import { rounded } from '#domain/outside/sum-in.ts'
import { daysOf } from '#domain/timeline/timeline-date.ts'
import { membersOn, type Membership } from './membership.ts'

export type MemberRow = {
  readonly name: string
  readonly joined: number
  readonly area: number
  readonly population: number
}

export type MemberSizes = { readonly area: DataSet; readonly population: DataSet }

const latestIn = (data: DataSet) => yearsOf(data).at(-1) ?? 0

export function memberRows(
  membership: Membership,
  asOf: string,
  { area, population }: MemberSizes,
): { year: number; rows: MemberRow[]; without: string[] } {
  const members = membersOn(membership, daysOf(asOf).last)
  const year = latestIn(population)
  const rows = members.flatMap(({ country, name, year: joined }): MemberRow[] => {
    const land = valueIn(area, country, latestIn(area))
    const people = valueIn(population, country, year)
    return land === undefined || people === undefined
      ? []
      : [{ name, joined, area: land, population: people }]
  })
  const found = rows.map(({ name }) => name)
  return {
    year,
    rows,
    without: members.map(({ name }) => name).filter((name) => !found.includes(name)),
  }
}

/** Sums over all rows: thousand km², million people. */
export function membersTotal(rows: readonly MemberRow[]): Omit<MemberRow, 'name' | 'joined'> {
  const sum = (of: (row: MemberRow) => number) =>
    rounded(
      rows.reduce((total, row) => total + of(row), 0),
      1,
    )
  return { area: sum((row) => row.area), population: sum((row) => row.population) }
}
