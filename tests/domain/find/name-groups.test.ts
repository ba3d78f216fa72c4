import { expect, test } from 'vitest'
import { runsOf } from '#domain/find/find-words.ts'
import { createNameGroups, nameGroupsOf } from '#domain/find/name-groups.ts'

const turkestan = { names: ['East Turkestan', 'East Turkistan'] }
const almaty = { names: ['Almaty', 'Alma-Ata', '阿拉木图'] }
const groups = createNameGroups([turkestan, almaty])

test('a text belongs to a group by any of its names, whole', () => {
  expect(groups.in('the so-called “East Turkistan”')).toEqual([turkestan])
  expect(groups.in('Alma-Ata and East Turkestan')).toEqual([almaty, turkestan])
  expect(groups.in('在阿拉木图')).toEqual([])
  expect(groups.in('阿拉木图')).toEqual([almaty])
})

test('a part of a name is not the name', () => {
  expect(groups.in('the Middle East and Turkestan')).toEqual([])
  expect(groups.in('')).toEqual([])
})

test('the places of a name are given, from its first word to its last', () => {
  const text = 'In East Turkistan, or East Turkestan.'
  const places = groups.places(runsOf(text), turkestan)
  expect(places.map(({ start, end }) => text.slice(start, end)).sort()).toEqual([
    'East Turkestan',
    'East Turkistan',
  ])
})

test('aliases and the glossary’s names in other languages are groups; a term without them is none', () => {
  const term = { also: [], definition: 'x' }
  const made = nameGroupsOf({
    aliases: [
      { id: 'a', name: 'Almaty', also: ['Alamutu'], zh: [], ru: [], discrepancy: 'variants' },
    ],
    terms: [
      { ...term, id: 'cap', term: 'cap', names: {} },
      { ...term, id: 'five', term: 'Shanghai Five', names: { zh: '上海五国' } },
    ],
  })
  expect(made).toEqual([
    { names: ['Almaty', 'Alamutu'], discrepancy: 'variants' },
    { names: ['Shanghai Five', '上海五国'] },
  ])
})
