/**
 * One country, one question, many answers: India's dependence on imports in per cent, as it comes out
 * when different things are counted. The span of the answers is computed within a period; those of
 * another period stand apart.
 */
import * as v from 'valibot'
import { dataSetSchema, valueIn } from '#domain/outside/data-set.ts'
import { noValue } from '#domain/outside/value-label.ts'
import { rounded } from '#domain/outside/sum-in.ts'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import { indiaOilRatiosSchema } from './india-oil-ratios.ts'

const valueSchema = v.strictObject({
  when: textSchema,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
})

export const dependenceAnswersSchema = v.strictObject({
  id: v.literal('dependence-answers'),
  ...figureBase,
  dependence: dataSetSchema,
  ratios: indiaOilRatiosSchema.entries.rows,
  /** That of the finding. */
  period: textSchema,
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        counts: textSchema,
        how: textSchema,
        by: textSchema,
        period: textSchema,
        /** Its values are written here, or are those of years of the data set, or a ratio of the paper. */
        values: v.optional(v.array(valueSchema)),
        years: v.optional(v.array(v.pipe(v.number(), v.integer('is no year')))),
        ratio: v.optional(idSchema),
        /** For a ratio: its period as far as it is known. */
        when: v.optional(textSchema),
        evidence: evidenceSchema,
      }),
    ),
    v.minLength(2, 'has fewer than two answers'),
  ),
})
export type DependenceAnswersFigure = v.InferOutput<typeof dependenceAnswersSchema>
type Row = DependenceAnswersFigure['rows'][number]

export type AnswerValue = {
  readonly when: string
  readonly share: number
  readonly label: string
  /** Of the table, counted from 0. */
  readonly row: number
}
export type Answer = {
  readonly id: string
  readonly counts: string
  readonly how: string
  readonly by: string
  readonly evidence: readonly string[]
  /** The paper's own. */
  readonly isPaper: boolean
  /** Several for an answer that has calendar years. */
  readonly values: readonly AnswerValue[]
}
export type AnswerGroup = {
  readonly period: string
  /** From the lowest to the highest. */
  readonly answers: readonly Answer[]
  readonly low: number
  readonly high: number
  /** From the lowest to the highest, "10.0 points", and its row of the table. */
  readonly span: { readonly label: string; readonly row: number }
}
export type AnswersMarks = {
  readonly groups: readonly AnswerGroup[]
  readonly axis: { readonly low: number; readonly high: number; readonly ticks: readonly number[] }
  readonly paper: AnswerValue | undefined
}

const step = 5
const oneDecimal = (share: number) => share.toFixed(1)

function valuesOf(figure: DependenceAnswersFigure, row: Row) {
  const ofYears = (row.years ?? []).map((year) => ({
    when: String(year),
    share: valueIn(figure.dependence, 'in', year),
  }))
  const ofPaper = figure.ratios
    .filter(({ id }) => id === row.ratio)
    .map(({ share }) => ({ when: row.when ?? row.period, share }))
  const found = [...(row.values ?? []), ...ofYears, ...ofPaper].flatMap(({ when, share }) =>
    share === undefined ? [] : [{ when, share }],
  )
  if (found.length === 0) throw new Error(`${row.id} has no value.`)
  return found
}

type Unplaced = Omit<Answer, 'values'> & { readonly values: readonly Omit<AnswerValue, 'row'>[] }

function answersOf(figure: DependenceAnswersFigure, period: string): Unplaced[] {
  return figure.rows
    .filter((row) => row.period === period)
    .map((row) => ({
      id: row.id,
      counts: row.counts,
      how: row.how,
      by: row.by,
      evidence: row.evidence,
      isPaper: row.ratio !== undefined,
      values: valuesOf(figure, row).map((one) => ({ ...one, label: oneDecimal(one.share) })),
    }))
    .toSorted((one, other) => (one.values[0]?.share ?? 0) - (other.values[0]?.share ?? 0))
}

function groupsOf(figure: DependenceAnswersFigure): AnswerGroup[] {
  const others = figure.rows.map(({ period }) => period)
  let row = 0
  return [...new Set([figure.period, ...others])].map((period) => {
    const answers = answersOf(figure, period).map((answer) => ({
      ...answer,
      values: answer.values.map((value) => ({ ...value, row: row++ })),
    }))
    const shares = answers.flatMap(({ values }) => values.map(({ share }) => share))
    const low = Math.min(...shares)
    const high = Math.max(...shares)
    const label = `${oneDecimal(rounded(high - low, 1))} points`
    return { period, answers, low, high, span: { label, row: row++ } }
  })
}

function axisOf(groups: readonly AnswerGroup[]) {
  const low = Math.floor(Math.min(...groups.map((one) => one.low)) / step) * step
  const high = Math.ceil(Math.max(...groups.map((one) => one.high)) / step) * step
  const ticks = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step)
  return { low, high, ticks }
}

function answerInWords({ counts, by, values }: Answer): string {
  const shares = values.map(({ when, label }) => `${label} (${when})`)
  return `${counts} (${by}): ${listInWords(shares)}.`
}

function summaryOf(groups: readonly AnswerGroup[]): string {
  const paper = groups.flatMap(({ answers }) => answers).find(({ isPaper }) => isPaper)
  const label = paper?.values[0]?.label
  const same = groups.flatMap(({ answers }) =>
    answers.flatMap((answer) =>
      answer.isPaper
        ? []
        : answer.values.filter((one) => one.label === label).map(({ when }) => ({ answer, when })),
    ),
  )
  return [
    ...groups.flatMap(({ period, answers, low, high, span }) => [
      `For ${period} there are ${countInWords(answers.length)} answers, in per cent, from ${oneDecimal(low)} to ${oneDecimal(high)}, ${span.label} apart.`,
      ...answers.map(answerInWords),
    ]),
    ...same.map(
      ({ answer, when }) =>
        `The number ${label} appears once more, in ${when}, where another thing is counted (${answer.counts.toLowerCase()}).`,
    ),
  ].join(' ')
}

export function dependenceAnswersSeries(figure: DependenceAnswersFigure): Series<AnswersMarks> {
  const groups = groupsOf(figure)
  const answers = groups.flatMap((group) => group.answers)
  const paper = answers.find(({ isPaper }) => isPaper)?.values[0]
  return {
    marks: { groups, axis: axisOf(groups), paper },
    table: {
      columns: [
        { label: 'What is counted' },
        { label: 'Period' },
        { label: 'Dependence', unit: '%', numeric: true },
        { label: 'How' },
        { label: 'Given by' },
      ],
      rows: groups.flatMap(({ period, answers: own, span }) => [
        ...own.flatMap(({ counts, how, by, values, evidence }) =>
          values.map(({ when, label }) => ({ cells: [counts, when, label, how, by], evidence })),
        ),
        {
          cells: ['From the lowest to the highest', period, span.label, 'computed', noValue],
          evidence: own.flatMap(({ evidence }) => evidence),
        },
      ]),
    },
    summary: summaryOf(groups),
  }
}
