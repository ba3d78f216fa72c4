import { expect, test } from 'vitest'
import { readFigureChoices } from '#charts/frame/shown.ts'

test('an address sets only what can be set in a figure', () => {
  const query = new URLSearchParams('year=2017&fuel=&utm_source=letter&__proto__=x')
  expect(readFigureChoices(query)).toEqual({ year: '2017', fuel: '' })
})
