/**
 * China's border with the other four, in kilometres. Jia gives one length for the whole and one for
 * Kyrgyzstan, both rounded, so the share is a rough one and the other three stay without a number.
 */
import * as v from 'valibot'
import { evidenceSchema } from '#domain/question/question-base.ts'
import { countries, neighbourSchema, type Neighbour } from './country.ts'
import { countInWords, figureBase, groupDigits, listInWords, type Series } from './figure-base.ts'

const lengthSchema = v.strictObject({
  km: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Both lengths are rounded; the word says which way. */
  is: v.picklist(['about', 'more than']),
})
type Length = v.InferOutput<typeof lengthSchema>

export const borderMapSchema = v.strictObject({
  id: v.literal('border-map'),
  ...figureBase,
  /** All four stretches together. */
  whole: v.strictObject({ length: lengthSchema, evidence: evidenceSchema }),
  rows: v.array(
    v.strictObject({
      neighbour: neighbourSchema,
      length: v.optional(lengthSchema),
      evidence: evidenceSchema,
    }),
  ),
})
export type BorderMapFigure = v.InferOutput<typeof borderMapSchema>

export type BorderStretch = {
  readonly neighbour: Neighbour
  readonly label: string
  /** Share of the whole, 0 to 1, where a length is given. */
  readonly share: number | undefined
}
export type BorderMapMarks = {
  readonly whole: string
  readonly stretches: readonly BorderStretch[]
}

const notGiven = 'not given'

export function lengthLabel(length: Length): string {
  return `${length.is} ${groupDigits(length.km)} km`
}

/** 0.142 → "about one seventh": the nearest unit fraction, which is all that rounded lengths allow. */
export function shareInWords(share: number): string {
  const ordinals = [
    '',
    'all',
    'half',
    'one third',
    'one quarter',
    'one fifth',
    'one sixth',
    'one seventh',
    'one eighth',
    'one ninth',
    'one tenth',
  ]
  const nearest = Math.round(1 / share)
  return `about ${ordinals[nearest] ?? `one in ${nearest}`}`
}

export function borderMapSeries(figure: BorderMapFigure): Series<BorderMapMarks> {
  const { whole, rows } = figure
  const stretches = rows.map(({ neighbour, length }) => ({
    neighbour,
    label: length ? lengthLabel(length) : notGiven,
    share: length && length.km / whole.length.km,
  }))
  const measured = stretches.filter((stretch) => stretch.share !== undefined)
  const names = listInWords(rows.map((row) => countries[row.neighbour].name))
  const told = measured.map(
    ({ neighbour, label, share }) =>
      `A length of its own is given only for ${countries[neighbour].name}: ${label}, ${shareInWords(share ?? 1)} of the whole.`,
  )
  return {
    marks: { whole: lengthLabel(whole.length), stretches },
    table: {
      columns: [
        { label: 'China’s border with' },
        { label: 'Length as given', unit: 'km', numeric: true },
        { label: 'Share of the whole', unit: 'computed', numeric: true },
      ],
      rows: [
        ...stretches.map(({ neighbour, label, share }, index) => ({
          cells: [
            countries[neighbour].name,
            label,
            share === undefined ? '–' : shareInWords(share),
          ],
          evidence: rows[index]?.evidence ?? [],
        })),
        {
          cells: ['All four together', lengthLabel(whole.length), 'all'],
          evidence: whole.evidence,
        },
      ],
    },
    summary: [
      `China’s borders with ${names} run for ${lengthLabel(whole.length)} in all.`,
      ...told,
      `The papers do not split the rest among the other ${countInWords(rows.length - measured.length)}.`,
    ].join(' '),
  }
}
