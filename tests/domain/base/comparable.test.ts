import { expect, test } from 'vitest'
import { comparable } from '#domain/base/comparable.ts'

test.each([
  ['capital letters', 'SHANGHAI', 'Shanghai'],
  ['accents', 'Astaná', 'Astana'],
  ['full-width letters', 'Ｓｈａｎｇｈａｉ', 'Shanghai'],
  ['space around and between', '  Shanghai   Five ', 'Shanghai Five'],
  ['no-break space', 'Shanghai\u00A0Five', 'Shanghai Five'],
  ['quotation marks', '“Shanghai”', 'Shanghai'],
  ['a closing full stop', 'Shanghai.', 'Shanghai'],
  ['kinds of dash', 'two–sided', 'two-sided'],
  ['kinds of apostrophe', 'people’s', "people's"],
  ['composed and decomposed letters', 'Токаев', 'Токаев'.normalize('NFD')],
])('two texts are the same whatever their %s', (_what, one, other) => {
  expect(comparable(one)).toBe(comparable(other))
})

test.each([
  ['other letters', 'Shanghai', 'Shangai'],
  ['inner punctuation', 'two-sided', 'twosided'],
  ['other digits', '1996', '1997'],
])('two texts with %s differ', (_what, one, other) => {
  expect(comparable(one)).not.toBe(comparable(other))
})

test.each(['', '   ', '…', ' – ', '。'])('"%s" holds nothing to compare', (text) => {
  expect(comparable(text)).toBe('')
})

test('a sign that carries meaning is kept', () => {
  expect(comparable('5%')).not.toBe(comparable('5 km'))
  expect(comparable('+')).toBe('+')
})
