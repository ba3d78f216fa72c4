/**
 * How much of the members' land, people and GDP each of them has, in per cent of the members together,
 * at a year that a reader chooses. Members are those of that year. Land is that of the one year the
 * data have; GDP is that of the latest year up to the chosen one. Area after the UN, the rest after the
 * World Bank.
 */
import * as v from 'valibot'
import { dataSetSchema, valueIn, yearsOf, type DataSet } from '#domain/outside/data-set.ts'
import { rounded, sumIn } from '#domain/outside/sum-in.ts'
import { countries, type Country } from '#domain/series/country.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import { membersBy, stageSchema } from './stage.ts'

export const membersWeightSchema = v.strictObject({
  id: v.literal('members-weight'),
  ...figureBase,
  area: dataSetSchema,
  population: dataSetSchema,
  gdp: dataSetSchema,
  stages: v.pipe(v.array(stageSchema), v.minLength(1, 'has no stage')),
})
export type MembersWeightFigure = v.InferOutput<typeof membersWeightSchema>

export type Slice = {
  readonly country: Country
  readonly name: string
  /** Of the members together, in per cent, and where it begins from the top. */
  readonly share: number
  readonly from: number
  readonly label: string
  /** The largest of its column. */
  readonly leads: boolean
}
export type WeightColumn = {
  readonly name: 'Land' | 'People' | 'GDP'
  /** "36.1 million km²". */
  readonly total: string
  readonly slices: readonly Slice[]
}
export type MembersWeightMarks = {
  readonly year: number
  readonly columns: readonly WeightColumn[]
  /** Those too small to be labelled in any column. */
  readonly small: readonly { readonly country: Country; readonly name: string }[]
}

type Measure = {
  readonly name: WeightColumn['name']
  readonly data: DataSet
  readonly year: number
  readonly total: (sum: number) => string
}

const smallest = 2
const amount = (value: number, decimals: number) =>
  value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })

/** Years that a reader can choose: those with people for every member of the time. */
export function weightYears({ population, stages }: MembersWeightFigure) {
  return yearsOf(population).map((year) => ({ year, members: membersBy(stages, year).length }))
}

/** What a reader chose, perhaps nonsense from an address; the last year where it is no year to choose. */
export function readWeightYear(figure: MembersWeightFigure, chosen: string | undefined): number {
  const years = weightYears(figure).map(({ year }) => year)
  return years.find((year) => String(year) === chosen) ?? years.at(-1) ?? 0
}

function measuresAt({ area, population, gdp }: MembersWeightFigure, year: number): Measure[] {
  const upTo = (data: DataSet) => yearsOf(data).findLast((one) => one <= year) ?? year
  const gdpYear = upTo(gdp)
  const ofYear = gdpYear === year ? '' : ` in ${gdpYear}`
  return [
    {
      name: 'Land',
      data: area,
      year: yearsOf(area).at(-1) ?? year,
      total: (sum) => `${amount(sum / 1000, 1)} million km²`,
    },
    {
      name: 'People',
      data: population,
      year: upTo(population),
      total: (sum) => `${amount(sum, 0)} million`,
    },
    {
      name: 'GDP',
      data: gdp,
      year: gdpYear,
      total: (sum) => `${amount(sum / 1000, 1)} trillion US$${ofYear}`,
    },
  ]
}

/** To one decimal; to two where one would show nothing. */
function shareLabel(share: number): string {
  const decimals = share < 0.1 ? 2 : 1
  return rounded(share, decimals).toFixed(decimals)
}

/** Throws where a member has no value, since the shares of the others would then be wrong. */
function columnOf(measure: Measure, order: readonly Country[]): WeightColumn {
  const { name, data, year, total } = measure
  const sum = sumIn(data, order, year)
  if (sum === undefined) throw new Error(`${data.title}: a member has no value in ${year}.`)
  const values = order.map((country) => valueIn(data, country, year) ?? 0)
  const most = Math.max(...values)
  const shares = values.map((value) => (value / sum) * 100)
  return {
    name,
    total: total(sum),
    slices: order.map((country, index) => ({
      country,
      name: countries[country].name,
      share: shares[index] ?? 0,
      from: shares.slice(0, index).reduce((before, share) => before + share, 0),
      label: shareLabel(shares[index] ?? 0),
      leads: values[index] === most,
    })),
  }
}

function leaderSentence({ name, slices, total }: WeightColumn): string {
  const [first, second] = slices.toSorted((one, other) => other.share - one.share)
  if (!first || !second) return ''
  const of = { Land: 'land', People: 'people', GDP: 'GDP' }[name]
  return `Of the ${of} (${total}) ${first.name} has ${first.label} per cent and ${second.name} ${second.label}.`
}

function summaryOf({ year, columns, small }: MembersWeightMarks, count: number): string {
  const parts = columns.map(({ name, slices }) => {
    const sum = slices
      .filter(({ country }) => small.some((one) => one.country === country))
      .reduce((total, { share }) => total + share, 0)
    return `${rounded(sum, 1).toFixed(1)} per cent of the ${name === 'GDP' ? name : name.toLowerCase()}`
  })
  return [
    `In ${year} there were ${countInWords(count)} members.`,
    ...columns.map(leaderSentence),
    `${listInWords(small.map(({ name }) => name))} together have ${listInWords(parts)}.`,
  ].join(' ')
}

export function membersWeightSeries(
  figure: MembersWeightFigure,
  chosen?: string,
): Series<MembersWeightMarks> {
  const year = readWeightYear(figure, chosen)
  const measures = measuresAt(figure, year)
  const land = measures[0]
  const landOf = (country: Country) => (land && valueIn(land.data, country, land.year)) ?? 0
  const order = membersBy(figure.stages, year).toSorted((one, other) => landOf(other) - landOf(one))
  const columns = measures.map((measure) => columnOf(measure, order))
  const small = order
    .filter((_, index) => columns.every(({ slices }) => (slices[index]?.share ?? 0) < smallest))
    .map((country) => ({ country, name: countries[country].name }))
  const marks = { year, columns, small }
  return {
    marks,
    table: {
      columns: [
        { label: 'Member' },
        { label: 'Land', unit: '%', numeric: true },
        { label: 'People', unit: '%', numeric: true },
        { label: 'GDP', unit: '%', numeric: true },
        { label: 'Area', unit: 'thousand km²', numeric: true },
        { label: 'Population', unit: 'million', numeric: true },
        { label: 'GDP in money', unit: 'billion US$', numeric: true },
      ],
      rows: order.map((country, index) => ({
        cells: [
          countries[country].name,
          ...columns.map(({ slices }) => slices[index]?.label ?? ''),
          ...measures.map(({ data, year: own }) =>
            amount(valueIn(data, country, own) ?? 0, data.decimals),
          ),
        ],
        evidence: measures.flatMap(({ data }) => data.evidence),
      })),
    },
    summary: summaryOf(marks, order.length),
  }
}
