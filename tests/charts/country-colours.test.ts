import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countryColours } from '#charts/country-colours.ts'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

type Rgb = readonly [number, number, number]
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb
const luminance = (hex: string) => {
  const [r, g, b] = rgb(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
function token(name: string): [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens)
  return [found?.[1] ?? '', found?.[2] ?? '']
}

test('each country has a colour of its own that the tokens know', () => {
  const names = Object.values(countryColours)
  expect(new Set(names).size).toBe(names.length)
  for (const [code, colour] of Object.entries(countryColours)) expect(colour).toBe(`var(--${code})`)
})

test.each(Object.keys(countryColours))(
  'the colour of %s stands out from the page by 3 to 1 in both themes',
  (code) => {
    const [light, dark] = token(code)
    const [paperLight, paperDark] = token('paper')
    expect(contrast(light, paperLight)).toBeGreaterThanOrEqual(3)
    expect(contrast(dark, paperDark)).toBeGreaterThanOrEqual(3)
  },
)
