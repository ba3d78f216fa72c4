import { expect, test } from 'vitest'
import { statementKindLabel, statementKinds } from '#domain/evidence/statement-kind.ts'

test('every kind has a label of its own, and a claim’s names its author', () => {
  const labels = statementKinds.map(statementKindLabel)
  expect(new Set(labels).size).toBe(statementKinds.length)
  expect(statementKindLabel('jia-claim')).toContain('Jia')
  expect(statementKindLabel('ding-claim')).toContain('Ding')
  expect(statementKindLabel('outside-data')).toBe('Beyond the papers')
})
