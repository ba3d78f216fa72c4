/**
 * The share of its oil that a country does not produce itself, in per cent of what it uses, over the
 * years (EIA to 2017, The World Factbook for 2023), and beside it the one figure that a paper gives.
 * Below zero a country produces more than it uses; the first year above is found here.
 */
import * as v from 'valibot'
import { dataSetSchema, valueIn, yearsOf } from '#domain/outside/data-set.ts'
import type { CountryLine } from '#domain/outside/explorer-marks.ts'
import { stretchesOf } from '#domain/outside/explorer-series.ts'
import { valueAxis, type ValueAxis } from '#domain/outside/value-axis.ts'
import { noValue, valueLabel } from '#domain/outside/value-label.ts'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { countries, countrySchema, type Country } from '#domain/series/country.ts'
import { figureBase, type FigureTable, type Series } from '#domain/series/figure-base.ts'
import { indiaOilRatiosSchema } from './india-oil-ratios.ts'

export const oilDependenceOverTimeSchema = v.strictObject({
  id: v.literal('oil-dependence-over-time'),
  ...figureBase,
  dependence: dataSetSchema,
  ratios: indiaOilRatiosSchema.entries.rows,
  countries: v.pipe(v.array(countrySchema), v.minLength(1, 'names no country')),
  afterSplice: evidenceSchema,
  paper: v.strictObject({
    ratio: idSchema,
    country: countrySchema,
    fiscalYear: v.pipe(v.number(), v.integer('is no year')),
    by: textSchema,
  }),
})
export type OilDependenceOverTimeFigure = v.InferOutput<typeof oilDependenceOverTimeSchema>

/** The first year in which a country used more than it produced, after one in which it did not. */
export type Crossing = {
  readonly country: Country
  readonly name: string
  readonly year: number
  readonly value: number
  /** Of the table, counted from 0. */
  readonly row: number
}
export type PaperFigure = {
  readonly by: string
  readonly value: number
  readonly label: string
  /** "2014–15", and its ends as years and parts of years. */
  readonly period: string
  readonly from: number
  readonly to: number
  /** Of the table, counted from 0. */
  readonly row: number
  readonly column: number
}
export type DependenceMarks = {
  readonly axis: ValueAxis
  readonly years: readonly number[]
  readonly splice: OilDependenceOverTimeFigure['dependence']['splice']
  readonly lines: readonly CountryLine[]
  readonly bars: readonly []
  readonly crossing: Crossing | undefined
  readonly paper: PaperFigure
}

function lineOf(figure: OilDependenceOverTimeFigure, country: Country, index: number): CountryLine {
  const { dependence } = figure
  const years = yearsOf(dependence)
  const points = years.flatMap((year, row) => {
    const value = valueIn(dependence, country, year)
    return value === undefined
      ? []
      : [{ year, row, value, label: valueLabel(value, dependence.decimals) }]
  })
  return {
    country,
    name: countries[country].name,
    column: index + 1,
    points,
    stretches: stretchesOf(points, years, dependence.splice),
  }
}

function crossingOf({ country, name, points }: CountryLine): Crossing[] {
  const at = points.findIndex(
    ({ value }, index) => value > 0 && (points[index - 1]?.value ?? 1) <= 0,
  )
  const found = points[at]
  return found ? [{ country, name, ...found }] : []
}

function paperOf(figure: OilDependenceOverTimeFigure): PaperFigure {
  const { ratio, country, fiscalYear, by } = figure.paper
  const found = figure.ratios.find(({ id }) => id === ratio)
  if (!found) throw new Error(`There is no ratio ${ratio}.`)
  return {
    by,
    value: found.share,
    label: valueLabel(found.share, figure.dependence.decimals),
    period: `${fiscalYear}–${String(fiscalYear + 1).slice(2)}`,
    // April to March.
    from: fiscalYear + 0.25,
    to: fiscalYear + 1.25,
    row: yearsOf(figure.dependence).length,
    column: figure.countries.indexOf(country) + 1,
  }
}

function tableOf(figure: OilDependenceOverTimeFigure, marks: DependenceMarks): FigureTable {
  const { dependence, afterSplice, paper: named, ratios } = figure
  const { lines, years, paper } = marks
  const { splice, evidence } = dependence
  return {
    columns: [
      { label: 'Year' },
      ...lines.map(({ name }) => ({ label: name, unit: '%', numeric: true })),
    ],
    rows: [
      ...years.map((year, row) => ({
        cells: [
          String(year),
          ...lines.map(({ points }) => points.find((one) => one.row === row)?.label ?? noValue),
        ],
        evidence: evidence.filter(
          (id) => afterSplice.includes(id) === (splice !== undefined && year >= splice.to),
        ),
      })),
      {
        cells: [
          `${paper.period} (${paper.by})`,
          ...lines.map(({ country }) => (country === named.country ? paper.label : noValue)),
        ],
        evidence: ratios.find(({ id }) => id === named.ratio)?.evidence ?? [],
      },
    ],
  }
}

function lineSentence({ name, points }: CountryLine, splice: DependenceMarks['splice']): string {
  const first = points[0]
  const last = points.findLast(({ year }) => !splice || year <= splice.from)
  const later = points.at(-1)
  if (!first || !last || !later) return ''
  const ends = later === last ? '' : `, and another source has ${later.label} for ${later.year}`
  return `${name}: ${first.label} per cent in ${first.year}, ${last.label} in ${last.year}${ends}.`
}

function summaryOf({ lines, crossing, paper, splice }: DependenceMarks): string {
  const line = lines.find(({ column }) => column === paper.column)
  const near = line?.points.filter(
    ({ year }) => year === Math.floor(paper.from) || year === Math.floor(paper.to),
  )
  return [
    ...lines.map((one) => lineSentence(one, splice)),
    crossing
      ? `Until ${crossing.year - 1} ${crossing.name} produced more oil than it used; ${crossing.year} is the first year in which it used more.`
      : '',
    line && near
      ? `${paper.by}’s figure of ${paper.label} for ${line.name}, taken to be of ${paper.period}, lies above the line (${near.map(({ year, label }) => `${label} in ${year}`).join(', ')}), which counts in another way.`
      : '',
    splice
      ? `No years are drawn between ${splice.from} and ${splice.to}; the dotted stretch leads from one source to the other.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

export function oilDependenceOverTimeSeries(
  figure: OilDependenceOverTimeFigure,
): Series<DependenceMarks> {
  const { dependence } = figure
  const years = yearsOf(dependence)
  const lines = figure.countries.map((country, index) => lineOf(figure, country, index))
  const paper = paperOf(figure)
  const marks: DependenceMarks = {
    axis: valueAxis([
      paper.value,
      ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ]),
    years,
    splice: dependence.splice,
    lines,
    bars: [],
    crossing: lines.flatMap(crossingOf)[0],
    paper,
  }
  return { marks, table: tableOf(figure, marks), summary: summaryOf(marks) }
}
