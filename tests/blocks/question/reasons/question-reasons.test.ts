import { expect, test } from 'vitest'
import { questionReasons } from '#blocks/question/reasons/question-reasons.ts'
import { questionKindIds } from '#domain/question/question.ts'
import { arrangeQuestion } from '#domain/question/registry.ts'
import { oneOfEachKind } from '#tests/support/builders/question-builders.ts'

/** Found by walking the question itself, so a kind that forgets a part is caught. */
function whysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(whysIn)
  const own = 'why' in value && typeof value.why === 'string' ? [value.why] : []
  return [...own, ...Object.values(value).flatMap(whysIn)]
}

test.each(questionKindIds)('%s leaves out nothing that it has to say', (kind) => {
  const question = oneOfEachKind[kind]
  const said = questionReasons(question).map((reason) => reason.why)
  const whys = whysIn(question)
  expect(said).toEqual(expect.arrayContaining(whys))
  expect(said.length).toBeGreaterThanOrEqual(whys.length)
  expect(said.length).toBeGreaterThan(0)
})

test.each(questionKindIds)('%s has an id of its own for every reason', (kind) => {
  const ids = questionReasons(oneOfEachKind[kind]).map((reason) => reason.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('items of an order are told in the right order, however they were shuffled', () => {
  const texts = questionReasons(arrangeQuestion(oneOfEachKind.order, 3)).map(({ text }) => text)
  expect(texts).toEqual(oneOfEachKind.order.items.map((item) => `${item.place}. ${item.text}`))
})

test('rows and items are told with their right place', () => {
  const texts = questionReasons(oneOfEachKind.match).map(({ text }) => text)
  expect(texts).toEqual(['Confidence-building → Shanghai', 'Reduction of forces → Moscow'])
})
