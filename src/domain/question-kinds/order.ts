/**
 * Put items in order. Score: max(0, Kendall's τ), where τ = 2c − 1 and c is the share of pairs that
 * stand the right way round; a guess earns nothing on average and one swap of neighbours costs little.
 * Each item's part is the share of its own pairs that are right, so the parts average c, not the score.
 */
import * as v from 'valibot'
import { joinPhrases } from '#domain/base/join-phrases.ts'
import { shuffle } from '#domain/base/seeded-random.ts'
import { incomplete, stillOpen } from '#domain/question/grade.ts'
import {
  idSchema,
  idsAreUnique,
  questionBase,
  reasonSchema,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

const itemSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  /** From 1. Given by the schema, so that the right order outlives a shuffle of the list. */
  place: v.optional(v.number()),
  ...reasonSchema,
})

export const orderSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('order'),
  /** Written in the right order. Two items would not do: the order shown would give the other away. */
  items: v.pipe(
    v.array(itemSchema),
    v.minLength(3, 'has fewer than three items'),
    v.check((list) => idsAreUnique(list), 'has two items with one id'),
    v.transform((items) => items.map((item, at) => ({ ...item, place: item.place ?? at + 1 }))),
    v.check(
      (items) => inRightOrder(items).every((item, at) => item.place === at + 1),
      'has places that do not run from 1 without a gap',
    ),
  ),
})
export type OrderQuestion = v.InferOutput<typeof orderSchema>
export type OrderItem = OrderQuestion['items'][number]
/** Item ids from first to last. */
export type OrderResponse = { readonly order: readonly string[] }

const responseSchema = v.object({ order: v.array(v.string()) })

function inRightOrder<Item extends { readonly place: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => one.place - other.place)
}

/** For each item, how many of the others stand on the right side of it. */
function rightPairs(items: readonly OrderItem[]): { id: string; count: number }[] {
  return items.map((item, at) => ({
    id: item.id,
    count: items.filter(
      (other, otherAt) => other !== item && other.place < item.place === otherAt < at,
    ).length,
  }))
}

/** τ from −1 (all reversed) to 1. Each pair is counted at both of its items. */
function kendallTau(items: readonly OrderItem[]): number {
  const right = rightPairs(items).reduce((sum, item) => sum + item.count, 0)
  const all = items.length * (items.length - 1)
  return (2 * right - all) / all
}

function itemsInOrder(question: OrderQuestion, response: OrderResponse): OrderItem[] {
  return response.order.flatMap((id) => question.items.find((item) => item.id === id) ?? [])
}

export const order: QuestionKind<OrderQuestion, OrderResponse> = {
  name: 'Put in order',
  /** A shuffle that would earn something as it stands is turned round, so leaving it never pays. */
  arrange(question, random) {
    const items = shuffle(question.items, random)
    return { ...question, items: kendallTau(items) > 0 ? items.toReversed() : items }
  },
  readResponse(question, raw) {
    const read = v.safeParse(responseSchema, raw)
    if (!read.success) return undefined
    const ids = read.output.order
    const known = ids.every((id) => question.items.some((item) => item.id === id))
    return known && new Set(ids).size === ids.length ? read.output : undefined
  },
  grade(question, response) {
    if (!response) return incomplete('Put the items in order first.')
    const items = itemsInOrder(question, response)
    const missing = question.items.length - items.length
    if (missing > 0) return stillOpen(missing, 'item', 'a place')
    const parts = rightPairs(items).map(({ id, count }) => ({
      id,
      score: count / (items.length - 1),
    }))
    return { status: 'graded', score: Math.max(0, kendallTau(items)), parts }
  },
  key: (question) => ({ order: inRightOrder(question.items).map((item) => item.id) }),
  describe(question, response) {
    const items = response ? itemsInOrder(question, response) : []
    const texts = items.map((item) => item.text)
    return joinPhrases(texts, ', then ') || 'No answer'
  },
}
