import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAsked, searchedPart } from '#domain/find/asked-text.ts'

test('quotes, operators and HTML are only marks between words', () => {
  const { terms, cut } = readAsked('  "three forces" -x AND (NOT) <b onclick="f()">summit</b> 🚀 ')
  expect(terms).toEqual(['three', 'force', 'onclick', 'summit'])
  expect(cut).toBe(false)
})

test('a letter by itself counts only where nothing else does', () => {
  expect(readAsked('Tovyeka, K.').terms).toEqual(['tovyeka'])
  expect(readAsked('K').terms).toEqual(['k'])
  expect(readAsked('国').terms).toEqual(['国'])
  expect(readAsked('1').terms).toEqual(['1'])
})

test('small words alone ask for nothing', () => {
  expect(readAsked('the of').terms).toEqual([])
  expect(readAsked('?!').terms).toEqual([])
})

test('how a word was typed is remembered', () => {
  const { written } = readAsked('Kazakstans оîl')
  expect([...written.values()]).toEqual(['Kazakstans', 'оîl'])
})

test('a long text is cut, and says so', () => {
  const many = readAsked(Array.from({ length: 30 }, (_, at) => `w${at}`).join(' '))
  expect(many.terms).toHaveLength(16)
  expect(many.cut).toBe(true)
  const long = readAsked('borders '.repeat(2000))
  expect(long.terms).toEqual(['border'])
  expect(long.text.length).toBeLessThanOrEqual(200)
  expect(long.cut).toBe(true)
})

test('what is searched can always stand in an address', () => {
  expect(() => encodeURIComponent(searchedPart(`${'a'.repeat(199)}🚀`))).not.toThrow()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(decodeURIComponent(encodeURIComponent(searchedPart(text)))).toBe(searchedPart(text))
    }),
  )
  expect(searchedPart('\ud83d alone')).toBe(' alone')
})
