import { wcagContrast } from 'culori'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countryColours } from '#charts/country-colours.ts'
import { fiveCodes } from '#domain/series/country.ts'
import { nearest } from '#tests/support/drive/colour-vision.ts'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const themes = ['light', 'dark'] as const

function token(name: string): Readonly<Record<(typeof themes)[number], string>> {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens)
  if (!found?.[1] || !found[2]) throw new Error(`The tokens have no colour --${name}.`)
  return { light: found[1], dark: found[2] }
}

test('each country has a colour of its own that the tokens know', () => {
  const names = Object.values(countryColours)
  expect(new Set(names).size).toBe(names.length)
  for (const [code, colour] of Object.entries(countryColours)) expect(colour).toBe(`var(--${code})`)
})

test.each(Object.keys(countryColours))(
  'the colour of %s stands out from the page by 3 to 1 in both themes',
  (code) => {
    for (const theme of themes)
      for (const ground of ['paper', 'surface'])
        expect(wcagContrast(token(code)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3)
  },
)

test.each(themes)(
  'the five stay apart in the %s theme, in grey and for readers who lack a colour',
  (theme) => {
    const pairs = fiveCodes.flatMap((one, place) =>
      fiveCodes.slice(place + 1).map((other) => [one, other] as const),
    )
    for (const [one, other] of pairs) {
      const { apart, sight } = nearest(token(one)[theme], token(other)[theme])
      expect({ one, other, sight, apart }).toMatchObject({ apart: expect.toSatisfy(isApart) })
    }
  },
)

/** CIEDE2000; a difference of 2 to 3 is just seen when two fields lie side by side. */
function isApart(difference: number): boolean {
  return difference >= 10
}
