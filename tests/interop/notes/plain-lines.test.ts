import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, plainParagraphs, plainText } from '#interop/notes/plain-lines.ts'
import { hostileText } from '#tests/support/notes/note-sheets.ts'

test('every line end is one, and nothing else of a text changes', () => {
  expect(plainText('a\r\nb\rc\u2028d\u0085e\ff')).toBe('a\nb\nc\nd\ne\nf')
  const words = 'Ёлка, 上海, é\u0301, 🗺️, \u2067ערב\u2069\tend'
  expect(plainText(words)).toBe(words)
})

test('half characters and control signs are shown as what they are: unreadable', () => {
  expect(plainText('a\u0000b\u001Bc\uD83Dd\uDDFAe\u007F')).toBe('a�b�c�d�e�')
})

test('paragraphs are parted by blank lines, one or many', () => {
  expect(plainParagraphs('\n\na\nb\n \t\n\nc\n')).toEqual([['a', 'b'], ['c']])
  expect(plainParagraphs(' \n ')).toEqual([])
  expect(oneLine(' a \n\n b ')).toBe('a b')
})

test('no text leaves a line end, a half character or a blank line', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const line of plainParagraphs(text).flat()) {
        expect(line).toMatch(/[^ \t]/)
        expect(line).not.toMatch(/[\n\r\u2028\u2029]|\p{Surrogate}/u)
      }
    }),
  )
})
