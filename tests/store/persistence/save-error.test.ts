import { expect, test } from 'vitest'
import { SaveError, saveErrorFrom, troubleSentences } from '#store/persistence/save-error.ts'

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'SecurityError'), 'blocked'],
  [new DOMException('', 'UnknownError'), 'failed'],
  [new Error('x'), 'failed'],
  ['x', 'failed'],
])('what the browser throws becomes a reason in plain words', (thrown, trouble) => {
  const error = saveErrorFrom(thrown)
  expect(error.trouble).toBe(trouble)
  expect(error.message).toBe(troubleSentences[error.trouble])
})

test('a reason of our own stays as it is', () => {
  const error = new SaveError('newer')
  expect(saveErrorFrom(error)).toBe(error)
})
