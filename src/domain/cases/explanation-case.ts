/**
 * A case for the workbench: one event, the cards that say what the papers have to say about it, which
 * parts of the explanations are silent, and what neither explains. A part has cards or a reason for its
 * silence, never both; a card names its author, because half of it is whose claim it is.
 */
import * as v from 'valibot'
import {
  evidenceSchema,
  idSchema,
  idsAreUnique,
  questionBase,
  textSchema,
} from '#domain/question/question-base.ts'
import { shortExplanationSchema } from '#domain/question-kinds/short-explanation.ts'
import { yearsSchema } from '#domain/lesson/course.ts'
import {
  authorOfPart,
  casePartIds,
  casePartSchema,
  caseReachSchema,
  caseRowIds,
  comparisonSchema,
  neither,
  type CasePartId,
} from './case-parts.ts'

const saidSchema = v.strictObject({ text: textSchema, evidence: evidenceSchema })

const pieceSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    text: textSchema,
    evidence: evidenceSchema,
    belongs: v.picklist(caseRowIds),
    why: textSchema,
  }),
  v.check(
    ({ text, belongs }) =>
      belongs === neither ? /\b(?:Jia|Ding)\b/.test(text) : text.includes(authorOfPart(belongs)),
    'does not name its author',
  ),
)
export type CasePiece = v.InferOutput<typeof pieceSchema>

const silenceSchema = v.strictObject({
  part: v.picklist(casePartIds),
  why: textSchema,
  evidence: evidenceSchema,
  /** What a reader might apply where the author himself says nothing; always shown as the reader's. */
  inference: v.optional(saidSchema),
})
export type CaseSilence = v.InferOutput<typeof silenceSchema>

const unexplainedSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    title: textSchema,
    text: textSchema,
    evidence: v.optional(evidenceSchema),
    /** Why the papers cannot tell. */
    reason: v.optional(textSchema),
  }),
  v.check(
    ({ evidence, reason }) => evidence !== undefined || reason !== undefined,
    'has neither evidence nor a reason why the papers cannot tell',
  ),
)
export type CaseUnexplained = v.InferOutput<typeof unexplainedSchema>

const { objectives, hints, explanation } = questionBase
const { models, points } = shortExplanationSchema.entries

const judgementSchema = v.strictObject({
  prompt: textSchema,
  hints,
  explanation,
  evidence: evidenceSchema,
  /** One leans to Jia and has his name as its id, the other to Ding. */
  models: v.pipe(
    models,
    v.check(
      (list) => list.map(({ id }) => id).join() === 'jia,ding',
      'are not one leaning to Jia (id jia) and one to Ding (id ding), in this order',
    ),
  ),
  points,
  /** What would count against each explanation. */
  against: v.strictObject({ jia: saidSchema, ding: saidSchema }),
})

function areUnlike(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.toLowerCase())).size === texts.length
}

/** Parts with neither a card nor a reason for their silence, or with both. */
function ill(
  pieces: readonly { readonly belongs: string }[],
  silent: readonly { readonly part: CasePartId }[],
): readonly CasePartId[] {
  return casePartIds.filter(
    (part) =>
      pieces.some(({ belongs }) => belongs === part) === silent.some((one) => one.part === part),
  )
}

const caseSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  /** As shown, e.g. "26 April 1996". */
  date: textSchema,
  years: yearsSchema,
  /** A line that makes a student want to open the case. */
  lede: textSchema,
  objectives,
  /** The section that teaches it, as module/lesson#heading. */
  taught: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/, 'is not module/lesson#heading'),
  ),
  happened: v.pipe(
    v.array(saidSchema),
    v.minLength(2, 'has fewer than two sentences'),
    v.maxLength(4, 'has more than four sentences'),
  ),
  bench: v.strictObject({ hints, explanation }),
  pieces: v.pipe(
    v.array(pieceSchema),
    v.minLength(10, 'has fewer than ten cards'),
    v.maxLength(14, 'has more than fourteen cards'),
    v.check((list) => idsAreUnique(list), 'has two cards with one id'),
    v.check((list) => areUnlike(list.map(({ text }) => text)), 'has two cards that say the same'),
  ),
  silent: v.array(silenceSchema),
  unexplained: v.pipe(
    v.array(unexplainedSchema),
    v.minLength(2, 'has fewer than two points'),
    v.maxLength(4, 'has more than four points'),
    v.check((list) => idsAreUnique(list), 'has two points with one id'),
  ),
  judgement: judgementSchema,
})
export type ExplanationCase = v.InferOutput<typeof caseSchema>

const wholeCaseSchema = v.pipe(
  caseSchema,
  v.forward(
    v.check(({ silent }) => areUnlike(silent.map(({ part }) => part)), 'names a part twice'),
    ['silent'],
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { pieces, silent } = dataset.value
    const parts = ill(pieces, silent)
    if (parts.length > 0)
      addIssue({
        message: `does not say of ${parts.join(', ')} either what it has to say (a card) or why it is silent, and only one of the two`,
      })
  }),
)

/** The whole file: how far each author reaches, what the parts are, how they compare, and the cases in the order of their dates. */
export const caseFileSchema = v.strictObject({
  authors: v.pipe(
    v.array(caseReachSchema),
    v.check((list) => list.map(({ id }) => id).join() === 'jia,ding', 'are not jia and ding'),
  ),
  parts: v.pipe(
    v.array(casePartSchema),
    v.check(
      (list) => list.map(({ id }) => id).join() === casePartIds.join(),
      `are not the seven in their order: ${casePartIds.join(', ')}`,
    ),
  ),
  comparison: v.pipe(
    v.array(comparisonSchema),
    v.check(
      (list) =>
        list
          .flatMap(({ jia, ding }) => [jia, ding])
          .filter((one) => typeof one === 'string')
          .toSorted()
          .join() === casePartIds.toSorted().join(),
      'does not place each of the seven parts once',
    ),
    v.check(
      (list) =>
        list.every(
          ({ jia, ding }) =>
            (typeof jia !== 'string' || authorOfPart(jia) === 'Jia') &&
            (typeof ding !== 'string' || authorOfPart(ding) === 'Ding'),
        ),
      'gives an author a part of the other',
    ),
  ),
  cases: v.pipe(
    v.array(wholeCaseSchema),
    v.check((list) => idsAreUnique(list), 'has two cases with one id'),
  ),
})
export type CaseFile = v.InferOutput<typeof caseFileSchema>
