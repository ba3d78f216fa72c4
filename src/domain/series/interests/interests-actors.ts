/**
 * Jia's four shared interests and three kinds of member: whether an interest has a passage of its own or
 * is met in passing, inside passages on something else, and what he says. The reading and the words of it
 * are this course's, the claims are Jia's. Length: words of the passage, counted.
 */
import * as v from 'valibot'
import { paragraphNameSchema } from '#domain/evidence/paragraph-name.ts'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import {
  countInWords,
  figureBase,
  listInWords,
  type Series,
  type TableRow,
} from '#domain/series/figure-base.ts'
import { totalOf, wordCountsSchema, type WordCounts } from '#domain/series/words/word-count.ts'

export const members = ['china', 'russia', 'central-asia'] as const
export type Member = (typeof members)[number]
export const memberNames: Readonly<Record<Member | 'all', string>> = {
  china: 'China',
  russia: 'Russia',
  'central-asia': 'Kazakhstan, Kyrgyzstan and Tajikistan',
  all: 'all five together',
}

const paragraphsSchema = v.pipe(v.array(paragraphNameSchema), v.minLength(1, 'names no paragraph'))
const cellBase = {
  of: v.picklist([...members, 'all']),
  /** In few words of ours. */
  says: textSchema,
  evidence: evidenceSchema,
}
const cellSchema = v.union([
  v.strictObject({ ...cellBase, passage: paragraphsSchema }),
  v.strictObject({ ...cellBase, inPassing: paragraphsSchema }),
])

export const interestsActorsSchema = v.strictObject({
  id: v.literal('interests-actors'),
  ...figureBase,
  words: wordCountsSchema,
  rows: v.array(
    v.strictObject({
      name: textSchema,
      cells: v.pipe(v.array(cellSchema), v.minLength(1, 'has no cell')),
    }),
  ),
})
export type InterestsActorsFigure = v.InferOutput<typeof interestsActorsSchema>
type Interest = InterestsActorsFigure['rows'][number]
type Cell = Interest['cells'][number]

export type InterestCell = {
  readonly row: number
  readonly of: Member | 'all'
  readonly says: string
  readonly treatment: 'own passage' | 'in passing'
  /** Of the passage of its own; none in passing. */
  readonly words: number | undefined
  /** The interests inside whose passages it is met in passing. */
  readonly metIn: readonly string[]
}
export type InterestRow = { readonly name: string; readonly cells: readonly InterestCell[] }

/** The interests whose passages hold the remarks of a cell. */
function metIn(interests: readonly Interest[], cell: Cell): string[] {
  const remarks = 'inPassing' in cell ? cell.inPassing : []
  return interests.flatMap(({ name, cells }) => {
    const passages = cells.flatMap((one) => ('passage' in one ? one.passage : []))
    return passages.some((passage) => remarks.includes(passage)) ? [name] : []
  })
}

function wordsOf(counts: WordCounts, cell: Cell): number | undefined {
  if (!('passage' in cell)) return undefined
  return totalOf(cell.passage.map((name) => counts[name] ?? 0))
}

function marksOf({ rows, words }: InterestsActorsFigure): InterestRow[] {
  const before = (index: number) => totalOf(rows.slice(0, index).map(({ cells }) => cells.length))
  return rows.map(({ name, cells }, index) => ({
    name,
    cells: cells.map((cell, place) => ({
      row: before(index) + place,
      of: cell.of,
      says: cell.says,
      treatment: 'passage' in cell ? 'own passage' : 'in passing',
      words: wordsOf(words, cell),
      metIn: metIn(rows, cell),
    })),
  }))
}

export const hasPassage = ({ cells }: InterestRow) =>
  cells.some(({ treatment }) => treatment === 'own passage')

function lengths({ name, cells }: InterestRow): string {
  const parts = cells.map(({ of, words }) => {
    const whose = of === 'central-asia' ? 'the Central Asian three' : memberNames[of]
    return `${whose} ${words ?? 0}`
  })
  return `${name.toLowerCase()}: ${listInWords(parts)}`
}

function wordsFor(marks: readonly InterestRow[]): string {
  const own = marks.filter(hasPassage)
  const without = marks
    .filter((row) => !hasPassage(row))
    .map(({ name, cells }) => {
      const inside = [...new Set(cells.flatMap((cell) => cell.metIn))]
      return `${name} has none: what Jia says of it stands inside the passages on ${listInWords(inside).toLowerCase()}.`
    })
  return [
    `Of Jia’s ${countInWords(marks.length)} interests, ${countInWords(own.length)} have passages of their own. Their lengths in words: ${own.map(lengths).join('; ')}.`,
    ...without,
  ].join(' ')
}

function rowsFor(figure: InterestsActorsFigure, marks: readonly InterestRow[]): TableRow[] {
  return marks.flatMap(({ name, cells }, index) =>
    cells.map((cell, place) => ({
      cells: [name, memberNames[cell.of], cell.treatment, cell.words ?? '–', cell.says],
      evidence: figure.rows[index]?.cells[place]?.evidence ?? [],
    })),
  )
}

export function interestsActorsSeries(
  figure: InterestsActorsFigure,
): Series<readonly InterestRow[]> {
  const marks = marksOf(figure)
  return {
    marks,
    table: {
      columns: [
        { label: 'Interest' },
        { label: 'Whose' },
        { label: 'Treated' },
        { label: 'Length', unit: 'words, counted', numeric: true },
        { label: 'In Jia’s account' },
      ],
      rows: rowsFor(figure, marks),
    },
    summary: wordsFor(marks),
  }
}
