import { expect, test } from 'vitest'
import { textLines } from '#charts/take-away/picture/text-lines.ts'
import { typeset } from '#tests/support/builders/laid-out.ts'

const said = (data: string, hyphenates = false) =>
  textLines(document.createTextNode(data), hyphenates).map(({ text, left, right, top }) => ({
    text,
    left,
    right,
    top,
  }))

test('a text on one line is one line', () => {
  typeset()
  expect(said('one border')).toEqual([{ text: 'one border', left: 0, right: 100, top: 0 }])
})

test('lines are those of the browser, and the space at a break is gone', () => {
  typeset([4, 11])
  expect(said('one border long')).toEqual([
    { text: 'one', left: 0, right: 30, top: 0 },
    { text: 'border', left: 0, right: 60, top: 10 },
    { text: 'long', left: 0, right: 40, top: 20 },
  ])
})

test('spaces at the ends are told, not written', () => {
  typeset()
  const [line] = textLines(document.createTextNode(' and '), false)
  expect(line).toMatchObject({
    text: 'and',
    left: 10,
    right: 40,
    spaceBefore: true,
    spaceAfter: true,
  })
})

test('a broken word gets the hyphen that the browser shows', () => {
  typeset([4])
  expect(said('confidence', true).map(({ text }) => text)).toEqual(['conf-', 'idence'])
  expect(said('confidence', false).map(({ text }) => text)).toEqual(['conf', 'idence'])
})

test('signs outside the basic plane stay whole', () => {
  typeset()
  expect(said('a𝄞b')[0]?.text).toBe('a𝄞b')
})

test('space alone is no line', () => {
  typeset()
  expect(said(' \n ')).toEqual([])
})

test('words parted by a space that hangs at the end of a line get no hyphen', () => {
  typeset([4])
  expect(said('one border', true).map(({ text }) => text)).toEqual(['one', 'border'])
})
