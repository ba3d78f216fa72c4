/**
 * Two percentages on India's oil from one note of Ding's. Both concern imported oil, but each is a
 * share of another whole, so they are neither added nor stacked; only the rest of each whole is
 * computed. The period of the second is not stated.
 */
import * as v from 'valibot'
import { showMeasure } from '#domain/base/number-text.ts'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { figureBase, type Series } from '#domain/series/figure-base.ts'

export const indiaOilRatiosSchema = v.strictObject({
  id: v.literal('india-oil-ratios'),
  ...figureBase,
  rows: v.array(
    v.strictObject({
      id: idSchema,
      /** In per cent of the whole. */
      share: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      part: textSchema,
      whole: textSchema,
      /** What the whole holds besides. */
      rest: textSchema,
      period: v.optional(textSchema),
      evidence: evidenceSchema,
    }),
  ),
})
export type IndiaOilRatiosFigure = v.InferOutput<typeof indiaOilRatiosSchema>

export type RatioBar = {
  readonly id: string
  /** Share of the whole, 0 to 1. */
  readonly share: number
  /** "27.8%". */
  readonly label: string
  readonly part: string
  readonly whole: string
  readonly rest: string
  readonly period: string
}

/** To one decimal, which is what the shares have; 100 − 78.4 would end in 21.599999. */
const restOf = (share: number) => Math.round((100 - share) * 10) / 10

export function indiaOilRatiosSeries(figure: IndiaOilRatiosFigure): Series<readonly RatioBar[]> {
  const bars = figure.rows.map(
    ({ id, share, part, whole, rest, period = 'period not stated' }) => ({
      id,
      share: share / 100,
      label: showMeasure(share, '%'),
      part,
      whole,
      rest,
      period,
    }),
  )
  return {
    marks: bars,
    table: {
      columns: [
        { label: 'Part' },
        { label: 'Share', unit: '%', numeric: true },
        { label: 'Its whole' },
        { label: 'The rest', unit: '%, computed', numeric: true },
        { label: 'Period' },
      ],
      rows: figure.rows.map((row, index) => ({
        cells: [row.part, row.share, row.whole, restOf(row.share), bars[index]?.period ?? ''],
        evidence: row.evidence,
      })),
    },
    summary: [
      ...bars.map(
        ({ label, whole, part, period }) => `Of ${whole}, ${label} is ${part} (${period}).`,
      ),
      'Each share has a whole of its own, so the two cannot be added.',
    ].join(' '),
  }
}
