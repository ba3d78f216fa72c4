/**
 * Why India and Pakistan wished to join the SCO, in Ding's account: what he names for each, in few words
 * of this course, and whether each was interested early. A motive that he does not name for a state may
 * exist all the same.
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

export const applicants = ['india', 'pakistan'] as const
export type Applicant = (typeof applicants)[number]
export const applicantNames: Readonly<Record<Applicant, string>> = {
  india: 'India',
  pakistan: 'Pakistan',
}

const namedSchema = v.strictObject({ says: textSchema, evidence: evidenceSchema })
const motiveSchema = v.strictObject({
  name: textSchema,
  india: v.optional(namedSchema),
  pakistan: v.optional(namedSchema),
})
const earlySchema = v.strictObject({
  ...namedSchema.entries,
  interested: v.boolean(),
})

export const motivesIndiaPakistanSchema = v.strictObject({
  id: v.literal('motives-india-pakistan'),
  ...figureBase,
  /** Interest in joining before there was an SCO and in its first years. */
  early: v.strictObject({ name: textSchema, india: earlySchema, pakistan: earlySchema }),
  rows: v.array(
    v.pipe(
      motiveSchema,
      v.check(({ india, pakistan }) => Boolean(india ?? pakistan), 'is named for nobody'),
    ),
  ),
})
export type MotivesIndiaPakistanFigure = v.InferOutput<typeof motivesIndiaPakistanSchema>
type Motive = v.InferOutput<typeof motiveSchema>

export const notNamed = 'not named'

export type MotiveSide = {
  readonly applicant: Applicant
  /** A motive that he names, or interest; the opposite is that he names none, or that it was missing. */
  readonly holds: boolean
  /** As the table has it. */
  readonly says: string
}
export type MotiveRow = {
  readonly row: number
  readonly name: string
  readonly sides: readonly MotiveSide[]
}
export type MotivesMarks = {
  readonly early: MotiveRow
  readonly motives: readonly MotiveRow[]
  /** How many motives he names for each. */
  readonly counts: Readonly<Record<Applicant, number>>
}

function marksOf({ early, rows }: MotivesIndiaPakistanFigure): MotivesMarks {
  const named = (motive: Motive) =>
    applicants.map((applicant) => ({
      applicant,
      holds: motive[applicant] !== undefined,
      says: motive[applicant]?.says ?? notNamed,
    }))
  const count = (applicant: Applicant) => rows.filter((motive) => motive[applicant]).length
  return {
    early: {
      row: 0,
      name: early.name,
      sides: applicants.map((applicant) => {
        const { interested, says } = early[applicant]
        return { applicant, holds: interested, says: `${interested ? 'yes' : 'no'}: ${says}` }
      }),
    },
    motives: rows.map((motive, index) => ({
      row: index + 1,
      name: motive.name,
      sides: named(motive),
    })),
    counts: { india: count('india'), pakistan: count('pakistan') },
  }
}

function wordsFor({ early, motives, counts }: MotivesMarks): string {
  const names = (wanted: (sides: readonly boolean[]) => boolean) =>
    listInWords(
      motives
        .filter(({ sides }) => wanted(sides.map(({ holds }) => holds)))
        .map(({ name }) => name.toLowerCase()),
    )
  const both = names((sides) => sides.every(Boolean))
  const alone = applicants.flatMap((applicant, place) => {
    const only = names((sides) => sides.every((holds, at) => holds === (at === place)))
    return only ? [`For ${applicantNames[applicant]} alone: ${only}.`] : []
  })
  const first = early.sides.map(
    ({ applicant, says }) => `${applicantNames[applicant]} ${says.replace(': ', ' (')})`,
  )
  return [
    `${early.name}, in Ding’s account: ${first.join(', ')}.`,
    `He names ${countInWords(counts.india)} motives for India and ${countInWords(counts.pakistan)} for Pakistan.`,
    ...(both ? [`For both: ${both}.`] : []),
    ...alone,
  ].join(' ')
}

function rowsFor({ early, rows }: MotivesIndiaPakistanFigure, marks: MotivesMarks): TableRow[] {
  const evidence = [early, ...rows].map(({ india, pakistan }) => [
    ...new Set([...(india?.evidence ?? []), ...(pakistan?.evidence ?? [])]),
  ])
  return [marks.early, ...marks.motives].map(({ row, name, sides }) => ({
    cells: [name, ...sides.map(({ says }) => says)],
    evidence: evidence[row] ?? [],
  }))
}

export function motivesIndiaPakistanSeries(
  figure: MotivesIndiaPakistanFigure,
): Series<MotivesMarks> {
  const marks = marksOf(figure)
  return {
    marks,
    table: {
      columns: [
        { label: 'Motive' },
        ...applicants.map((applicant) => ({
          label: `${applicantNames[applicant]}, in Ding’s account`,
        })),
      ],
      rows: rowsFor(figure, marks),
    },
    summary: wordsFor(marks),
  }
}
