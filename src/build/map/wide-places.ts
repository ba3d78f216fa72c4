/**
 * The countries of the wide sheet: which shapes of the atlas each one is, where its name stands, and a
 * dot for those too small to be seen. The larger ones have their name in them; small ones have it
 * beside them, with a leader line, where the sheet is wide enough for it.
 */
import type { Party } from '#domain/series/energy/energy-situations.ts'
import type { NamePlace, Place } from './sheet-places.ts'

/** From which width on a name is shown: 1 always, 2 and 3 on wider sheets. */
export type Tier = 1 | 2 | 3
/** Lines for an observer, points for a partner of either kind. */
export type Fill = 'lines' | 'points'

export type CountryName = NamePlace & {
  /** As the content names it. */
  readonly name: string
  readonly tier: Tier
}
export type WideCountry = {
  /** Names the shapes in the sheet. */
  readonly id: string
  /** ISO 3166-1 numbers. */
  readonly isos: readonly string[]
  /** Patterns of the statuses that it has had below membership. */
  readonly fills?: readonly Fill[]
  /** In the place of a shape too small to be seen. */
  readonly dot?: Place
}

type NamedCountry = WideCountry & { readonly label: CountryName }

const points = { fills: ['points'] } as const
const lines = { fills: ['lines'] } as const
const both = { fills: ['lines', 'points'] } as const

const members: readonly NamedCountry[] = [
  { id: 'cn', isos: ['156', '344', '446'], label: { name: 'China', at: [103, 34.5], tier: 1 } },
  { id: 'ru', isos: ['643'], label: { name: 'Russia', at: [100, 62], tier: 1 } },
  { id: 'kz', isos: ['398'], label: { name: 'Kazakhstan', at: [67, 48.4], tier: 1 } },
  {
    id: 'kg',
    isos: ['417'],
    label: { name: 'Kyrgyzstan', at: [79.1, 43], to: [75.5, 41.6], anchor: 'start', tier: 3 },
  },
  {
    id: 'tj',
    isos: ['762'],
    label: { name: 'Tajikistan', at: [79.4, 39.2], to: [71.5, 38.4], anchor: 'start', tier: 3 },
  },
  { id: 'uz', isos: ['860'], label: { name: 'Uzbekistan', at: [63.2, 42], tier: 2 } },
  { id: 'in', isos: ['356'], label: { name: 'India', at: [78.5, 22.5], tier: 1 }, ...lines },
  { id: 'pk', isos: ['586'], label: { name: 'Pakistan', at: [67.5, 28.2], tier: 2 }, ...lines },
  { id: 'ir', isos: ['364'], label: { name: 'Iran', at: [54.2, 32.5], tier: 1 }, ...lines },
  { id: 'by', isos: ['112'], label: { name: 'Belarus', at: [28.2, 53.5], tier: 2 }, ...both },
]

const partners: readonly NamedCountry[] = [
  { id: 'mn', isos: ['496'], label: { name: 'Mongolia', at: [103.5, 46.6], tier: 1 }, ...both },
  { id: 'af', isos: ['004'], label: { name: 'Afghanistan', at: [66, 33.8], tier: 2 }, ...both },
  {
    id: 'lk',
    isos: ['144'],
    label: { name: 'Sri Lanka', at: [86, 5.5], to: [80.8, 7.3], anchor: 'start', tier: 3 },
    ...points,
  },
  { id: 'tr', isos: ['792'], label: { name: 'Türkiye', at: [33.2, 38.4], tier: 2 }, ...points },
  {
    id: 'az',
    isos: ['031'],
    label: { name: 'Azerbaijan', at: [32.2, 48.4], to: [47.8, 40.3], anchor: 'end', tier: 3 },
    ...points,
  },
  {
    id: 'np',
    isos: ['524'],
    label: { name: 'Nepal', at: [87.2, 32.2], to: [84, 28.2], anchor: 'start', tier: 3 },
    ...points,
  },
  {
    id: 'am',
    isos: ['051'],
    label: { name: 'Armenia', at: [33, 45], to: [44.6, 40.5], anchor: 'end', tier: 3 },
    ...points,
  },
  {
    id: 'kh',
    isos: ['116'],
    label: { name: 'Cambodia', at: [108, 6.5], to: [105, 12.6], anchor: 'start', tier: 3 },
    ...points,
  },
  { id: 'eg', isos: ['818'], label: { name: 'Egypt', at: [29.5, 26.5], tier: 2 }, ...points },
  {
    id: 'qa',
    isos: ['634'],
    label: { name: 'Qatar', at: [61.6, 18.4], to: [51.2, 25.3], anchor: 'start', tier: 3 },
    dot: [51.2, 25.3],
    ...points,
  },
  {
    id: 'sa',
    isos: ['682'],
    label: { name: 'Saudi Arabia', at: [43.2, 23.5], tier: 2 },
    ...points,
  },
  {
    id: 'kw',
    isos: ['414'],
    label: { name: 'Kuwait', at: [43.2, 33.3], to: [47.6, 29.3], anchor: 'end', tier: 3 },
    dot: [47.6, 29.3],
    ...points,
  },
  {
    id: 'mv',
    isos: ['462'],
    label: { name: 'Maldives', at: [70, 4], to: [73.3, 4], anchor: 'end', tier: 3 },
    dot: [73.3, 4],
    ...points,
  },
  {
    id: 'mm',
    isos: ['104'],
    label: { name: 'Myanmar', at: [90, 15], to: [95.8, 20], anchor: 'end', tier: 3 },
    ...points,
  },
  {
    id: 'ae',
    isos: ['784'],
    label: {
      name: 'United Arab Emirates',
      at: [59.1, 14.4],
      to: [54.5, 23.6],
      anchor: 'start',
      tier: 3,
    },
    ...points,
  },
  {
    id: 'bh',
    isos: ['048'],
    label: { name: 'Bahrain', at: [64.5, 22.6], to: [50.55, 26.05], anchor: 'start', tier: 3 },
    dot: [50.55, 26.05],
    ...points,
  },
  {
    id: 'la',
    isos: ['418'],
    label: { name: 'Laos', at: [112, 18], to: [103.5, 19], anchor: 'start', tier: 3 },
    ...points,
  },
]

/** Parts of regions that other figures draw on this sheet; they have had no status. */
export const otherCountries: readonly WideCountry[] = [
  { id: 'tm', isos: ['795'] },
  { id: 'jp', isos: ['392'] },
  { id: 'kr', isos: ['410'] },
]

/** Every country that has or had a status. */
export const namedCountries: readonly NamedCountry[] = [...members, ...partners]

/** Where the parties of a pipeline have their name: not a place on the way, only the middle of a region. */
export const partyPlaces: readonly { readonly party: Party; readonly at: Place }[] = [
  { party: 'europe', at: [16, 50] },
  { party: 'russia', at: [79, 68] },
  { party: 'central-asia', at: [63, 40.4] },
  { party: 'china', at: [104, 35] },
  { party: 'japan-korea', at: [129.2, 38.6] },
]
