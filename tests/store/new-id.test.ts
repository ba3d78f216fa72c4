import { expect, test } from 'vitest'
import { newId, newSeed } from '#store/new-id.ts'

test('a thousand ids are a thousand different ones of 24 hexadecimal digits', () => {
  const ids = new Set(Array.from({ length: 1000 }, newId))
  expect(ids.size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/)
})

test('a seed is a whole number of 32 bits and not always the same', () => {
  const seeds = Array.from({ length: 50 }, newSeed)
  for (const seed of seeds) expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true)
  expect(new Set(seeds).size).toBeGreaterThan(40)
})
