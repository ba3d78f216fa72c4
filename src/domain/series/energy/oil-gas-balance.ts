/**
 * Which countries produce more oil or gas than they use, and which less: production less consumption by country, in a
 * year that a reader chooses (EIA to 2017, The World Factbook for 2023; thousand barrels a day, billion
 * m³ a year). The members of one year are added up, without a balance whose sign sources dispute.
 */
import * as v from 'valibot'
import { dataSetSchema, valueIn, yearsOf, type DataSet } from '#domain/outside/data-set.ts'
import { rounded } from '#domain/outside/sum-in.ts'
import { shownValue } from '#domain/outside/value-label.ts'
import { valueAxis } from '#domain/outside/value-axis.ts'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { membersBy, stageSchema } from '#domain/series/membership/stage.ts'
import { countries, countryCodes, countrySchema, type Country } from '#domain/series/country.ts'
import { figureBase, type Series } from '#domain/series/figure-base.ts'
import type { Balance, BalanceMarks, Fuel, Pile } from './balance-marks.ts'
import { balanceLabel, describeBalance } from './balance-words.ts'
import { balanceTable } from './balance-table.ts'

const fuels = ['oil', 'gas'] as const
const yearSchema = v.pipe(v.number(), v.integer('is no year'))

export const oilGasBalanceSchema = v.strictObject({
  id: v.literal('oil-gas-balance'),
  ...figureBase,
  oilProduction: dataSetSchema,
  oilConsumption: dataSetSchema,
  gasProduction: dataSetSchema,
  gasConsumption: dataSetSchema,
  stages: v.pipe(v.array(stageSchema), v.minLength(1, 'has no stage')),
  membersOf: yearSchema,
  afterSplice: evidenceSchema,
  rows: v.array(
    v.strictObject({
      fuel: v.picklist(fuels, 'is neither oil nor gas'),
      country: countrySchema,
      differ: v.picklist(['sign', 'size'], 'is neither sign nor size'),
      other: v.strictObject({ by: textSchema, year: yearSchema, value: v.number() }),
      evidence: evidenceSchema,
    }),
  ),
})
export type OilGasBalanceFigure = v.InferOutput<typeof oilGasBalanceSchema>

export type BalanceChoice = { readonly fuel: Fuel; readonly year: number }

export function balanceYears({ oilProduction }: OilGasBalanceFigure): number[] {
  return yearsOf(oilProduction)
}

/** What a reader chose, perhaps nonsense from an address; oil in the year of the members where it is none. */
export function readBalanceChoice(
  figure: OilGasBalanceFigure,
  choices: Readonly<Record<string, string>>,
): BalanceChoice {
  return {
    fuel: fuels.find((fuel) => fuel === choices['fuel']) ?? 'oil',
    year: balanceYears(figure).find((year) => String(year) === choices['year']) ?? figure.membersOf,
  }
}

type FuelData = {
  readonly production: DataSet
  readonly consumption: DataSet
  readonly decimals: number
}

function dataOf(figure: OilGasBalanceFigure, fuel: Fuel): FuelData {
  return fuel === 'oil'
    ? { production: figure.oilProduction, consumption: figure.oilConsumption, decimals: 0 }
    : { production: figure.gasProduction, consumption: figure.gasConsumption, decimals: 1 }
}

function balanceIn({ production, consumption }: FuelData, country: Country, year: number) {
  const made = valueIn(production, country, year)
  const used = valueIn(consumption, country, year)
  return made === undefined || used === undefined
    ? undefined
    : { production: made, consumption: used, balance: rounded(made - used, production.decimals) }
}

function balancesOf(figure: OilGasBalanceFigure, { fuel, year }: BalanceChoice): Balance[] {
  const data = dataOf(figure, fuel)
  const members = membersBy(figure.stages, figure.membersOf)
  const { splice, evidence } = data.production
  const later = splice !== undefined && year >= splice.to
  const years = yearsOf(data.production)
  // One order for all years, so that a country keeps its place while the years go by.
  const orderOf = (country: Country) =>
    [figure.membersOf, ...years.toReversed()].flatMap(
      (one) => balanceIn(data, country, one)?.balance ?? [],
    )[0] ?? 0
  return countryCodes
    .flatMap((country): Balance[] => {
      const found = balanceIn(data, country, year)
      return found
        ? [
            {
              ...found,
              country,
              name: countries[country].name,
              label: balanceLabel(found.balance, data.decimals),
              isMember: members.includes(country),
              doubt: figure.rows.find((one) => one.fuel === fuel && one.country === country),
              evidence: evidence.filter((id) => figure.afterSplice.includes(id) === later),
            },
          ]
        : []
    })
    .toSorted(
      (one, other) =>
        Number(other.isMember) - Number(one.isMember) ||
        orderOf(other.country) - orderOf(one.country),
    )
}

function pileOf(balances: readonly Balance[], sign: 1 | -1, decimals: number): Pile {
  const parts = balances
    .filter(
      ({ isMember, doubt, balance }) =>
        isMember && doubt?.differ !== 'sign' && shownValue(balance, decimals) * sign > 0,
    )
    .toSorted((one, other) => Math.abs(other.balance) - Math.abs(one.balance))
  const sum = parts.reduce((total, { balance }) => total + balance, 0)
  return { parts, sum, label: balanceLabel(sum, decimals) }
}

/** Of all years of a fuel, so that piles of different years can be compared by eye. */
function pileReachOf(figure: OilGasBalanceFigure, fuel: Fuel, decimals: number): number {
  const sums = balanceYears(figure).flatMap((year) => {
    const balances = balancesOf(figure, { fuel, year })
    return [pileOf(balances, 1, decimals).sum, -pileOf(balances, -1, decimals).sum]
  })
  return Math.max(...sums)
}

function reachOf(data: FuelData): number {
  const all = yearsOf(data.production).flatMap((year) =>
    countryCodes.flatMap((country) => balanceIn(data, country, year)?.balance ?? []),
  )
  return Math.max(...all.map(Math.abs))
}

export function oilGasBalanceSeries(
  figure: OilGasBalanceFigure,
  choices: Readonly<Record<string, string>> = {},
): Series<BalanceMarks> {
  const choice = readBalanceChoice(figure, choices)
  const data = dataOf(figure, choice.fuel)
  const { decimals } = data
  const balances = balancesOf(figure, choice)
  const spare = pileOf(balances, 1, decimals)
  const lacking = pileOf(balances, -1, decimals)
  const difference = rounded(spare.sum + lacking.sum, decimals)
  const reach = reachOf(data)
  const { splice, unit } = data.production
  const marks: BalanceMarks = {
    ...choice,
    unit,
    decimals,
    membersOf: figure.membersOf,
    reach,
    pileReach: pileReachOf(figure, choice.fuel, decimals),
    ticks: valueAxis([-reach, reach]).ticks.filter((tick) => Math.abs(tick) <= reach),
    balances,
    spare,
    lacking,
    difference: { value: difference, label: balanceLabel(difference, decimals) },
    doubts: balances.filter(({ doubt }) => doubt !== undefined),
    splice: splice && choice.year >= splice.to ? splice.why : undefined,
  }
  return { marks, table: balanceTable(marks), summary: describeBalance(marks) }
}
