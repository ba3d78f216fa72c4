import { expect, test } from 'vitest'
import { membersBy, type Stage } from '#domain/series/membership/stage.ts'

const stages: readonly Stage[] = [
  { name: 'Five', year: 1996, joins: ['cn', 'ru'], evidence: ['a-report'] },
  { name: 'Same', year: 2016, joins: [], evidence: ['a-report'] },
  { name: 'More', year: 2017, joins: ['in'], evidence: ['a-report'] },
]

test('members by a year are all who joined up to it, that year included', () => {
  expect(membersBy(stages, 1995)).toEqual([])
  expect(membersBy(stages, 2016)).toEqual(['cn', 'ru'])
  expect(membersBy(stages, 2017)).toEqual(['cn', 'ru', 'in'])
})
