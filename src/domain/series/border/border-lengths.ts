/**
 * One border, measured three times: China's with its four neighbours, in whole kilometres, beside the
 * two rounded lengths that Jia gives. Parts of one border are added; totals, differences and growth
 * are computed here.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { borderMapSchema, lengthLabel } from '#domain/series/border-map.ts'
import { countries, neighbours, type Neighbour } from '#domain/series/country.ts'
import { countInWords, figureBase, groupDigits, type Series } from '#domain/series/figure-base.ts'

const partsSchema = v.pipe(
  v.array(v.pipe(v.number(), v.gtValue(0, 'is not above zero'))),
  v.minLength(1, 'has no length'),
)

export const borderLengthsSchema = v.strictObject({
  id: v.literal('border-lengths'),
  ...figureBase,
  /** Jia's lengths, as another figure has them. */
  whole: borderMapSchema.entries.whole,
  jia: borderMapSchema.entries.rows,
  rows: v.pipe(
    v.array(
      v.strictObject({
        name: textSchema,
        /** Kilometres; a border in several parts has each of them. */
        lengths: v.strictObject({
          ru: partsSchema,
          kz: partsSchema,
          kg: partsSchema,
          tj: partsSchema,
        }),
        evidence: evidenceSchema,
      }),
    ),
    v.minLength(2, 'has fewer than two measurements'),
  ),
})
export type BorderLengthsFigure = v.InferOutput<typeof borderLengthsSchema>

export type Stretch = {
  readonly neighbour: Neighbour
  readonly name: string
  readonly km: number
  /** Where it begins, in kilometres from the start of the bar. */
  readonly from: number
  readonly label: string
}
export type Measurement = {
  readonly name: string
  readonly stretches: readonly Stretch[]
  readonly total: number
  readonly totalLabel: string
  /** From the first measurement, "+16.0%"; empty for the first. */
  readonly growth: string
}
export type BorderLengthsMarks = {
  readonly measurements: readonly Measurement[]
  /** Jia's line and its label, "more than 7,000 km". */
  readonly jia: { readonly km: number; readonly label: string }
  /** What Jia gives for single neighbours. */
  readonly jiaOf: readonly { readonly neighbour: Neighbour; readonly label: string }[]
}

function measurementOf(row: BorderLengthsFigure['rows'][number], first: number): Measurement {
  const lengths = neighbours.map((neighbour) =>
    Math.round(row.lengths[neighbour].reduce((sum, part) => sum + part, 0)),
  )
  const total = lengths.reduce((sum, km) => sum + km, 0)
  return {
    name: row.name,
    stretches: neighbours.map((neighbour, index) => {
      const km = lengths[index] ?? 0
      const from = lengths.slice(0, index).reduce((sum, one) => sum + one, 0)
      return { neighbour, name: countries[neighbour].name, km, from, label: groupDigits(km) }
    }),
    total,
    totalLabel: groupDigits(total),
    growth: first === 0 ? '' : `+${(((total - first) / first) * 100).toFixed(1)}%`,
  }
}

function summaryOf({ measurements, jia }: BorderLengthsMarks, jiaOf: string): string {
  const [first, second, ...others] = measurements
  if (!first || !second) return ''
  const below = measurements.filter(({ total }) => total <= jia.km)
  return [
    `${first.name}: ${first.totalLabel} km in all.`,
    `${second.name}: ${second.totalLabel} km, ${groupDigits(second.total - first.total)} km or ${second.growth.slice(1, -1)} per cent more for the same border.`,
    ...others.map(({ name, totalLabel }) => `${name}: ${totalLabel} km.`),
    `Jia has ${jia.label}${jiaOf}; ${below.length === 1 ? `the first measurement stays ${groupDigits(jia.km - first.total)} km below that and the others reach it` : `${countInWords(below.length)} of the measurements stay below that`}.`,
    'No agreement is known that made the border so much longer between two editions, while a winding line grows with every finer measurement.',
  ].join(' ')
}

export function borderLengthsSeries(figure: BorderLengthsFigure): Series<BorderLengthsMarks> {
  const first = figure.rows[0] ? measurementOf(figure.rows[0], 0).total : 0
  const measurements = figure.rows.map((row, index) => measurementOf(row, index === 0 ? 0 : first))
  const { length } = figure.whole
  const jiaOf = figure.jia.flatMap((row) =>
    row.length ? [{ neighbour: row.neighbour, label: lengthLabel(row.length) }] : [],
  )
  const jiaLabel = (neighbour: Neighbour) =>
    jiaOf.find((one) => one.neighbour === neighbour)?.label ?? 'not given'
  const marks = { measurements, jia: { km: length.km, label: lengthLabel(length) }, jiaOf }
  const named = jiaOf.map(
    ({ neighbour, label }) => `, ${label} of them with ${countries[neighbour].name}`,
  )
  return {
    marks,
    table: {
      columns: [
        { label: 'China’s border with' },
        ...measurements.map(({ name }) => ({ label: name, unit: 'km', numeric: true })),
        { label: 'Jia' },
      ],
      rows: [
        ...neighbours.map((neighbour, index) => ({
          cells: [
            countries[neighbour].name,
            ...measurements.map(({ stretches }) => stretches[index]?.label ?? ''),
            jiaLabel(neighbour),
          ],
          evidence: [
            ...figure.rows.flatMap((row) => row.evidence),
            ...figure.jia
              .filter((row) => row.neighbour === neighbour && row.length)
              .flatMap((row) => row.evidence),
          ],
        })),
        {
          cells: ['All four', ...measurements.map(({ totalLabel }) => totalLabel), marks.jia.label],
          evidence: [...figure.rows.flatMap((row) => row.evidence), ...figure.whole.evidence],
        },
      ],
    },
    summary: summaryOf(marks, named.join('')),
  }
}
