import { expect, test } from 'vitest'
import { joinPhrases } from '#domain/base/join-phrases.ts'

test('phrases are joined as they are', () => {
  expect(joinPhrases(['first', 'second', 'third'], ', then ')).toBe(
    'first, then second, then third',
  )
})

test('no full stop stands before the sign that joins, and the last sentence keeps its own', () => {
  expect(joinPhrases(['Talks began.', 'Troops left.'], '; ')).toBe('Talks began; Troops left.')
  expect(joinPhrases(['Talks began.', 'troops'], '; ')).toBe('Talks began; troops')
})

test('phrases joined twice are as clean as phrases joined once', () => {
  const group = joinPhrases(['Early', joinPhrases(['Talks began.', 'Troops left.'], ', ')], ': ')
  expect(joinPhrases([group, 'Late: nothing.'], '; ')).toBe(
    'Early: Talks began, Troops left; Late: nothing.',
  )
})

test('other signs are left alone', () => {
  expect(joinPhrases(['and so on...', 'Why?', '27.8', 'end'], ', ')).toBe(
    'and so on..., Why?, 27.8, end',
  )
})

test('nothing joined is nothing, and one phrase stays as it is', () => {
  expect(joinPhrases([], ', ')).toBe('')
  expect(joinPhrases(['One sentence.'], ', ')).toBe('One sentence.')
})
