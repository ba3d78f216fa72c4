import { describe, expect, test } from 'vitest'
import {
  filterRegister,
  readRegisterFilter,
  registerQuery,
  wholeRegister,
} from '#features/source-lab/register-filter.ts'
import { register } from './lab-samples.ts'

const ids = (asked: Partial<typeof wholeRegister>) =>
  filterRegister(register, { ...wholeRegister, ...asked }).map(({ id }) => id)

describe('the register answers to', () => {
  test('nothing asked: everything, in its order', () => {
    expect(ids({})).toEqual(register.map(({ id }) => id))
  })

  test.each([
    ['a family', { family: 'names-and-wording' }, ['one-place-two-names']],
    ['a kind of flaw among several', { type: 'needs-context' }, ['whose-document']],
    ['a paper', { paper: 'jia' }, ['one-place-two-names', 'whose-document']],
    ['how it is settled', { settled: 'open' }, ['whose-document']],
    ['words of the title, in any order and case', { text: 'TOTAL parts' }, ['parts-and-total']],
    ['words of the id', { text: 'whose-document' }, ['whose-document']],
    ['the mark of a paragraph', { text: 'ref. 20' }, ['parts-and-total']],
    ['two things at once', { paper: 'ding', settled: 'open' }, ['whose-document']],
    ['what nothing is', { paper: 'jia', type: 'arithmetic' }, []],
  ] as const)('%s', (_what, asked, found) => {
    expect(ids(asked)).toEqual(found)
  })
})

test('a filter travels in the query and comes back the same', () => {
  const filter = { ...wholeRegister, text: 'two names', settled: 'open' as const }
  const query = registerQuery(filter)
  expect(query).toBe('?text=two%20names&settled=open')
  expect(readRegisterFilter(new URLSearchParams(query))).toEqual(filter)
  expect(registerQuery({ ...wholeRegister, text: '  ' })).toBe('')
})

test('what is not a choice counts as none', () => {
  const query = new URLSearchParams('family=weather&type=rain&paper=times&settled=never')
  expect(readRegisterFilter(query)).toEqual(wholeRegister)
})
