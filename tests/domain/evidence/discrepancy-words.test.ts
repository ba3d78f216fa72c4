import { expect, test } from 'vitest'
import { familyLabel, settledLabel, typeLabel } from '#domain/evidence/discrepancy-words.ts'
import { discrepancyFamilies, discrepancyTypes, settledBy } from '#domain/evidence/evidence.ts'

test('every family, kind of flaw and way of settling has words of its own', () => {
  const words = [
    ...discrepancyFamilies.map(familyLabel),
    ...discrepancyTypes.map(typeLabel),
    ...settledBy.map(settledLabel),
  ]
  expect(new Set(words).size).toBe(words.length)
  for (const text of words) expect(text).toMatch(/^\p{Lu}[\p{L} ,]+$/u)
})
