/**
 * What the five agreed on in 1996 and in 1997, clause by clause as Jia lists it, sorted by what a clause
 * asks of an army. The kinds are this course's own. A clause keeps its number in Jia's order; he may
 * have left clauses out, so that none in his list does not mean none in the agreement.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { calendarDateSchema, dateLabel } from '#domain/series/calendar-date.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'

export const clauseKinds = [
  'restraint',
  'transparency',
  'limitation',
  'contact',
  'reduction',
  'posture',
] as const
export type ClauseKind = (typeof clauseKinds)[number]

const agreementSchema = v.strictObject({
  city: textSchema,
  date: calendarDateSchema,
  /** Jia's own word for what he leaves out, and where it stands. */
  openEnd: textSchema,
  clauses: v.pipe(
    v.array(
      v.strictObject({ kind: v.picklist(clauseKinds), text: textSchema, evidence: evidenceSchema }),
    ),
    v.minLength(1, 'has no clause'),
  ),
})

export const commitmentsByTypeSchema = v.strictObject({
  id: v.literal('commitments-by-type'),
  ...figureBase,
  rows: v.strictTuple([agreementSchema, agreementSchema]),
})
export type CommitmentsByTypeFigure = v.InferOutput<typeof commitmentsByTypeSchema>
type Agreement = v.InferOutput<typeof agreementSchema>

/** Its number in Jia's list, from 1. */
export type Clause = { readonly number: number; readonly text: string }
export type KindRow = {
  readonly row: number
  readonly kind: ClauseKind
  /** "Restraint". */
  readonly name: string
  readonly sides: readonly (readonly Clause[])[]
}
export type KindGroup = { readonly name: string; readonly rows: readonly KindRow[] }
export type CommitmentsMarks = {
  readonly agreements: readonly {
    readonly name: string
    readonly date: string
    readonly count: number
    readonly openEnd: string
  }[]
  /** Kinds in both agreements, then kinds in the first alone, then in the second alone. */
  readonly groups: readonly KindGroup[]
}

const yearOf = ({ date }: Agreement) => date.slice(0, 4)

function clausesOf({ clauses }: Agreement, kind: ClauseKind): Clause[] {
  return clauses.flatMap((clause, index) =>
    clause.kind === kind ? [{ number: index + 1, text: clause.text }] : [],
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function groupsOf([first, second]: CommitmentsByTypeFigure['rows']): KindGroup[] {
  const kinds = clauseKinds.map((kind) => ({
    kind,
    sides: [clausesOf(first, kind), clausesOf(second, kind)],
  }))
  const holding = (side: number) => (each: (typeof kinds)[number]) =>
    (each.sides[side]?.length ?? 0) > 0
  const [inFirst, inSecond] = [holding(0), holding(1)]
  const sorted = [
    { name: 'In both', kinds: kinds.filter((each) => inFirst(each) && inSecond(each)) },
    {
      name: `In ${yearOf(first)} alone`,
      kinds: kinds.filter((each) => inFirst(each) && !inSecond(each)),
    },
    {
      name: `In ${yearOf(second)} alone`,
      kinds: kinds.filter((each) => !inFirst(each) && inSecond(each)),
    },
  ]
  const order = sorted.flatMap((group) => group.kinds)
  return sorted.map(({ name, kinds: some }) => ({
    name,
    rows: some.map((each) => ({
      ...each,
      row: order.indexOf(each),
      name: capital(each.kind),
    })),
  }))
}

function wordsFor({ agreements, groups }: CommitmentsMarks): string {
  const sizes = agreements.map(
    ({ name, count, openEnd }) => `${name}: ${countInWords(count)} clauses; ${openEnd}.`,
  )
  const told = groups.map(({ name, rows }) => {
    const kinds = rows.map(({ kind, sides }) => {
      const counts = sides.map(({ length }) => length).filter((count) => count > 0)
      return `${kind} (${counts.join(' and ')})`
    })
    return `${name}: ${listInWords(kinds)}.`
  })
  return [...sizes, ...told].join(' ')
}

export function commitmentsByTypeSeries({
  rows,
}: CommitmentsByTypeFigure): Series<CommitmentsMarks> {
  const marks = {
    agreements: rows.map((agreement) => ({
      name: `${agreement.city} ${yearOf(agreement)}`,
      date: dateLabel(agreement.date),
      count: agreement.clauses.length,
      openEnd: agreement.openEnd,
    })),
    groups: groupsOf(rows),
  }
  const evidenceOf = (kind: ClauseKind) =>
    rows.flatMap(({ clauses }) =>
      clauses.filter((clause) => clause.kind === kind).flatMap(({ evidence }) => evidence),
    )
  return {
    marks,
    table: {
      columns: [
        { label: 'Kind, in this course’s grouping' },
        ...marks.agreements.map(({ name }) => ({ label: name, unit: 'clauses', numeric: true })),
        ...marks.agreements.map(({ name }) => ({ label: `Clauses of ${name}` })),
      ],
      rows: marks.groups
        .flatMap((group) => group.rows)
        .map(({ kind, name, sides }) => ({
          cells: [name, ...sides.map(({ length }) => length || '–'), ...sides.map(clausesInWords)],
          evidence: evidenceOf(kind),
        })),
    },
    summary: wordsFor(marks),
  }
}

/** "1. no offensive activities; 2. …", or a dash. */
export function clausesInWords(clauses: readonly Clause[]): string {
  return clauses.map(({ number, text }) => `${number}. ${text}`).join('; ') || '–'
}
