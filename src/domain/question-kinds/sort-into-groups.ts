/**
 * Sort items into groups. Score: share of items in the right group. A group may stay empty, so the
 * last item does not answer itself; groups keep the author's order, because they often form a scale.
 */
import * as v from 'valibot'
import { joinPhrases } from '#domain/base/join-phrases.ts'
import { ownValue } from '#domain/base/own-record.ts'
import { shuffle } from '#domain/base/seeded-random.ts'
import { gradedByParts, incomplete, stillOpen } from '#domain/question/grade.ts'
import { readPlacement, type Placement } from '#domain/question/placement.ts'
import {
  idSchema,
  idsAreUnique,
  questionBase,
  reasonSchema,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

const groupsSchema = v.pipe(
  v.array(v.strictObject({ id: idSchema, text: textSchema })),
  v.minLength(2, 'has fewer than two groups'),
  v.check((list) => idsAreUnique(list), 'has two groups with one id'),
)

const itemsSchema = v.pipe(
  v.array(v.strictObject({ id: idSchema, text: textSchema, group: idSchema, ...reasonSchema })),
  v.minLength(2, 'has fewer than two items'),
  v.check((list) => idsAreUnique(list), 'has two items with one id'),
)

export const sortIntoGroupsSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('sort'),
    groups: groupsSchema,
    items: itemsSchema,
  }),
  v.forward(
    v.check(
      ({ items, groups }) => items.every((item) => groups.some((group) => group.id === item.group)),
      'names a group that does not exist',
    ),
    ['items'],
  ),
)
export type SortQuestion = v.InferOutput<typeof sortIntoGroupsSchema>
/** From item id to group id; an item not yet placed is left out. */
export type SortResponse = Placement

export const sortIntoGroups: QuestionKind<SortQuestion, SortResponse> = {
  name: 'Sort into groups',
  arrange: (question, random) => ({ ...question, items: shuffle(question.items, random) }),
  readResponse: (question, raw) => readPlacement(raw, question.items, question.groups),
  grade(question, response) {
    if (!response) return incomplete('Put each item in a group first.')
    const missing = question.items.filter((item) => !ownValue(response.placed, item.id)).length
    if (missing > 0) return stillOpen(missing, 'item', 'a group')
    return gradedByParts(
      question.items.map((item) => ({
        id: item.id,
        score: ownValue(response.placed, item.id) === item.group ? 1 : 0,
      })),
    )
  },
  key: (question) => ({
    placed: Object.fromEntries(question.items.map((item) => [item.id, item.group])),
  }),
  describe(question, response) {
    const filled = question.groups.flatMap((group) => {
      const inGroup = question.items
        .filter((item) => ownValue(response?.placed ?? {}, item.id) === group.id)
        .map((item) => item.text)
      return inGroup.length > 0 ? [joinPhrases([group.text, joinPhrases(inGroup, ', ')], ': ')] : []
    })
    return joinPhrases(filled, '; ') || 'No answer'
  },
}
