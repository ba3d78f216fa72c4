import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from '#domain/find/find-words.ts'
import { markedPieces, snippet, type Piece } from '#domain/find/marked-pieces.ts'

const places = (text: string, ...terms: string[]) =>
  wordsOf(text).filter(({ term }) => terms.includes(term))
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('matched words are pieces of their own, and the rest stays as it is', () => {
  const text = 'Borders, and a border <b>.'
  expect(shown(markedPieces(text, places(text, 'border')))).toBe('[Borders], and a [border] <b>.')
  expect(markedPieces('plain', [])).toEqual([{ text: 'plain', marked: false }])
  expect(markedPieces('', [])).toEqual([])
})

test('neighbouring characters of Chinese are marked as one', () => {
  const text = '上海五国元首'
  expect(shown(markedPieces(text, places(text, '上海', '海五', '五国')))).toBe('[上海五国]元首')
})

test('a short text is shown whole', () => {
  expect(shown(snippet('A border.', places('A border.', 'border')))).toBe('A [border].')
})

const filler = 'word '.repeat(100)

test('a long text is cut to the place that holds most of what was asked for', () => {
  const text = `border ${filler}and here the border troops stood ${filler}`
  const cut = shown(snippet(text, places(text, 'border', 'troop')))
  expect(cut).toContain('[border] [troops]')
  expect(cut).toMatch(/^….*…$/)
  expect(cut.length).toBeLessThan(240)
})

test('the beginning has no dots before it, the end none after it, and words are not cut', () => {
  const start = shown(snippet(`border ${filler}`, places(`border ${filler}`, 'border')))
  expect(start).toMatch(/^\[border\] (word )+word…$/)
  const text = `${filler}border`
  expect(shown(snippet(text, places(text, 'border')))).toMatch(/^…(word )+\[border\]$/)
  expect(shown(snippet(filler.trim(), []))).toMatch(/^(word )+word…$/)
})

test('the pieces are always the text, or one part of it, in order', () => {
  const word = fc.constantFrom('border', 'five', 'a', '上海', 'Almaty,', 'чек')
  const long = fc.array(word, { maxLength: 120 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(long, fc.subarray(['border', '上海', 'almaty']), (text, terms) => {
      const pieces = snippet(text, places(text, ...terms))
      const joined = pieces.map((piece) => piece.text).join('')
      expect(text).toContain(joined.replaceAll('…', ''))
      expect(joined.length).toBeLessThanOrEqual(212)
      const isMet = terms.length > 0 && places(text, ...terms).length > 0
      expect(pieces.some(({ marked }) => marked)).toBe(isMet)
    }),
  )
})
