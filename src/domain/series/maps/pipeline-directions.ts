/**
 * The directions in which oil and gas flow in Ding's three situations, from party to party, and what he
 * says each party has from it. Directions and judgements are his and carry no amount; no route was
 * surveyed. A reader chooses one situation or all.
 */
import * as v from 'valibot'
import {
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

/** A part of the way, from one party to the next; `row` is that of the party it leads to. */
export type Arrow = {
  readonly row: number
  readonly situation: number
  readonly proposed: boolean
  readonly from: Party
  readonly to: Party
  /** "passed through" or "end", as in the table. */
  readonly arrivesAt: string
  /** True where the way ends. */
  readonly isLast: boolean
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
  if (at === -1) return 'not on it'
  if (at === 0) return 'start'
  return at === route.length - 1 ? 'end' : 'passed through'
}

const rowOfParty = (place: number, party: Party) => place * parties.length + parties.indexOf(party)

function arrowsOf({ number, situation }: Numbered, place: number): Arrow[] {
  return situation.route.slice(1).map((to, index) => ({
    row: rowOfParty(place, to),
    situation: number,
    proposed: situation.stage === 'proposed',
    from: situation.route[index] ?? to,
    to,
    arrivesAt: placeOnTheWay(situation, to),
    isLast: index === situation.route.length - 2,
  }))
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

/** "1. Central Asia, then China: gain for Central Asia and China, possible harm for Russia." */
function inWords({ number, situation }: Numbered): string {
  const way = situation.route.map(partyName)
  const gaining = parties.filter((party) => effectOn(situation, party) === 'gain')
  const others = parties.filter(
    (party) => !['gain', 'not-stated'].includes(effectOn(situation, party)),
  )
  const judged = [
    ...(gaining.length > 0
      ? [`gain for ${listInWords(gaining.flatMap((party) => partyName(party).split(' and ')))}`]
      : []),
    ...others.map((party) => `${effectWord(effectOn(situation, party))} for ${partyName(party)}`),
  ]
  const stage = situation.stage === 'proposed' ? 'Proposed' : 'Described'
  return `${number}. ${stage}: from ${way.join(' to ')}. Ding names ${listInWords(judged)}.`
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
