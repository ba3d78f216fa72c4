/**
 * Ding's two shares, two-thirds of Eurasia's area and one quarter of the world's people, against those
 * of the members at each stage. Shares are in per cent to one decimal, distances from Ding in
 * percentage points. Area after the UN, people after the World Bank.
 */
import * as v from 'valibot'
import { dataSetSchema, yearsOf } from '#domain/outside/data-set.ts'
import { rounded, shareIn, sumIn } from '#domain/outside/sum-in.ts'
import { evidenceSchema } from '#domain/question/question-base.ts'
import { countries } from '#domain/series/country.ts'
import { figureBase, groupDigits, listInWords, type Series } from '#domain/series/figure-base.ts'
import { membersBy, stageSchema, type Stage } from './stage.ts'

const fraction = v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())])

export const shareStepperSchema = v.strictObject({
  id: v.literal('share-stepper'),
  ...figureBase,
  area: dataSetSchema,
  population: dataSetSchema,
  /** Ding's shares as he words them: [2, 3] is two-thirds. */
  claim: v.strictObject({ area: fraction, people: fraction, evidence: evidenceSchema }),
  rows: v.pipe(v.array(stageSchema), v.minLength(2, 'has fewer than two stages')),
})
export type ShareStepperFigure = v.InferOutput<typeof shareStepperSchema>

export type Step = {
  /** Per cent, and points from Ding's share. */
  readonly share: number
  readonly gap: number
  /** "54.2", "−12.5". */
  readonly label: string
  readonly gapLabel: string
}
export type StageMark = {
  readonly name: string
  readonly year: number
  readonly members: number
  /** "Uzbekistan"; empty where nobody joined, and for the founding five. */
  readonly joined: readonly string[]
  readonly area: Step
  readonly people: Step
}
export type ShareStepperMarks = {
  readonly stages: readonly StageMark[]
  /** Ding's shares in per cent. */
  readonly claim: { readonly area: number; readonly people: number }
}

type Measured = StageMark & { readonly land: number; readonly million: number }

const oneDecimal = (value: number) => value.toFixed(1)
const signed = (points: number) => `${points < 0 ? '−' : '+'}${oneDecimal(Math.abs(points))}`

function stepOf(share: number, claimed: number): Step {
  const gap = rounded(share - claimed, 1)
  return { share, gap, label: oneDecimal(share), gapLabel: signed(gap) }
}

/** Computed from the members where the data have the year, otherwise the known sum. */
function peopleOf({ population, rows }: ShareStepperFigure, { year, people }: Stage) {
  const members = membersBy(rows, year)
  const million = sumIn(population, members, year) ?? people?.million
  const ofWorld = shareIn(population, members, year, 'world') ?? people?.ofWorld
  if (million === undefined || ofWorld === undefined)
    throw new Error(`There are no people of ${year}, neither by member nor as a sum.`)
  return { million: Math.round(million), ofWorld }
}

function measure(
  figure: ShareStepperFigure,
  stage: Stage,
  claim: ShareStepperMarks['claim'],
): Measured {
  const { name, year, joins } = stage
  const members = membersBy(figure.rows, year)
  const areaYear = yearsOf(figure.area).at(-1) ?? 0
  const land = sumIn(figure.area, members, areaYear)
  const ofEurasia = shareIn(figure.area, members, areaYear, 'eurasia')
  if (land === undefined || ofEurasia === undefined)
    throw new Error(`The members of ${year} have no area.`)
  const { million, ofWorld } = peopleOf(figure, stage)
  return {
    name,
    year,
    members: members.length,
    joined: stage === figure.rows[0] ? [] : joins.map((code) => countries[code].name),
    area: stepOf(ofEurasia, claim.area),
    people: stepOf(ofWorld, claim.people),
    land,
    million,
  }
}

const percentOf = ([part, whole]: readonly [number, number]) => (part / whole) * 100

/** The stage whose share lies nearest to Ding's. */
function nearest(stages: readonly Measured[], of: 'area' | 'people'): Measured | undefined {
  return stages.toSorted((one, other) => Math.abs(one[of].gap) - Math.abs(other[of].gap))[0]
}

function summaryOf(stages: readonly Measured[]): string {
  const first = stages[0]
  const last = stages.at(-1)
  const land = nearest(stages, 'area')
  const people = nearest(stages, 'people')
  if (!first || !last || !land || !people) return ''
  const worst = stages.map(({ area, people: own }) =>
    Math.max(Math.abs(area.gap), Math.abs(own.gap)),
  )
  const off = (gap: number) => `${oneDecimal(Math.abs(gap))} points ${gap < 0 ? 'below' : 'above'}`
  return [
    `From ${first.year} to ${last.year} the members grew from ${first.members} to ${last.members}, and with them their share of Eurasia’s area from ${first.area.label} to ${last.area.label} per cent and of the world’s people from ${first.people.label} to ${last.people.label}.`,
    `One quarter of the people fits best in ${people.year}, with ${people.people.label} per cent; the area is then ${off(people.area.gap)} two-thirds.`,
    `Two-thirds of the area fits best in ${land.year}, with ${land.area.label} per cent; the people are then ${off(land.people.gap)} one quarter.`,
    `At every stage one of the two is at least ${oneDecimal(Math.min(...worst))} points off: the two numbers belong to different memberships.`,
    `Those who joined: ${listInWords(stages.flatMap(({ joined, year }) => joined.map((name) => `${name} (${year})`)))}.`,
  ].join(' ')
}

export function shareStepperSeries(figure: ShareStepperFigure): Series<ShareStepperMarks> {
  const claim = { area: percentOf(figure.claim.area), people: percentOf(figure.claim.people) }
  const stages = figure.rows.map((stage) => measure(figure, stage, claim))
  return {
    marks: { stages, claim },
    table: {
      columns: [
        { label: 'Stage' },
        { label: 'Year', numeric: true },
        { label: 'Members', numeric: true },
        { label: 'Area', unit: 'thousand km²', numeric: true },
        { label: 'Share of Eurasia', unit: '%', numeric: true },
        { label: 'From two-thirds', unit: 'points', numeric: true },
        { label: 'People', unit: 'million', numeric: true },
        { label: 'Share of the world', unit: '%', numeric: true },
        { label: 'From one quarter', unit: 'points', numeric: true },
      ],
      rows: stages.map(({ name, year, members, area, people, land, million }, index) => ({
        cells: [
          name,
          year,
          members,
          groupDigits(land),
          area.label,
          area.gapLabel,
          groupDigits(million),
          people.label,
          people.gapLabel,
        ],
        evidence: figure.rows[index]?.evidence ?? [],
      })),
    },
    summary: summaryOf(stages),
  }
}
