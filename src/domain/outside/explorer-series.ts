/**
 * A view of the outside data as marks, table and words: lines over years, or a row for each country
 * where there is one year alone. A year without a value is a gap, and a line does not cross it.
 */
import { countries, type Country } from '#domain/series/country.ts'
import type { FigureTable, Series } from '#domain/series/figure-base.ts'
import { valueIn } from './data-set.ts'
import type {
  CountryBar,
  CountryLine,
  ExplorerMarks,
  Stretch,
  ValuePoint,
} from './explorer-marks.ts'
import { describeView, type ViewWords } from './explorer-words.ts'
import { spliceAcross, yearsShown, type ExplorerView } from './explorer-view.ts'
import type { Measure } from './measures.ts'
import { valueAxis } from './value-axis.ts'
import { noValue, shownValue, valueLabel } from './value-label.ts'

export type ExplorerSeries = Series<ExplorerMarks> & ViewWords

/** Neighbouring years with a value each are joined; `all` holds every year that there could be. */
export function stretchesOf(
  points: readonly ValuePoint[],
  all: readonly number[],
  splice: Measure['splice'],
): Stretch[] {
  const stretches: { points: ValuePoint[]; splice: boolean }[] = []
  points.forEach((point, index) => {
    const before = points[index - 1]
    if (!before || all.indexOf(point.year) !== all.indexOf(before.year) + 1) {
      stretches.push({ points: [point], splice: false })
      return
    }
    if (splice && before.year <= splice.from && point.year >= splice.to)
      stretches.push({ points: [before, point], splice: true }, { points: [point], splice: false })
    else stretches.at(-1)?.points.push(point)
  })
  return stretches.filter((stretch) => stretch.points.length > 1)
}

function linesOf(measure: Measure, chosen: readonly Country[], years: readonly number[]) {
  const rows = years.filter((year) =>
    chosen.some((country) => valueIn(measure, country, year) !== undefined),
  )
  const lines = chosen.map((country, index): CountryLine => {
    const points = rows.flatMap((year, row) => {
      const value = valueIn(measure, country, year)
      return value === undefined
        ? []
        : [
            {
              year,
              row,
              value: shownValue(value, measure.decimals),
              label: valueLabel(value, measure.decimals),
            },
          ]
    })
    return {
      country,
      name: countries[country].name,
      column: index + 1,
      points,
      stretches: stretchesOf(points, years, measure.splice),
    }
  })
  return { lines, years: rows }
}

function lineTable(
  measure: Measure,
  lines: readonly CountryLine[],
  years: readonly number[],
): FigureTable {
  return {
    columns: [
      { label: `Year; values in ${measure.unit}` },
      ...lines.map(({ name }) => ({ label: name, numeric: true })),
    ],
    rows: years.map((year, row) => ({
      cells: [
        year,
        ...lines.map(({ points }) => points.find((one) => one.row === row)?.label ?? noValue),
      ],
      evidence: measure.evidence,
    })),
  }
}

function barsOf(measure: Measure, chosen: readonly Country[], year: number): CountryBar[] {
  return chosen
    .map((country) => {
      const value = valueIn(measure, country, year)
      return {
        country,
        name: countries[country].name,
        value: value === undefined ? undefined : shownValue(value, measure.decimals),
        label: value === undefined ? noValue : valueLabel(value, measure.decimals),
      }
    })
    .toSorted((one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity))
}

function barTable(measure: Measure, bars: readonly CountryBar[], year: number): FigureTable {
  return {
    columns: [{ label: 'Country' }, { label: String(year), unit: measure.unit, numeric: true }],
    rows: bars.map(({ name, label }) => ({ cells: [name, label], evidence: measure.evidence })),
  }
}

/** Undefined where no chosen country has a value in the chosen years: there is nothing to draw. */
export function explorerSeries(measure: Measure, view: ExplorerView): ExplorerSeries | undefined {
  const all = yearsShown(measure, view)
  const chosen = view.countries.filter((country) =>
    all.some((year) => valueIn(measure, country, year) !== undefined),
  )
  const { lines, years } = linesOf(measure, chosen, all)
  const only = years.length === 1 ? years[0] : undefined
  if (chosen.length === 0) return undefined
  const bars = only === undefined ? [] : barsOf(measure, chosen, only)
  return {
    marks: {
      axis: valueAxis(lines.flatMap(({ points }) => points.map(({ value }) => value))),
      years,
      splice: spliceAcross(measure, years),
      lines: only === undefined ? lines : [],
      bars,
    },
    table: only === undefined ? lineTable(measure, lines, years) : barTable(measure, bars, only),
    ...describeView({ measure, lines, years, all, asked: view.countries }),
  }
}
