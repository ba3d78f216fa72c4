/**
 * The seven parts of the two explanations: Jia's three factors and Ding's four variables. What a card
 * says belongs to one of them or to neither explanation, as a result, a detail or a gap does.
 */
import * as v from 'valibot'
import { yearsSchema } from '#domain/lesson/course.ts'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'

/** In the order in which each author names them. */
export const casePartIds = [
  'jia-interests',
  'jia-norms',
  'jia-gradual',
  'ding-crisis',
  'ding-interests',
  'ding-coordination',
  'ding-intention',
] as const
export type CasePartId = (typeof casePartIds)[number]

export const neither = 'neither'
/** Where a card can lie: on the row of a part, or beside both explanations. */
export const caseRowIds = [...casePartIds, neither] as const
export type CaseRowId = (typeof caseRowIds)[number]

export const caseAuthors = ['Jia', 'Ding'] as const
export type CaseAuthor = (typeof caseAuthors)[number]

export function authorOfPart(part: CasePartId): CaseAuthor {
  return part.startsWith('jia-') ? 'Jia' : 'Ding'
}

/** How far an author's account reaches, as years and in words: he explains nothing beyond it. */
export const caseReachSchema = v.strictObject({
  id: v.picklist(['jia', 'ding']),
  years: yearsSchema,
  reach: textSchema,
  evidence: evidenceSchema,
})
export type CaseReach = v.InferOutput<typeof caseReachSchema>

export const casePartSchema = v.strictObject({
  id: v.picklist(casePartIds),
  name: textSchema,
  /** What this part is, in a line. */
  gloss: textSchema,
  evidence: evidenceSchema,
})
export type CasePart = v.InferOutput<typeof casePartSchema>

/** Said where an explanation has no part of this kind. */
const lackSchema = v.strictObject({ lacks: textSchema, evidence: evidenceSchema })
export type Lack = v.InferOutput<typeof lackSchema>

/** What both explanations are compared by, e.g. rules of conduct: a part of each, or none. */
export const comparisonSchema = v.strictObject({
  id: idSchema,
  name: textSchema,
  jia: v.union([v.picklist(casePartIds), lackSchema]),
  ding: v.union([v.picklist(casePartIds), lackSchema]),
})
export type Comparison = v.InferOutput<typeof comparisonSchema>

export type CaseRow = {
  readonly id: CaseRowId
  /** None for the row beside both explanations. */
  readonly author?: CaseAuthor
  readonly name: string
  readonly gloss: string
}

const besideBoth: CaseRow = {
  id: neither,
  name: 'Neither',
  gloss: 'A result, a word about sources, or a fact that no factor and no variable accounts for.',
}

/** The rows of the bench: each author's parts in order, then the one beside both. */
export function caseRows(parts: readonly CasePart[]): readonly CaseRow[] {
  const rows = casePartIds.flatMap((id) =>
    parts
      .filter((part) => part.id === id)
      .map(({ name, gloss }) => ({ id, author: authorOfPart(id), name, gloss })),
  )
  return [...rows, besideBoth]
}

/** "Jia: Shared interests", or "Neither". */
export function rowWords({ author, name }: Pick<CaseRow, 'author' | 'name'>): string {
  return author === undefined ? name : `${author}: ${name}`
}
