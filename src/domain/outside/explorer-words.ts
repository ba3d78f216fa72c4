/** A view of the outside data in words, all of it computed: its finding, its measure and its summary. */
import { countries, type Country } from '#domain/series/country.ts'
import { listInWords } from '#domain/series/figure-base.ts'
import type { CountryLine, ValuePoint } from './explorer-marks.ts'
import { spliceAcross } from './explorer-view.ts'
import { countryNotes, insideSentence, type Measure } from './measures.ts'
import { valueLabel } from './value-label.ts'

export type ViewWords = {
  /** The finding. */
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly note: string
}

type Shown = {
  readonly measure: Measure
  readonly lines: readonly CountryLine[]
  /** Years of the table. */
  readonly years: readonly number[]
  /** Years that the table could have. */
  readonly all: readonly number[]
  readonly asked: readonly Country[]
}

type Named = ValuePoint & { readonly name: string }

function pointsIn(lines: readonly CountryLine[], year: number): Named[] {
  return lines.flatMap(({ name, points }) =>
    points.filter((point) => point.year === year).map((point) => ({ ...point, name })),
  )
}

/** The names that share the highest or the lowest value, with it. */
function extreme(points: readonly Named[], which: 'highest' | 'lowest') {
  const values = points.map(({ value }) => value)
  const value = which === 'highest' ? Math.max(...values) : Math.min(...values)
  const found = points.filter((point) => point.value === value)
  return { names: listInWords(found.map(({ name }) => name)), label: found[0]?.label ?? '', value }
}

/** The last year in which two countries can be compared; otherwise the last one. */
function comparedYear(lines: readonly CountryLine[], years: readonly number[]): number {
  const last = years.findLast((year) => pointsIn(lines, year).length > 1)
  return last ?? years.at(-1) ?? 0
}

function titleOf({ measure, lines, years }: Shown): string {
  const title = insideSentence(measure.title)
  const year = comparedYear(lines, years)
  const points = pointsIn(lines, year)
  const high = extreme(points, 'highest')
  const low = extreme(points, 'lowest')
  if (points.length > 1)
    return high.value === low.value
      ? `${measure.title} in ${year}: the same in ${high.names}`
      : `${measure.title} in ${year}: highest in ${high.names}, lowest in ${low.names}`
  const { name = '', points: own = [] } = lines.find((line) => line.points.length > 0) ?? {}
  const first = own[0]
  const last = own.at(-1)
  return first && last && first !== last
    ? `${name}: ${title} from ${first.label} in ${first.year} to ${last.label} in ${last.year}`
    : `${name}: ${title} of ${first?.label ?? ''} in ${first?.year ?? year}`
}

const spanOf = (years: readonly number[]) =>
  years.length > 1 ? `${years[0]} to ${years.at(-1)}` : `${years[0]}`

function subtitleOf({ measure, years }: Shown): string {
  const { title, unit, formula } = measure
  return [formula === undefined ? title : `${title} (${formula})`, unit, spanOf(years)].join(', ')
}

function orderSentence(shown: Shown, year: number): string {
  const points = pointsIn(shown.lines, year).toSorted((one, other) => other.value - one.value)
  const listed = listInWords(points.map(({ name, label }) => `${name} ${label}`))
  return `In ${year}, in ${shown.measure.unit}: ${listed}.`
}

function togetherSentence({ measure, lines }: Shown, year: number): string[] {
  const points = pointsIn(lines, year)
  if (!measure.adds || points.length < 2 || points.length < lines.length) return []
  const sum = lines.reduce((total, { country }) => {
    const values = measure.rows.find((row) => row.country === country)?.values
    return total + (values?.[String(year)] ?? 0)
  }, 0)
  return [`Together that makes ${valueLabel(sum, measure.decimals)}.`]
}

type Change = { readonly name: string; readonly first: ValuePoint; readonly last: ValuePoint }

function changesOf(lines: readonly CountryLine[]): Change[] {
  return lines.flatMap(({ name, points }) => {
    const first = points[0]
    const last = points.at(-1)
    return first && last && first !== last ? [{ name, first, last }] : []
  })
}

/** From the first year to the last, and who changed most among those that have both. */
function changeSentences(shown: Shown): string[] {
  const { lines, years } = shown
  const whole = changesOf(lines).filter(
    ({ first, last }) => first.year === years[0] && last.year === years.at(-1),
  )
  const size = ({ first, last }: Change) => Math.abs(last.value - first.value)
  const [most] = whole.toSorted((one, other) => size(other) - size(one))
  const told = changesOf(lines).map(({ name, first, last }) =>
    whole.some((one) => one.name === name)
      ? `${name} from ${first.label} to ${last.label}`
      : `${name} from ${first.label} (${first.year}) to ${last.label} (${last.year})`,
  )
  return [
    ...(told.length > 0 ? [`From ${years[0]} to ${years.at(-1)}: ${listInWords(told)}.`] : []),
    ...(most && whole.length > 1 && size(most) > 0 ? [`${most.name} changed most.`] : []),
  ]
}

/** Which countries lie above zero and which below; nothing where none ever lies below. */
function sideSentence(lines: readonly CountryLine[]): string[] {
  const drawn = lines.filter(({ points }) => points.length > 0)
  if (drawn.every(({ points }) => points.every(({ value }) => value >= 0))) return []
  const names = (fits: (line: CountryLine) => boolean) =>
    listInWords(drawn.filter(fits).map(({ name }) => name))
  const above = ({ points }: CountryLine) => points.every(({ value }) => value > 0)
  const below = ({ points }: CountryLine) => points.every(({ value }) => value < 0)
  const parts = [
    ['Always above zero', names(above)],
    ['always below zero', names(below)],
    ['not always on one side', names((line) => !above(line) && !below(line))],
  ]
    .filter(([, listed]) => listed !== '')
    .map(([where, listed]) => `${where}: ${listed}`)
  const text = parts.join('; ')
  return [`${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`]
}

function gapSentences({ lines, years, all, asked }: Shown): string[] {
  const missing = asked.filter((country) => !lines.some((line) => line.country === country))
  const gaps = lines.flatMap(({ name, points }) => {
    const without = years.filter((year) => !points.some((point) => point.year === year))
    return without.length > 0 ? [`${name} (${listInWords(without.map(String))})`] : []
  })
  return [
    ...(missing.length > 0
      ? [
          `No value ${all.length > 1 ? 'in these years' : `in ${all[0]}`}: ${listInWords(missing.map((one) => countries[one].name))}.`,
        ]
      : []),
    ...(gaps.length > 0 ? [`Gaps without a value: ${listInWords(gaps)}.`] : []),
  ]
}

function summaryOf(shown: Shown): string {
  const { lines, years } = shown
  const year = comparedYear(lines, years)
  return [
    ...(pointsIn(lines, year).length > 1 || years.length === 1 ? [orderSentence(shown, year)] : []),
    ...togetherSentence(shown, year),
    ...(years.length > 1 ? [...changeSentences(shown), ...sideSentence(lines)] : []),
    ...gapSentences(shown),
  ].join(' ')
}

const asSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)

function noteOf({ measure, asked, years }: Shown): string {
  const splice = spliceAcross(measure, years)
  return [
    ...(splice ? [`Dotted from ${splice.from} to ${splice.to}: ${splice.why}`] : []),
    ...measure.notes,
    ...countryNotes(measure, asked),
  ]
    .map(asSentence)
    .join(' ')
}

export function describeView(shown: Shown): ViewWords {
  return {
    title: titleOf(shown),
    subtitle: subtitleOf(shown),
    summary: summaryOf(shown),
    note: noteOf(shown),
  }
}
