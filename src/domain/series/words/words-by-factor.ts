/**
 * How much text each part of the two papers gets, in words counted by this course. What explains (the
 * factors of Jia, the variables of Ding) is told from what leads up to it or sums up. Length is
 * attention, not weight: a short part may carry an argument.
 */
import * as v from 'valibot'
import { paragraphNameSchema } from '#domain/evidence/paragraph-name.ts'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { coderNames, type Coder } from '#domain/series/agenda/coded-cell.ts'
import {
  countInWords,
  figureBase,
  groupDigits,
  listInWords,
  type Series,
  type TableRow,
} from '#domain/series/figure-base.ts'
import { countsUnder, perCent, totalOf, wordCountsSchema } from './word-count.ts'

const partSchema = v.strictObject({
  of: v.picklist(['jia', 'ding']),
  name: textSchema,
  /** Its headings; the paragraphs directly under them are its own. */
  headings: v.pipe(v.array(paragraphNameSchema), v.minLength(1, 'has no heading')),
  /** True for a factor or variable, by which the author explains. */
  explains: v.optional(v.boolean(), false),
  evidence: evidenceSchema,
})

export const wordsByFactorSchema = v.strictObject({
  id: v.literal('words-by-factor'),
  ...figureBase,
  jia: wordCountsSchema,
  ding: wordCountsSchema,
  rows: v.array(partSchema),
})
export type WordsByFactorFigure = v.InferOutput<typeof wordsByFactorSchema>
type Part = WordsByFactorFigure['rows'][number]

/** Some paragraphs of a paper, and the row of the table that counts them. */
export type Stretch = {
  readonly row: number
  readonly name: string
  /** The words of each paragraph. */
  readonly paragraphs: readonly number[]
  readonly words: number
  /** "22.6", per cent of the paper. */
  readonly share: string
}
export type PaperPart = Stretch & { readonly explains: boolean }
export type PaperWords = {
  readonly author: string
  readonly by: Coder
  readonly whole: Stretch
  /** All that explains, taken together. */
  readonly explaining: Stretch
  readonly parts: readonly PaperPart[]
}

const explainsBy: Readonly<Record<Coder, string>> = { jia: 'factors', ding: 'variables' }

function stretch(row: number, name: string, paragraphs: readonly number[], whole: number): Stretch {
  const words = totalOf(paragraphs)
  return { row, name, paragraphs, words, share: perCent(words, whole) }
}

/** Rows of the table: the paper, all that explains, then part by part. */
function paperOf(figure: WordsByFactorFigure, by: Coder, firstRow: number): PaperWords {
  const parts = figure.rows
    .filter((part) => part.of === by)
    .map((part) => ({ ...part, paragraphs: countsUnder(figure[by], part.headings) }))
  const all = parts.flatMap(({ paragraphs }) => paragraphs)
  const factors = parts.filter(({ explains }) => explains)
  const within = factors.flatMap(({ paragraphs }) => paragraphs)
  const name = `${countInWords(factors.length)} ${explainsBy[by]}`
  const total = totalOf(all)
  return {
    author: coderNames[by],
    by,
    whole: stretch(firstRow, 'whole paper', all, total),
    explaining: stretch(firstRow + 1, name, within, total),
    parts: parts.map(({ name: partName, paragraphs, explains }, index) => ({
      ...stretch(firstRow + 2 + index, partName, paragraphs, total),
      explains,
    })),
  }
}

const byLength = (parts: readonly PaperPart[]) =>
  parts.toSorted((one, other) => other.words - one.words)

const asWords = ({ name, words }: Stretch) => `${name.toLowerCase()} ${groupDigits(words)}`

function wordsFor({ author, whole, explaining, parts }: PaperWords): string {
  const told = parts.filter(({ explains }) => explains).map(asWords)
  const [longest] = byLength(parts)
  return [
    `${author}’s paper has ${groupDigits(whole.words)} words in ${whole.paragraphs.length} paragraphs.`,
    `His ${explaining.name} take ${groupDigits(explaining.words)} of them, ${explaining.share} per cent: ${listInWords(told)}.`,
    longest &&
      `The longest part, ${longest.name.toLowerCase()}, has ${groupDigits(longest.words)}.`,
  ].join(' ')
}

/** The longest part that explains against the shortest. */
function lengthsApart({ author, parts }: PaperWords): string {
  const factors = byLength(parts.filter(({ explains }) => explains))
  const [longest, shortest] = [factors[0], factors.at(-1)]
  if (!longest || !shortest) return ''
  const times = (longest.words / shortest.words).toFixed(1)
  return `In ${author}, ${longest.name.toLowerCase()} have ${times} times the words of ${shortest.name.toLowerCase()}.`
}

function rowsFor({ author, whole, explaining, parts }: PaperWords, rows: readonly Part[]) {
  const row = (part: Stretch, counted: readonly Part[], share = part.share): TableRow => ({
    cells: [`${author}: ${part.name}`, part.paragraphs.length, part.words, share],
    evidence: [...new Set(counted.flatMap(({ evidence }) => evidence))],
  })
  return [
    row(whole, rows, '–'),
    row(
      explaining,
      rows.filter(({ explains }) => explains),
    ),
    ...parts.map((part, index) => row(part, rows.slice(index, index + 1))),
  ]
}

export function wordsByFactorSeries(figure: WordsByFactorFigure): Series<readonly PaperWords[]> {
  const of = (by: Coder) => figure.rows.filter((part) => part.of === by)
  const jia = paperOf(figure, 'jia', 0)
  const ding = paperOf(figure, 'ding', jia.parts.length + 2)
  return {
    marks: [jia, ding],
    table: {
      columns: [
        { label: 'Part' },
        { label: 'Paragraphs', unit: 'counted', numeric: true },
        { label: 'Words', unit: 'counted', numeric: true },
        { label: 'Share of the paper', unit: '%, computed', numeric: true },
      ],
      rows: [...rowsFor(jia, of('jia')), ...rowsFor(ding, of('ding'))],
    },
    summary: [wordsFor(jia), wordsFor(ding), lengthsApart(jia)].join(' '),
  }
}
