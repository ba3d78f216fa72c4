import { expect, test } from 'vitest'
import { countrySigns } from '#charts/explore/country-signs.ts'
import { countryCodes } from '#domain/series/country.ts'

test('no two countries share a sign or a way of dashing', () => {
  const signs = countryCodes.map((code) => countrySigns[code])
  expect(new Set(signs.map(({ shape }) => shape)).size).toBe(signs.length)
  expect(new Set(signs.map(({ dash }) => dash)).size).toBe(signs.length)
})

test('every sign is about as large as the others and lies around its middle', () => {
  for (const code of countryCodes) {
    const numbers = [...countrySigns[code].shape.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) =>
      Number(text),
    )
    expect(Math.max(...numbers.map(Math.abs)), code).toBeLessThanOrEqual(7)
    expect(Math.max(...numbers), code).toBeGreaterThanOrEqual(4)
    expect(Math.min(...numbers), code).toBeLessThanOrEqual(-4)
  }
})
