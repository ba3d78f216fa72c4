/**
 * Explain in your own words, then compare with two good answers that differ, tick the points you had
 * and rate yourself. Never scored: no machine here can judge it, and a mark would be a pretence. It
 * counts as answered once a few words stand there.
 */
import * as v from 'valibot'
import { incomplete } from '#domain/question/grade.ts'
import {
  evidenceSchema,
  idSchema,
  idsAreUnique,
  questionBase,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

export const selfRatings = ['missed', 'partly', 'well'] as const
export type SelfRating = (typeof selfRatings)[number]

const modelSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  text: textSchema,
  evidence: evidenceSchema,
})

const pointSchema = v.strictObject({ id: idSchema, text: textSchema, evidence: evidenceSchema })

export const shortExplanationSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('explain'),
  models: v.pipe(
    v.array(modelSchema),
    v.length(2, 'needs exactly two model answers'),
    v.check((list) => idsAreUnique(list), 'has two model answers with one id'),
  ),
  /** What a good answer has; the student ticks them. */
  points: v.pipe(
    v.array(pointSchema),
    v.minLength(3, 'has fewer than three points'),
    v.maxLength(5, 'has more than five points'),
    v.check((list) => idsAreUnique(list), 'has two points with one id'),
  ),
})
export type ExplainQuestion = v.InferOutput<typeof shortExplanationSchema>
export type ExplainResponse = {
  readonly text: string
  /** Ids of the points that the writer finds in the own answer. */
  readonly covered: readonly string[]
  readonly rating?: SelfRating | undefined
}

const responseSchema = v.object({
  text: v.string(),
  covered: v.array(v.string()),
  rating: v.optional(v.picklist(selfRatings)),
})

const fewestWords = 3

/** A Chinese character counts as a word, because Chinese sets no spaces. */
function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}

export const shortExplanation: QuestionKind<ExplainQuestion, ExplainResponse> = {
  name: 'Explain in your own words',
  arrange: (question) => question,
  /** A tick for a point that is no longer there is dropped: the words are worth more than the tick. */
  readResponse(question, raw) {
    const read = v.safeParse(responseSchema, raw)
    if (!read.success) return undefined
    const { covered } = read.output
    const known = question.points.map((point) => point.id).filter((id) => covered.includes(id))
    return { ...read.output, covered: known }
  },
  grade(_question, response) {
    const enough = countWords(response?.text ?? '') >= fewestWords
    return enough ? { status: 'unscored' } : incomplete('Write at least a few words first.')
  },
  key: (question) => ({
    text: question.models[0]?.text ?? '',
    covered: question.points.map((point) => point.id),
    rating: 'well',
  }),
  describe: (_question, response) => response?.text.trim() || 'No answer',
}
