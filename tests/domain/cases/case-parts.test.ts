import { expect, test } from 'vitest'
import {
  authorOfPart,
  casePartIds,
  caseRowIds,
  caseRows,
  neither,
  rowWords,
} from '#domain/cases/case-parts.ts'
import { sampleParts } from '#tests/support/builders/sample-case.ts'

test('Jia has three parts and Ding four, and a card can also lie beside both', () => {
  const authors = casePartIds.map(authorOfPart)
  expect(authors.filter((author) => author === 'Jia')).toHaveLength(3)
  expect(authors.filter((author) => author === 'Ding')).toHaveLength(4)
  expect(caseRowIds).toEqual([...casePartIds, neither])
})

test('the rows of the bench keep each author’s own order, whatever the order they are written in', () => {
  const rows = caseRows(sampleParts.toReversed())
  expect(rows.map(({ id }) => id)).toEqual(caseRowIds)
  expect(rows.at(0)).toMatchObject({ author: 'Jia', name: 'Shared interests' })
  expect(rows.at(-1)).not.toHaveProperty('author')
})

test('a row is spoken of with its author, and the one beside both without', () => {
  expect(caseRows(sampleParts).map(rowWords)).toEqual([
    'Jia: Shared interests',
    'Jia: Shared norms',
    'Jia: Gradual approach',
    'Ding: Crisis management',
    'Ding: Common interests',
    'Ding: International coordination',
    'Ding: Collective intention',
    'Neither',
  ])
})
