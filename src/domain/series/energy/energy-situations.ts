/**
 * Ding's three energy situations, each a set of pipelines, and what he says each of five parties has
 * from it. The judgements are his and carry no amount; a party that he leaves out is "not stated",
 * never guessed. Parties stand from west to east, so that a route runs through neighbouring columns.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import {
  countInWords,
  figureBase,
  listInWords,
  type Series,
  type TableRow,
} from '#domain/series/figure-base.ts'

export const parties = ['europe', 'russia', 'central-asia', 'china', 'japan-korea'] as const
export type Party = (typeof parties)[number]
const partySchema = v.picklist(parties)
const partyNames: Readonly<Record<Party, string>> = {
  europe: 'Europe',
  russia: 'Russia',
  'central-asia': 'Central Asia',
  china: 'China',
  'japan-korea': 'Japan and South Korea',
}

export function partyName(party: Party): string {
  return partyNames[party]
}

export const effects = ['gain', 'mixed', 'no-part', 'possible-harm', 'not-stated'] as const
export type Effect = (typeof effects)[number]

export function effectWord(effect: Effect): string {
  return effect.replace('-', ' ')
}

const effectSchema = v.strictObject({
  party: partySchema,
  effect: v.picklist(effects),
  /** Why, in a few words of ours. */
  why: textSchema,
  evidence: evidenceSchema,
})

/** True where each station is the neighbour of the one before; else no line could be drawn. */
function goesFromNeighbourToNeighbour(route: Party[]): boolean {
  const columns = route.map((party) => parties.indexOf(party))
  return columns.every((column, at) => at === 0 || Math.abs(column - (columns[at - 1] ?? 0)) === 1)
}

export const energySituationsSchema = v.strictObject({
  id: v.literal('energy-situations'),
  ...figureBase,
  rows: v.array(
    v.strictObject({
      name: textSchema,
      /** Described by Ding as existing or under way, or proposed by him. */
      stage: v.picklist(['described', 'proposed']),
      /** In the direction in which oil and gas flow. */
      route: v.pipe(
        v.array(partySchema),
        v.minLength(2, 'has fewer than two stations'),
        v.check(goesFromNeighbourToNeighbour, 'leaves out a station on the way'),
      ),
      evidence: evidenceSchema,
      effects: v.array(effectSchema),
    }),
  ),
})
export type EnergySituationsFigure = v.InferOutput<typeof energySituationsSchema>
type Situation = EnergySituationsFigure['rows'][number]

export type Side = 'west' | 'east'
export type EnergyCell = {
  readonly party: Party
  readonly effect: Effect
  /** The sides from which the flow comes and to which it goes on; neither where no pipe passes. */
  readonly comesFrom: Side | undefined
  readonly goesTo: Side | undefined
}
export type EnergyLane = {
  readonly number: number
  readonly name: string
  readonly proposed: boolean
  readonly cells: readonly EnergyCell[]
}
export type EnergyMarks = {
  readonly parties: readonly string[]
  readonly lanes: readonly EnergyLane[]
}

const sideOf = (party: Party, other: Party | undefined): Side | undefined =>
  other && (parties.indexOf(other) < parties.indexOf(party) ? 'west' : 'east')

function effectOn(situation: Situation, party: Party): Effect {
  return situation.effects.find((one) => one.party === party)?.effect ?? 'not-stated'
}

function cellOf(situation: Situation, party: Party): EnergyCell {
  const at = situation.route.indexOf(party)
  const near = (step: number) => (at === -1 ? undefined : situation.route[at + step])
  return {
    party,
    effect: effectOn(situation, party),
    comesFrom: sideOf(party, near(-1)),
    goesTo: sideOf(party, near(1)),
  }
}

/** "Central Asia to China: gain for Central Asia and China, possible harm for Russia." */
function inWords(situation: Situation): string {
  const told = effects.flatMap((effect) => {
    const concerned = parties.filter((party) => effectOn(situation, party) === effect)
    // "China, Japan and South Korea", without a second "and".
    const named = listInWords(concerned.flatMap((party) => partyNames[party].split(' and ')))
    return effect === 'not-stated' || named === '' ? [] : [`${effectWord(effect)} for ${named}`]
  })
  return `${situation.name}: ${told.join(', ')}.`
}

/** "China and Russia gain together in one of the three, which is a proposal." */
function sharedGain(rows: readonly Situation[]): string {
  const shared = rows.filter(
    (row) => effectOn(row, 'china') === 'gain' && effectOn(row, 'russia') === 'gain',
  )
  const onlyProposed = shared.length === 1 && shared[0]?.stage === 'proposed'
  const counted = `${countInWords(shared.length)} of the ${countInWords(rows.length)}`
  return `China and Russia gain together in ${counted}${onlyProposed ? ', which is a proposal' : ''}.`
}

function tableRows(situation: Situation, index: number): TableRow[] {
  const proposal = situation.stage === 'proposed' ? ' (proposed)' : ''
  return parties.map((party) => {
    const said = situation.effects.find((one) => one.party === party)
    return {
      cells: [
        `${index + 1}. ${situation.name}${proposal}`,
        partyNames[party],
        effectWord(effectOn(situation, party)),
        said?.why ?? 'not mentioned',
      ],
      evidence: said?.evidence ?? situation.evidence,
    }
  })
}

export function energySituationsSeries(figure: EnergySituationsFigure): Series<EnergyMarks> {
  const { rows } = figure
  const lanes = rows.map((row, index) => ({
    number: index + 1,
    name: row.name,
    proposed: row.stage === 'proposed',
    cells: parties.map((party) => cellOf(row, party)),
  }))
  const cells = lanes.flatMap((lane) => lane.cells)
  const open = cells.filter((cell) => cell.effect === 'not-stated')
  return {
    marks: { parties: parties.map((party) => partyNames[party]), lanes },
    table: {
      columns: [
        { label: 'Pipelines' },
        { label: 'Party' },
        { label: 'In Ding’s account' },
        { label: 'Why' },
      ],
      rows: rows.flatMap(tableRows),
    },
    summary: [
      ...rows.map(inWords),
      sharedGain(rows),
      `Of the ${cells.length} cells, ${countInWords(open.length)} are not stated.`,
    ].join(' '),
  }
}
