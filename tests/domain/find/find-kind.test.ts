import { expect, test } from 'vitest'
import { countOfKind, findKinds, findKindTitle, readFindKind } from '#domain/find/find-kind.ts'

test('every kind has a title of its own and is counted in words', () => {
  expect(new Set(findKinds.map(findKindTitle)).size).toBe(findKinds.length)
  expect(countOfKind('term', 1)).toBe('1 term')
  expect(countOfKind('discrepancy', 12)).toBe('12 doubtful places')
})

test('a kind is read from an address, and nothing else counts as one', () => {
  expect(findKinds.map(readFindKind)).toEqual([...findKinds])
  for (const raw of ['', 'Lesson', 'toString', undefined, 3])
    expect(readFindKind(raw)).toBeUndefined()
})
