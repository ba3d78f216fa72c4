/**
 * The zone along the border that both agreements name, in kilometres from the line on either side.
 * In 1996 it obliges to tell, in 1997 to limit. Neither paper gives a number of troops or weapons,
 * so nothing but the distance and the dates can be drawn.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { calendarDateSchema, dateLabel, daysBetween } from './calendar-date.ts'
import { figureBase, type Series } from './figure-base.ts'

export const zoneDuties = ['notify', 'limit'] as const
export type ZoneDuty = (typeof zoneDuties)[number]

export const hundredKmZoneSchema = v.strictObject({
  id: v.literal('hundred-km-zone'),
  ...figureBase,
  rows: v.array(
    v.strictObject({
      place: textSchema,
      signed: calendarDateSchema,
      duty: v.picklist(zoneDuties),
      /** What inside the zone is meant, and what happens to it; read together as one sentence. */
      what: textSchema,
      rule: textSchema,
      km: v.pipe(v.number(), v.integer(), v.minValue(1)),
      evidence: evidenceSchema,
    }),
  ),
})
export type HundredKmZoneFigure = v.InferOutput<typeof hundredKmZoneSchema>

export type ZoneBand = {
  readonly duty: ZoneDuty
  readonly km: number
  readonly year: string
  readonly place: string
  /** "Major military activities are announced to the others." */
  readonly rule: string
}

const dutyWords: Record<ZoneDuty, string> = { notify: 'announce', limit: 'limit' }

export function dutyLabel(duty: ZoneDuty): string {
  return dutyWords[duty]
}

export function hundredKmZoneSeries(figure: HundredKmZoneFigure): Series<readonly ZoneBand[]> {
  const { rows } = figure
  const distances = [...new Set(rows.map((row) => row.km))]
  const first = rows[0]
  const last = rows.at(-1)
  const apart = first && last ? daysBetween(first.signed, last.signed) : undefined
  return {
    marks: rows.map(({ duty, km, signed, place, what, rule }) => ({
      duty,
      km,
      year: signed.slice(0, 4),
      place,
      rule: `${what} ${rule}.`,
    })),
    table: {
      columns: [
        { label: 'Agreement' },
        { label: 'Signed' },
        { label: 'Zone on either side', unit: 'km', numeric: true },
        { label: 'Purpose' },
        { label: 'What happens inside it' },
      ],
      rows: rows.map((row) => ({
        cells: [
          row.place,
          dateLabel(row.signed),
          row.km,
          dutyWords[row.duty],
          `${row.what} ${row.rule}`,
        ],
        evidence: row.evidence,
      })),
    },
    summary: [
      `Both agreements name a zone of ${distances.join(' and ')} km on either side of the border.`,
      ...rows.map(
        (row) =>
          `By the ${row.place} agreement of ${dateLabel(row.signed)}, inside it ${row.what.toLowerCase()} ${row.rule}.`,
      ),
      ...(apart === undefined ? [] : [`The second was signed ${apart} days after the first.`]),
    ].join(' '),
  }
}
