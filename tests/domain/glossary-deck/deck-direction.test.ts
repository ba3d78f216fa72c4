import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deckDirections } from '#domain/glossary-deck/deck-direction.ts'

test('a direction that stands in learners’ records is still one', () => {
  const frozen = readFileSync(new URL('../../frozen/record-v2.json', import.meta.url), 'utf8')
  const rated = [...frozen.matchAll(/"direction":"([^"]+)"/g)].map(([, direction]) => direction)
  expect(rated.length).toBeGreaterThan(0)
  expect(deckDirections).toEqual(expect.arrayContaining(rated))
})
