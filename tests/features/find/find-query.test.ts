import { expect, test } from 'vitest'
import { findQuery, foundPath, nothingAsked, readFindChoice } from '#features/find/find-query.ts'

test('what is looked for goes into the address and comes back', () => {
  const choice = { q: 'a & b=“ü” 上海', kind: 'event' } as const
  expect(readFindChoice(new URLSearchParams(findQuery(choice)))).toEqual(choice)
  expect(findQuery(nothingAsked)).toBe('')
  expect(foundPath('three forces', 'term')).toBe('/find/?q=three%20forces&kind=term')
})

test('a kind that there is not is none, and a long text is cut', () => {
  expect(readFindChoice(new URLSearchParams('q=x&kind=options')).kind).toBeUndefined()
  expect(foundPath('a'.repeat(10_000)).length).toBeLessThan(220)
  expect(() => foundPath('\ud83d')).not.toThrow()
})
