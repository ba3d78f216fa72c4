/**
 * The directions in which oil and gas flow in Ding's three situations, from party to party, and what he
 * says each party has from it. Directions and judgements are his and carry no amount; no route was
 * surveyed. A reader chooses one situation or all.
 */
import * as v from 'valibot'
import {
  effects,
  effectWord,
  energySituationsSchema,
  parties,
  partyName,
  type Effect,
  type Party,
} from '#domain/series/energy/energy-situations.ts'
import {
  countInWords,
  figureBase,
  listInWords,
  type Series,
  type TableRow,
} from '#domain/series/figure-base.ts'

export const pipelineDirectionsSchema = v.strictObject({
  id: v.literal('pipeline-directions'),
  ...figureBase,
  rows: energySituationsSchema.entries.rows,
})
export type PipelineDirectionsFigure = v.InferOutput<typeof pipelineDirectionsSchema>
type Situation = PipelineDirectionsFigure['rows'][number]
type Numbered = { readonly number: number; readonly situation: Situation }

/** A part of the way, from one party to the next; the rows are those of the two parties. */
export type Arrow = {
  readonly fromRow: number
  readonly toRow: number
  readonly situation: number
  readonly proposed: boolean
  readonly from: Party
  readonly to: Party
  /** "passed through" or "end", as in the table. */
  readonly arrivesAt: string
  /** "start" for the first part of a way, undefined for the others. */
  readonly leavesFrom: string | undefined
}
export type PartyMark = {
  readonly party: Party
  readonly name: string
  readonly effects: readonly {
    readonly row: number
    readonly situation: number
    readonly effect: Effect
    readonly word: string
  }[]
}
export type PipelineDirectionsMarks = {
  readonly arrows: readonly Arrow[]
  readonly parties: readonly PartyMark[]
}

export type SituationChoice = {
  /** As the address carries it. */
  readonly value: string
  readonly label: string
}
const all = 'all'

/** What a reader can choose: each situation by its number, and all together. */
export function situationChoices({ rows }: PipelineDirectionsFigure): SituationChoice[] {
  return [
    { value: all, label: `All ${countInWords(rows.length)}` },
    ...rows.map(({ name, stage }, index) => ({
      value: String(index + 1),
      label: `${index + 1}. ${name}${stage === 'proposed' ? ' (proposed)' : ''}`,
    })),
  ]
}

/** What a reader chose, perhaps nonsense from an address; all where it is none of the choices. */
export function readSituation(figure: PipelineDirectionsFigure, chosen?: string): string {
  return situationChoices(figure).find(({ value }) => value === chosen)?.value ?? all
}

function placeOnTheWay({ route }: Situation, party: Party): string {
  const at = route.indexOf(party)
  if (at === -1) return 'no'
  if (at === 0) return 'start'
  return at === route.length - 1 ? 'end' : 'passed through'
}

const rowOfParty = (place: number, party: Party) => place * parties.length + parties.indexOf(party)

function arrowsOf({ number, situation }: Numbered, place: number): Arrow[] {
  return situation.route.slice(1).map((to, index) => {
    const from = situation.route[index] ?? to
    return {
      fromRow: rowOfParty(place, from),
      toRow: rowOfParty(place, to),
      situation: number,
      proposed: situation.stage === 'proposed',
      from,
      to,
      arrivesAt: placeOnTheWay(situation, to),
      leavesFrom: index === 0 ? placeOnTheWay(situation, from) : undefined,
    }
  })
}

function saidOf(situation: Situation, party: Party) {
  return situation.effects.find((one) => one.party === party)
}

const effectOn = (situation: Situation, party: Party): Effect =>
  saidOf(situation, party)?.effect ?? 'not-stated'

function partyMark(party: Party, shown: readonly Numbered[]): PartyMark {
  return {
    party,
    name: partyName(party),
    effects: shown.map(({ number, situation }, place) => {
      const effect = effectOn(situation, party)
      return { row: rowOfParty(place, party), situation: number, effect, word: effectWord(effect) }
    }),
  }
}

function tableRows({ number, situation }: Numbered): TableRow[] {
  const proposed = situation.stage === 'proposed' ? ' (proposed)' : ''
  return parties.map((party) => {
    const said = saidOf(situation, party)
    return {
      cells: [
        `${number}. ${situation.name}${proposed}`,
        partyName(party),
        placeOnTheWay(situation, party),
        effectWord(effectOn(situation, party)),
        said?.why ?? 'not mentioned',
      ],
      evidence: said?.evidence ?? situation.evidence,
    }
  })
}

/** "Central Asia by way of Russia to Europe". */
function wayInWords(route: readonly Party[]): string {
  const [first = '', ...rest] = route.map(partyName)
  const last = rest.at(-1) ?? ''
  const between = rest.slice(0, -1)
  return `${first}${between.length > 0 ? ` by way of ${listInWords(between)}` : ''} to ${last}`
}

/** "gain for Russia; mixed for Central Asia". What is not stated is left to the table. */
function judgedInWords(situation: Situation): string {
  const told = effects.flatMap((effect) => {
    const concerned = parties.filter((party) => effectOn(situation, party) === effect)
    // "China, Japan and South Korea", without a second "and".
    const names = concerned.flatMap((party) => partyName(party).split(' and '))
    return effect === 'not-stated' || names.length === 0
      ? []
      : [`${effectWord(effect)} for ${listInWords(names)}`]
  })
  return told.join('; ')
}

/** "1. From Central Asia to China. In Ding’s account: gain for Central Asia and China." */
function inWords({ number, situation }: Numbered): string {
  const proposed = situation.stage === 'proposed' ? ', which he proposes' : ''
  return `${number}. From ${wayInWords(situation.route)}${proposed}. In Ding’s account: ${judgedInWords(situation)}.`
}

function throughBoth(rows: readonly Situation[]): string {
  const both = rows.filter(({ route }) => route.includes('russia') && route.includes('china'))
  const proposed = both.every(({ stage }) => stage === 'proposed') ? ', and it is a proposal' : ''
  return `${both.length === 1 ? 'One' : countInWords(both.length)} of the ${countInWords(rows.length)} runs through both Russia and China${proposed}.`
}

export function pipelineDirectionsSeries(
  figure: PipelineDirectionsFigure,
  chosen?: string,
): Series<PipelineDirectionsMarks> {
  const choice = readSituation(figure, chosen)
  const shown = figure.rows
    .map((situation, index) => ({ number: index + 1, situation }))
    .filter(({ number }) => choice === all || String(number) === choice)
  return {
    marks: {
      arrows: shown.flatMap(arrowsOf),
      parties: parties.map((party) => partyMark(party, shown)),
    },
    table: {
      columns: [
        { label: 'Pipelines' },
        { label: 'Party' },
        { label: 'On the way' },
        { label: 'In Ding’s account' },
        { label: 'Why' },
      ],
      rows: shown.flatMap(tableRows),
    },
    summary: [...shown.map(inWords), ...(choice === all ? [throughBoth(figure.rows)] : [])].join(
      ' ',
    ),
  }
}
