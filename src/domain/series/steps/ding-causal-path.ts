/**
 * The path that Ding assumes: four variables, arrows between them in two stages, and three steps of
 * institutionalisation. A model has no amounts; what leads to what is read from the arrows, so that
 * drawing, table and words cannot differ.
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

export const pathVariables = ['crisis', 'interests', 'coordination', 'intention'] as const
export type PathVariable = (typeof pathVariables)[number]
export const pathGoal = 'institutions'
const variableId = v.picklist(pathVariables)

const variableSchema = v.strictObject({
  kind: v.literal('variable'),
  id: variableId,
  name: textSchema,
  evidence: evidenceSchema,
})
const arrowSchema = v.strictObject({
  kind: v.literal('arrow'),
  from: v.array(variableId),
  to: v.picklist([...pathVariables, pathGoal]),
  stage: v.picklist([1, 2]),
  evidence: evidenceSchema,
})
const waySchema = v.strictObject({
  name: textSchema,
  text: textSchema,
  /** A way that Ding allows without giving a case of it. */
  withoutCase: v.optional(v.boolean(), false),
})
const stepSchema = v.strictObject({
  kind: v.literal('step'),
  /** One way, or two where the step may go either way. */
  ways: v.pipe(v.array(waySchema), v.minLength(1, 'says nothing')),
  evidence: evidenceSchema,
})
const saying = { name: textSchema, text: textSchema, evidence: evidenceSchema }
/** What runs through all of it. */
const throughoutSchema = v.strictObject({ kind: v.literal('throughout'), ...saying })
/** What is part of it as well. */
const partSchema = v.strictObject({ kind: v.literal('part'), ...saying })

export const dingCausalPathSchema = v.strictObject({
  id: v.literal('ding-causal-path'),
  ...figureBase,
  rows: v.array(
    v.variant('kind', [variableSchema, arrowSchema, stepSchema, throughoutSchema, partSchema]),
  ),
})
export type DingCausalPathFigure = v.InferOutput<typeof dingCausalPathSchema>
type Row = DingCausalPathFigure['rows'][number]
type RowOf<Kind extends Row['kind']> = Extract<Row, { kind: Kind }>

export type PathBox = { readonly id: PathVariable; readonly number: number; readonly name: string }
export type PathStep = {
  readonly number: number
  readonly ways: RowOf<'step'>['ways']
  /** All its ways in one phrase, as in the table. */
  readonly words: string
}
export type DingCausalPathMarks = {
  readonly boxes: readonly PathBox[]
  readonly arrows: readonly Pick<RowOf<'arrow'>, 'from' | 'to' | 'stage'>[]
  readonly goal: string
  readonly steps: readonly PathStep[]
  readonly throughout: string
  readonly part: string
}

const goalName = 'institutionalisation'

function namesOf(figure: DingCausalPathFigure): (id: PathVariable | typeof pathGoal) => string {
  const variables = figure.rows.filter((row) => row.kind === 'variable')
  return (id) => {
    if (id === pathGoal) return goalName
    const found = variables.find((row) => row.id === id)
    if (!found) throw new Error(`The path has no variable called ${id}.`)
    return found.name
  }
}

function sayings({ rows }: DingCausalPathFigure) {
  return rows.filter((row) => row.kind === 'throughout' || row.kind === 'part')
}

/** "Collective intention leads to institutionalisation". */
function arrowInWords({ from, to }: RowOf<'arrow'>, nameOf: ReturnType<typeof namesOf>): string {
  return `${listInWords(from.map(nameOf))} ${from.length > 1 ? 'lead' : 'leads'} to ${nameOf(to)}`
}

/** "re-institutionalisation, when …, or de-institutionalisation, when … (no case given)". */
function stepInWords({ ways }: RowOf<'step'>): string {
  return ways
    .map((way) => `${way.name}, ${way.text}${way.withoutCase ? ' (no case given)' : ''}`)
    .join(', or ')
}

function tableRows(figure: DingCausalPathFigure): TableRow[] {
  const nameOf = namesOf(figure)
  const { rows } = figure
  const arrows = rows.filter((row) => row.kind === 'arrow')
  const steps = rows.filter((row) => row.kind === 'step')
  return [
    ...rows
      .filter((row) => row.kind === 'variable')
      .map((row, index) => {
        const leaving = arrows.filter((arrow) => arrow.from.includes(row.id))
        return {
          cells: [
            `Variable ${index + 1}`,
            row.name,
            listInWords(leaving.map(({ to, stage }) => `${nameOf(to)} (stage ${stage})`)) || '–',
          ],
          evidence: [...new Set([row, ...leaving].flatMap((one) => one.evidence))],
        }
      }),
    ...steps.map((row, index) => ({
      cells: [
        `Step ${index + 1} of ${goalName}`,
        stepInWords(row),
        index + 1 < steps.length ? `step ${index + 2}` : '–',
      ],
      evidence: row.evidence,
    })),
    ...sayings(figure).map(({ kind, name, text, evidence }) => ({
      cells: [kind === 'part' ? 'A part of it' : 'All the way', `${name} ${text}`, '–'],
      evidence,
    })),
  ]
}

function inWords(figure: DingCausalPathFigure): string {
  const nameOf = namesOf(figure)
  const { rows } = figure
  const arrows = rows.filter((row) => row.kind === 'arrow')
  const steps = rows.filter((row) => row.kind === 'step')
  const stages = [
    [
      'In the first stage of the path that Ding assumes',
      arrows.filter((arrow) => arrow.stage === 1),
    ],
    ['In the second', arrows.filter((arrow) => arrow.stage === 2)],
  ] as const
  return [
    ...stages.map(
      ([name, its]) =>
        `${name}, ${its.map((arrow) => arrowInWords(arrow, nameOf)).join(', and ')}.`,
    ),
    `That comes in ${countInWords(steps.length)} steps: ${steps.map(stepInWords).join('; then ')}.`,
    ...sayings(figure).map(({ name, text }) => `${name} ${text}.`),
  ].join(' ')
}

function sentenceOf(figure: DingCausalPathFigure, kind: 'throughout' | 'part'): string {
  const found = sayings(figure).find((row) => row.kind === kind)
  return found ? `${found.name} ${found.text}` : ''
}

export function dingCausalPathSeries(figure: DingCausalPathFigure): Series<DingCausalPathMarks> {
  const { rows } = figure
  return {
    marks: {
      boxes: rows
        .filter((row) => row.kind === 'variable')
        .map(({ id, name }, index) => ({ id, name, number: index + 1 })),
      arrows: rows.filter((row) => row.kind === 'arrow'),
      goal: goalName,
      steps: rows
        .filter((row) => row.kind === 'step')
        .map((row, index) => ({ ways: row.ways, number: index + 1, words: stepInWords(row) })),
      throughout: sentenceOf(figure, 'throughout'),
      part: sentenceOf(figure, 'part'),
    },
    table: {
      columns: [{ label: 'Part of the model' }, { label: 'What it is' }, { label: 'Leads to' }],
      rows: tableRows(figure),
    },
    summary: inWords(figure),
  }
}
