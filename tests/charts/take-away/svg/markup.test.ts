import fc from 'fast-check'
import { expect, test } from 'vitest'
import { element, escapeXml, openTag, short, textElement } from '#charts/take-away/svg/markup.ts'

test('any text comes back out of a file as it went in, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const file = element('text', { id: text }, `${escapeXml(text)}.`)
      const read = new DOMParser().parseFromString(file, 'application/xml')
      expect(read.querySelector('parsererror')).toBeNull()
      const holdable = [...text].filter((one) =>
        /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(one),
      )
      const words = holdable.join('').replace(/\r\n?/g, '\n')
      expect(read.documentElement.textContent).toBe(`${words}.`)
    }),
  )
})

test('attributes that have no value are left out, numbers are rounded, empty elements close themselves', () => {
  expect(openTag('g', { x: 1.23456, y: undefined, fill: '#fff' })).toBe('<g x="1.23" fill="#fff">')
  expect(element('line', { x1: -0.001 })).toBe('<line x1="0"/>')
  expect(element('g', {}, '<rect/>')).toBe('<g><rect/></g>')
})

test('zero has no sign', () => {
  expect(Object.is(short(-0.0001), 0)).toBe(true)
  expect(short(2.3456, 3)).toBe(2.346)
})

test('spaces around parts of a text are kept, and only there asked for', () => {
  expect(textElement({ x: 1 }, ' 363<tspan> days</tspan>')).toBe(
    '<text x="1" xml:space="preserve">363<tspan> days</tspan></text>',
  )
  expect(textElement({}, 'days ')).toBe('<text>days</text>')
})
