/**
 * A total in a note of Ding's that its own parts do not make. Sum, gap and what each figure would have to
 * be, if it alone were wrong, are computed; nothing in the note tells which of them is, so that none of
 * the printed figures is taken for true. Unit: oil and gas fields.
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
import { totalOf } from './word-count.ts'

const printedSchema = v.strictObject({
  /** "oil fields", as in “69 oil fields”. */
  name: textSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  evidence: evidenceSchema,
})

export const fieldsSumSchema = v.strictObject({
  id: v.literal('fields-sum'),
  ...figureBase,
  total: printedSchema,
  /** What the total is said to be made of. */
  rows: v.array(printedSchema),
})
export type FieldsSumFigure = v.InferOutput<typeof fieldsSumSchema>
type Printed = v.InferOutput<typeof printedSchema>

/** Where the table has it, what is counted, and how many. */
export type Count = { readonly row: number; readonly name: string; readonly count: number }
/** One way in which total and parts would meet. */
export type Repair = Count & {
  /** "If only the oil fields are wrong". */
  readonly when: string
  /** The lines of the sum as they would then read. */
  readonly total: number
  readonly parts: readonly number[]
  /** What is no longer as printed. */
  readonly changed: 'total' | 'nothing' | number
}
export type FieldsSumMarks = {
  readonly total: Count
  readonly parts: readonly Count[]
  readonly sum: Count
  readonly gap: Count
  readonly repairs: readonly Repair[]
}

function repairsOf(total: Printed, rows: readonly Printed[], firstRow: number): Repair[] {
  const parts = rows.map(({ count }) => count)
  const sum = totalOf(parts)
  const gap = sum - total.count
  const repairs: Omit<Repair, 'row'>[] = [
    {
      when: 'If only the total is wrong',
      name: total.name,
      count: sum,
      total: sum,
      parts,
      changed: 'total',
    },
    ...rows.map(({ name, count }, place) => ({
      when: `If only the ${name} are wrong`,
      name,
      count: count - gap,
      total: total.count,
      parts: parts.with(place, count - gap),
      changed: place,
    })),
    {
      when: 'If nothing is wrong and some were counted twice',
      name: 'fields of both kinds',
      count: gap,
      total: total.count,
      parts,
      changed: 'nothing',
    },
  ]
  return repairs.map((repair, index) => ({ ...repair, row: firstRow + index }))
}

function marksOf({ total, rows }: FieldsSumFigure): FieldsSumMarks {
  const sum = totalOf(rows.map(({ count }) => count))
  const after = rows.length + 1
  return {
    total: { row: 0, name: total.name, count: total.count },
    parts: rows.map(({ name, count }, index) => ({ row: index + 1, name, count })),
    sum: { row: after, name: 'sum of the parts', count: sum },
    gap: { row: after + 1, name: 'apart', count: Math.abs(sum - total.count) },
    repairs: repairsOf(total, rows, after + 2),
  }
}

function wordsFor({ total, parts, sum, gap, repairs }: FieldsSumMarks): string {
  const printed = parts.map(({ count, name }) => `${count} ${name}`)
  const closing = repairs.map(
    ({ when, count, name }) => `${when.replace('If', 'if')}, ${count} ${name}`,
  )
  return [
    `The note has ${total.count} ${total.name} and names ${listInWords(printed)} among them.`,
    `These parts make ${sum.count}, so that total and parts stand ${gap.count} apart.`,
    `${capital(countInWords(repairs.length))} repairs would close the sum: ${closing.join('; ')}.`,
    'Nothing in the note tells which of them is right, so that none of its figures can be relied on.',
  ].join(' ')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function rowsFor({ total, rows }: FieldsSumFigure, { sum, gap, repairs }: FieldsSumMarks) {
  const evidence = [...new Set([total, ...rows].flatMap((row) => row.evidence))]
  const computed = [
    sum,
    { ...gap, name: 'total and parts apart' },
    ...repairs.map(({ when, name, count }) => ({ name: `${when}: ${name}`, count })),
  ]
  return [
    ...[total, ...rows].map((row): TableRow => ({
      cells: [capital(row.name), row.count, '–'],
      evidence: row.evidence,
    })),
    ...computed.map(({ name, count }): TableRow => ({
      cells: [capital(name), '–', count],
      evidence,
    })),
  ]
}

export function fieldsSumSeries(figure: FieldsSumFigure): Series<FieldsSumMarks> {
  const marks = marksOf(figure)
  return {
    marks,
    table: {
      columns: [
        { label: 'What is counted' },
        { label: 'As printed', unit: 'fields', numeric: true },
        { label: 'Computed', unit: 'fields, computed', numeric: true },
      ],
      rows: rowsFor(figure, marks),
    },
    summary: wordsFor(marks),
  }
}
