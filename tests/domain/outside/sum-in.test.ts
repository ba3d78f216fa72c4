import { expect, test } from 'vitest'
import type { DataSet } from '#domain/outside/data-set.ts'
import { rounded, shareIn, sumIn } from '#domain/outside/sum-in.ts'

const area: DataSet = {
  id: 'area',
  title: 'Area',
  unit: 'thousand km²',
  decimals: 1,
  evidence: ['un'],
  rows: [
    { country: 'cn', values: { '2000': 0.1, '2022': 100 } },
    { country: 'ru', values: { '2000': 0.2 } },
  ],
  wholes: { world: { '2000': 0.9 } },
}

test('a sum has the decimals of its source, and none of those of binary fractions', () => {
  expect(sumIn(area, ['cn', 'ru'], 2000)).toBe(0.3)
  expect(rounded(1.005, 2)).toBe(1.01)
  expect(rounded(34_296, 0)).toBe(34_296)
})

test('a group without a value for each country has no sum and no share', () => {
  expect(sumIn(area, ['cn', 'ru'], 2022)).toBeUndefined()
  expect(sumIn(area, ['cn', 'kz'], 2000)).toBeUndefined()
  expect(shareIn(area, ['cn', 'kz'], 2000, 'world')).toBeUndefined()
})

test('a share is in per cent, to one decimal, of the whole of the same year', () => {
  expect(shareIn(area, ['cn', 'ru'], 2000, 'world')).toBe(33.3)
  expect(shareIn(area, ['cn'], 2022, 'world')).toBeUndefined()
  expect(shareIn(area, ['cn'], 2000, 'eurasia')).toBeUndefined()
})
