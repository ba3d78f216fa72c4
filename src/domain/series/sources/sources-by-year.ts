/**
 * What each paper rests on: the sources in Jia's endnotes and in Ding's list, by the year in which they
 * were published and by their kind. A source named several times is one source. Years, kinds and where
 * sources come from are counted here.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { coderNames, coders, type Coder } from '#domain/series/agenda/coded-cell.ts'
import { countInWords, figureBase, type Series } from '#domain/series/figure-base.ts'

const kinds = ['press', 'scholarship', 'official'] as const
export type SourceKind = (typeof kinds)[number]
export const kindNames: Readonly<Record<SourceKind, string>> = {
  press: 'Press',
  scholarship: 'Books and articles',
  official: 'Documents, statistics, yearbook',
}

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900))

export const sourcesByYearSchema = v.strictObject({
  id: v.literal('sources-by-year'),
  ...figureBase,
  rows: v.pipe(
    v.array(
      v.strictObject({
        by: v.picklist(['jia', 'ding']),
        kind: v.picklist(kinds),
        from: v.picklist(['china', 'elsewhere']),
        /** None where the paper gives none. */
        year: v.optional(yearSchema),
        /** Where the paper leaves open which of two years it is; drawn at the first. */
        orYear: v.optional(yearSchema),
        name: textSchema,
        /** The notes or list entries in which it stands. */
        entries: v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1)),
        evidence: evidenceSchema,
      }),
    ),
    v.minLength(1, 'names no source'),
  ),
})
export type SourcesByYearFigure = v.InferOutput<typeof sourcesByYearSchema>
type Source = SourcesByYearFigure['rows'][number]

export type SourceMark = {
  readonly id: string
  readonly by: Coder
  readonly kind: SourceKind
  readonly elsewhere: boolean
  readonly unsure: boolean
}
/** Sources that share a year or a kind; the table has one row for each. */
export type SourceGroup = {
  readonly label: string
  readonly row: number
  readonly stacks: Readonly<Record<Coder, readonly SourceMark[]>>
}
export type SourcesMarks = {
  readonly years: readonly (SourceGroup & { readonly year: number })[]
  /** Sources without a year. */
  readonly undated: SourceGroup | undefined
  readonly kinds: readonly (SourceGroup & { readonly kind: SourceKind })[]
  readonly span: { readonly from: number; readonly to: number }
}

const order = (one: Source, other: Source) =>
  Number(one.from === 'elsewhere') - Number(other.from === 'elsewhere') ||
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind)

function stackOf(sources: readonly Source[], by: Coder): SourceMark[] {
  return sources
    .filter((source) => source.by === by)
    .sort(order)
    .map(({ kind, from, orYear, entries }) => ({
      id: `${by}-${entries.join('-')}`,
      by,
      kind,
      elsewhere: from === 'elsewhere',
      unsure: orYear !== undefined,
    }))
}

type Sorted = { readonly label: string; readonly sources: readonly Source[] }

/** "2013 or 2015" is a group of its own, since nobody can say to which of the two it belongs. */
const yearLabel = ({ year, orYear }: Source) =>
  year === undefined ? 'no year' : orYear === undefined ? String(year) : `${year} or ${orYear}`

function sorted(rows: readonly Source[], labelOf: (source: Source) => string): Sorted[] {
  const labels = [...new Set(rows.map(labelOf))]
  return labels.map((label) => ({
    label,
    sources: rows.filter((source) => labelOf(source) === label),
  }))
}

function groupOf({ label, sources }: Sorted, row: number): SourceGroup {
  return {
    label,
    row,
    stacks: { jia: stackOf(sources, 'jia'), ding: stackOf(sources, 'ding') },
  }
}

function groupsOf(rows: readonly Source[]) {
  const dated = rows.filter(({ year }) => year !== undefined)
  const byYear = sorted(
    dated.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0)),
    yearLabel,
  )
  const without = sorted(
    rows.filter(({ year }) => year === undefined),
    yearLabel,
  )
  const byKind = kinds.flatMap((kind) => {
    const sources = rows.filter((source) => source.kind === kind)
    return sources.length > 0 ? [{ label: kindNames[kind], kind, sources }] : []
  })
  return { byYear, without, byKind }
}

function marksOf({ byYear, without, byKind }: ReturnType<typeof groupsOf>): SourcesMarks {
  const years = byYear.map((group, row) => ({
    ...groupOf(group, row),
    year: group.sources[0]?.year ?? 0,
  }))
  const [undated] = without
  const before = years.length + without.length
  return {
    years,
    undated: undated && groupOf(undated, years.length),
    kinds: byKind.map((group, index) => ({ ...groupOf(group, before + index), kind: group.kind })),
    span: { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0 },
  }
}

function wordsFor(rows: readonly Source[]): string {
  return coders
    .map((coder) => {
      const sources = rows.filter(({ by }) => by === coder)
      const entries = sources.flatMap((source) => source.entries).length
      const years = sources.flatMap(({ year }) => year ?? []).sort((one, other) => one - other)
      const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0]
      const count = (kind: SourceKind) => sources.filter((source) => source.kind === kind).length
      const abroad = sources.filter((source) => source.from === 'elsewhere').length
      const share = kinds.map((kind) => `${kindNames[kind].toLowerCase()}: ${count(kind)}`)
      return `${coderNames[coder]} names ${sources.length} sources in ${entries} ${coder === 'jia' ? 'notes' : 'entries'} (${share.join('; ')}); ${years.length} have a year, from ${from} to ${to}, which is ${to - from + 1} years, and ${countInWords(abroad)} come from outside China.`
    })
    .join(' ')
}

export function sourcesByYearSeries({ rows }: SourcesByYearFigure): Series<SourcesMarks> {
  const groups = groupsOf(rows)
  const { byYear, without, byKind } = groups
  const named = (sources: readonly Source[], by: Coder) =>
    sources.filter((source) => source.by === by).length || '–'
  return {
    marks: marksOf(groups),
    table: {
      columns: [
        { label: 'Year or kind' },
        ...coders.map((coder) => ({
          label: coderNames[coder],
          unit: 'sources',
          numeric: true,
        })),
        { label: 'Which' },
      ],
      rows: [...byYear, ...without, ...byKind].map(({ label, sources }) => ({
        cells: [
          label,
          ...coders.map((coder) => named(sources, coder)),
          sources.map(({ by, name }) => `${name} (${coderNames[by]})`).join('; '),
        ],
        evidence: [...new Set(sources.flatMap(({ evidence }) => evidence))],
      })),
    },
    summary: wordsFor(rows),
  }
}
