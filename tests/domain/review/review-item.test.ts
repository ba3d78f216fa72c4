import { expect, test } from 'vitest'
import { cardItem, questionItem, readItem } from '#domain/review/review-item.ts'

test('an item is read as it was named', () => {
  expect(readItem(questionItem('night-report'))).toEqual({
    kind: 'question',
    question: 'night-report',
  })
  expect(readItem(cardItem('cbm', 'english-chinese'))).toEqual({
    kind: 'card',
    term: 'cbm',
    direction: 'english-chinese',
  })
})

test.for(['', 'q:', 'c:cbm', 'c:/english-chinese', 'c:cbm/backwards', 'night-report'])(
  '“%s” names no item',
  (id) => expect(readItem(id)).toBeUndefined(),
)
