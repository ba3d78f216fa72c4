/** Balances of oil or gas as marks to draw. */
import type { Country } from '#domain/series/country.ts'

export type Fuel = 'oil' | 'gas'

/** Where sources differ on a balance: what another one has for a year. */
export type BalanceDoubt = {
  readonly differ: 'sign' | 'size'
  readonly other: { readonly by: string; readonly year: number; readonly value: number }
  readonly evidence: readonly string[]
}

export type Balance = {
  readonly country: Country
  readonly name: string
  readonly production: number
  readonly consumption: number
  readonly balance: number
  /** "+7,538", "−8,784", "0". */
  readonly label: string
  readonly isMember: boolean
  /** Sources differ on its sign, or on its size by far. */
  readonly doubt: BalanceDoubt | undefined
  readonly evidence: readonly string[]
}
/** Balances of one sign laid end to end. */
export type Pile = {
  readonly parts: readonly Balance[]
  readonly sum: number
  readonly label: string
}

export type BalanceMarks = {
  readonly fuel: Fuel
  readonly year: number
  readonly unit: string
  readonly decimals: number
  readonly membersOf: number
  /** The farthest balance of any year, so that years can be compared by eye. */
  readonly reach: number
  /** The largest sum of any year. */
  readonly pileReach: number
  readonly ticks: readonly number[]
  /** Members from the largest balance of their year to the smallest, then the others. */
  readonly balances: readonly Balance[]
  readonly spare: Pile
  readonly lacking: Pile
  /** What the members together have more than they use; below zero what they lack. */
  readonly difference: { readonly value: number; readonly label: string }
  readonly doubts: readonly Balance[]
  /** Why the year may not be compared with those before it, where it may not. */
  readonly splice: string | undefined
}
