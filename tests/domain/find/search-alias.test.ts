import * as v from 'valibot'
import { expect, test } from 'vitest'
import { aliasNames, searchAliasSchema } from '#domain/find/search-alias.ts'

test('the names of a thing begin with the course’s own', () => {
  const alias = v.parse(searchAliasSchema, {
    id: 'almaty',
    name: 'Almaty',
    ru: ['Алматы'],
    also: ['Alamutu'],
  })
  expect(aliasNames(alias)).toEqual(['Almaty', 'Alamutu', 'Алматы'])
})

test('an alias without a second name is refused, and so is one with a field that is not known', () => {
  const refused = (raw: unknown) => !v.safeParse(searchAliasSchema, raw).success
  expect(refused({ id: 'almaty', name: 'Almaty' })).toBe(true)
  expect(refused({ id: 'almaty', name: 'Almaty', also: ['  '] })).toBe(true)
  expect(refused({ id: 'almaty', name: 'Almaty', also: ['Alamutu'], pinyin: 'x' })).toBe(true)
})
