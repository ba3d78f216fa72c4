/**
 * What the Explorer offers: each set of outside data as its source gives it, and measures computed from
 * them. A computed measure has a value only where all its sets have one for that country and year, and
 * none at all where their units do not fit. Values stay exact here; they are rounded where they are shown.
 */
import { countries, type Country } from '#domain/series/country.ts'
import { listInWords } from '#domain/series/figure-base.ts'
import { valueIn, yearsOf, type DataSet } from './data-set.ts'

export type Measure = Pick<DataSet, 'id' | 'title' | 'unit' | 'evidence' | 'splice' | 'rows'> & {
  /** Below 0: -1 rounds to tens. */
  readonly decimals: number
  /** How it is computed; the source's own values have none. */
  readonly formula?: string
  /** The values of several countries may be added up. */
  readonly adds: boolean
  readonly notes: readonly string[]
}

type Made = Pick<Measure, 'id' | 'title' | 'unit' | 'decimals' | 'adds'> & {
  readonly formula: string
  readonly note?: string
}

type Recipe = Omit<Made, 'unit'> & {
  /** Data sets by id. */
  readonly of: readonly string[]
  /** The unit of the outcome; undefined where the units of the sets do not fit. */
  readonly unit: (units: readonly string[]) => string | undefined
  readonly value: (values: readonly number[]) => number
}

const same = ([first, ...others]: readonly string[]) =>
  others.every((unit) => unit === first) ? first : undefined
const shareOf = (whole: string) => (units: readonly string[]) => same(units) && `% of ${whole}`

/** Million tonnes a year for a thousand barrels a day, and for a billion m³ of gas a year. */
const inTonnes = { oil: 0.0498, gas: 0.86 }

const minus = ([made = 0, used = 0]: readonly number[]) => made - used
const uncovered = ([made = 0, used = 0]: readonly number[]) => 100 * (1 - made / used)

const balanceNote =
  'Above zero a country produces more than it uses, below zero less. It is no measure of trade: stocks and losses are in it. The last digit may be one off.'
const dependenceNote =
  'Below zero where a country produces more than it uses. It says how much would have to come from abroad, not how much was bought there.'

function recipesFor(fuel: 'oil' | 'gas', decimals: number): Recipe[] {
  const of = [`${fuel}-production`, `${fuel}-consumption`]
  return [
    {
      id: `${fuel}-balance`,
      title: fuel === 'oil' ? 'Oil balance' : 'Gas balance',
      of,
      unit: same,
      decimals,
      adds: true,
      formula: 'production − consumption',
      note: balanceNote,
      value: minus,
    },
    {
      id: `${fuel}-dependence`,
      title: `Dependence on imported ${fuel}`,
      of,
      unit: shareOf('consumption'),
      decimals: 1,
      adds: false,
      formula: '100 × (1 − production ÷ consumption)',
      note: dependenceNote,
      value: uncovered,
    },
  ]
}

const recipes: readonly Recipe[] = [
  ...recipesFor('oil', 0),
  ...recipesFor('gas', 1),
  {
    id: 'oil-and-gas-balance',
    title: 'Oil and gas balance',
    of: ['oil-production', 'oil-consumption', 'gas-production', 'gas-consumption'],
    unit: ([oil = '', oilToo, gas = '', gasToo]) =>
      oil === oilToo && gas === gasToo && /thousand barrels a day/.test(oil) && /billion/.test(gas)
        ? 'million tonnes of oil equivalent a year'
        : undefined,
    decimals: 0,
    adds: true,
    formula: `oil balance × ${inTonnes.oil} + gas balance × ${inTonnes.gas}, each production − consumption`,
    note: `The factors are rounded ones of the Energy Institute: a thousand barrels a day as ${inTonnes.oil} million tonnes a year, a billion m³ of gas as ${inTonnes.gas} million tonnes. Ranks and signs are safe, the last digit is not.`,
    value: ([oil = 0, oilUsed = 0, gas = 0, gasUsed = 0]) =>
      (oil - oilUsed) * inTonnes.oil + (gas - gasUsed) * inTonnes.gas,
  },
  {
    id: 'gdp-per-head',
    title: 'GDP per head',
    of: ['gdp', 'population'],
    unit: ([money = '', people = '']) =>
      /^billion .*dollars/.test(money) && people.startsWith('million')
        ? `${money.replace(/^billion /, '')} a head`
        : undefined,
    decimals: -1,
    adds: false,
    formula: 'gross domestic product ÷ population',
    note: 'Rounded to tens: the smallest economies have only two digits in the source.',
    value: ([money = 0, people = 0]) => (money / people) * 1000,
  },
]

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined)
}

/** A note on one of several sets says on which; one that all of them have is told once. */
function notesOn(sets: readonly DataSet[]): (string | undefined)[] {
  const [first] = sets
  if (sets.every(({ note }) => note === first?.note)) return [first?.note]
  return sets.map(({ title, note }) => note && `${title}: ${insideSentence(note)}`)
}

type CountryRow = Measure['rows'][number]

function computedRow(
  sets: readonly DataSet[],
  country: Country,
  value: Recipe['value'],
): CountryRow[] {
  const values = (sets[0] ? yearsOf(sets[0]) : []).flatMap((year) => {
    const parts = sets.flatMap((set) => valueIn(set, country, year) ?? [])
    const made = parts.length === sets.length ? value(parts) : Number.NaN
    return Number.isFinite(made) ? [[String(year), made] as const] : []
  })
  if (values.length === 0) return []
  const [note, ...others] = unique(
    sets.map((set) => set.rows.find((row) => row.country === country)?.note),
  )
  return [
    {
      country,
      values: Object.fromEntries(values),
      ...(note && { note: [note, ...others].join(' ') }),
    },
  ]
}

function computed(sets: readonly DataSet[], made: Made, value: Recipe['value']): Measure[] {
  const { note, ...rest } = made
  const rows = (sets[0]?.rows ?? []).flatMap(({ country }) => computedRow(sets, country, value))
  const splice = sets.find((set) => set.splice)?.splice
  return rows.length === 0
    ? []
    : [
        {
          ...rest,
          rows,
          evidence: unique(sets.flatMap((set) => set.evidence)),
          notes: unique([note, ...notesOn(sets)]),
          ...(splice && { splice }),
        },
      ]
}

function cook(recipe: Recipe, all: readonly DataSet[]): Measure[] {
  const { of, unit: unitOf, value, ...made } = recipe
  const sets = of.flatMap((id) => all.find((set) => set.id === id) ?? [])
  const unit = unitOf(sets.map((set) => set.unit))
  return sets.length === of.length && unit !== undefined
    ? computed(sets, { ...made, unit }, value)
    : []
}

/** "Oil production" inside a sentence; "GDP" stays as it is. */
export function insideSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title[0]?.toLowerCase()}${title.slice(1)}` : title
}

const wholeNames = { world: 'the world', eurasia: 'Eurasia' } as const

/** Shares of the wholes that a set has, in per cent. */
function shares(set: DataSet): Measure[] {
  return (['world', 'eurasia'] as const).flatMap((whole) => {
    const all = set.wholes?.[whole]
    if (!all) return []
    const name = wholeNames[whole]
    const title = insideSentence(set.title)
    const rows = set.rows.map((row) => ({
      ...row,
      values: Object.fromEntries(
        Object.entries(row.values).flatMap(([year, value]) => {
          const total = all[year]
          return total ? [[year, (value / total) * 100]] : []
        }),
      ),
    }))
    const made = {
      id: `${set.id}-of-${whole}`,
      title: `Share of ${name}’s ${title}`,
      unit: `% of ${name}`,
      decimals: 2,
      adds: true,
      formula: `100 × ${title} of the country ÷ ${title} of ${name}`,
    }
    return computed([{ ...set, rows }], made, ([share = 0]) => share)
  })
}

function asGiven(set: DataSet): Measure {
  const { wholes: _, note, ...rest } = set
  return { ...rest, adds: !set.unit.includes('%'), notes: unique([note]) }
}

/** Those of the sources first, then the computed ones. */
export function measuresOf(sets: readonly DataSet[]): Measure[] {
  return [
    ...sets.map(asGiven),
    ...recipes.flatMap((recipe) => cook(recipe, sets)),
    ...sets.flatMap(shares),
  ]
}

/** What a reader must know of single countries: "Uzbekistan: …". */
export function countryNotes(measure: Measure, chosen: readonly Country[]): string[] {
  const noted = new Map<string, string[]>()
  for (const { country, note } of measure.rows)
    if (note !== undefined && chosen.includes(country))
      noted.set(note, [...(noted.get(note) ?? []), countries[country].name])
  return [...noted].map(([note, names]) => `${listInWords(names)}: ${note}`)
}
