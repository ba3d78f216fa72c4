import { expect, test } from 'vitest'
import { countries, countryCodes, fiveCodes, neighbours } from '#domain/series/country.ts'

test('the four neighbours are the five without China', () => {
  expect([...neighbours].sort()).toEqual(fiveCodes.filter((code) => code !== 'cn').sort())
})

test('no two countries share a map number', () => {
  expect(new Set(countryCodes.map((code) => countries[code].iso)).size).toBe(countryCodes.length)
})
