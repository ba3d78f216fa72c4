import { expect, test } from 'vitest'
import { fail, ok, type Result } from '#domain/base/result.ts'

/** Compiles only while a result has to be looked at before its value is used. */
function describe(result: Result<number>): string {
  return result.ok ? `value ${result.value}` : result.problems.join(' and ')
}

test('a success carries its value', () => {
  expect(describe(ok(7))).toBe('value 7')
})

test('a failure carries every problem in the order given', () => {
  expect(describe(fail('no year', 'no place'))).toBe('no year and no place')
})
