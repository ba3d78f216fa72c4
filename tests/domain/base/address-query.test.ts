import { expect, test } from 'vitest'
import { addressQuery } from '#domain/base/address-query.ts'

test('what is asked stands in the query in its order, and what is not is left out', () => {
  const asked = { family: 'dates-and-counts', type: '', text: 'two names', blank: '  ' }
  expect(addressQuery(Object.entries(asked))).toBe('?family=dates-and-counts&text=two%20names')
  expect(addressQuery([])).toBe('')
})

test('a name may be asked more than once, and nothing typed can break out of its value', () => {
  const text = 'a&kind=summit#x=上海'
  const query = addressQuery([
    ['kind', 'talks'],
    ['kind', 'summit'],
    ['text', text],
  ])
  const read = new URLSearchParams(query)
  expect(read.getAll('kind')).toEqual(['talks', 'summit'])
  expect(read.get('text')).toBe(text)
})

test('a space at the end of what is being typed stays, or two words could not be typed into a field', () => {
  expect(new URLSearchParams(addressQuery([['text', 'border ']])).get('text')).toBe('border ')
})
