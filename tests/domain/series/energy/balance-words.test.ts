import { expect, test } from 'vitest'
import { balanceLabel, doubtAtFoot, doubtInWords } from '#domain/series/energy/balance-words.ts'
import { oilGasBalanceSeries } from '#domain/series/energy/oil-gas-balance.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('oil-gas-balance')
const seriesOf = (choices: Readonly<Record<string, string>>) => oilGasBalanceSeries(figure, choices)

test('a balance carries its sign, and what rounds to nothing has none', () => {
  expect(balanceLabel(7537.9, 0)).toBe('+7,538')
  expect(balanceLabel(-86.85, 1)).toBe('−86.8')
  expect(balanceLabel(-0.02, 1)).toBe('0')
  expect(balanceLabel(0, 1)).toBe('0')
})

test('a shortage is told as a share, a surplus as more than enough', () => {
  expect(seriesOf({}).summary).toContain(
    'What the first had to spare, 9,100, was 72 per cent of the 12,583 that the others lacked, so these members together were 3,484 short.',
  )
  expect(seriesOf({ fuel: 'gas' }).summary).toContain(
    'What the first had to spare, 184.4, was more than the 116.7 that the others lacked.',
  )
})

test('those with an even balance are told apart from those with more or less', () => {
  expect(seriesOf({ fuel: 'gas', year: '2000' }).summary).toContain(
    'Kazakhstan (−5.0) produced less than it used. For Pakistan and India the two are even to the last digit shown.',
  )
})

test('the other source stands beside this one in the year that both have, and alone in another', () => {
  const doubtOf = (choices: Readonly<Record<string, string>>) => {
    const { marks } = seriesOf(choices)
    return marks.doubts.map((one) => doubtInWords(one, marks)).join(' ')
  }
  expect(doubtOf({})).toContain('for 2017 the Energy Institute has −42, where this one has +15')
  expect(doubtOf({ year: '2000' })).toContain('for 2017 the Energy Institute has −42. It is')
  expect(doubtOf({ fuel: 'gas' })).toContain('the Energy Institute has +19.7, where')
})

test('at the foot no balance in doubt is stated as a number', () => {
  for (const fuel of ['oil', 'gas'])
    for (const one of seriesOf({ fuel }).marks.doubts) expect(doubtAtFoot(one)).not.toMatch(/\d/)
})

test('a year after the splice says where it comes from, an earlier one does not', () => {
  expect(seriesOf({ year: '2023' }).summary).toContain('from another source than those before')
  expect(seriesOf({ year: '2015' }).summary).not.toContain('another source')
})
