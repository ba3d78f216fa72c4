import { expect, test } from 'vitest'
import { drawMap } from '#build/map/draw-map.ts'
import { fiveCodes, neighbours } from '#domain/series/country.ts'

const { svg, sheet } = drawMap()
const pathOf = (before: RegExp) => before.exec(svg)?.[1] ?? ''

test('the sheet is small enough to be fetched without a thought: under 45 kB as it stands', () => {
  expect(svg.length).toBeLessThan(45_000)
})

test('every colour is a token, so that the sheet follows the theme', () => {
  expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b|rgb\(|style=/i)
  for (const code of fiveCodes) expect(svg).toContain(`var(--${code})`)
})

test.each(neighbours)(
  'the stretch with %s can be shown on its own and takes its stroke from the page',
  (code) => {
    const stretch = new RegExp(
      `<path id="border-${code}" d="(M[^"]+)" fill="none" vector-effect="non-scaling-stroke"/>`,
    )
    expect(pathOf(stretch).length).toBeGreaterThan(80)
  },
)

test('Russia has two stretches, west and east of Mongolia', () => {
  const stretch = pathOf(/id="border-ru" d="([^"]+)"/)
  const [far] = [...stretch.matchAll(/m(-?\d+)/g)].map((match) => Math.abs(Number(match[1])))
  expect(far).toBeGreaterThan(sheet.width / 4)
})

test('no coast floods the sheet', () => {
  expect(pathOf(/<path d="([^"]+)" fill="var\(--land\)"/)).not.toMatch(/^M-4,-224l1448/)
  expect(svg).not.toContain('M-4-224l1448,0')
})

test('land that more than one state claims is plain and hatched in grey, above every tint', () => {
  const hatch = svg.indexOf('stroke="var(--line-strong)"')
  expect(hatch).toBeGreaterThan(svg.lastIndexOf('var(--tj)'))
  expect(hatch).toBeLessThan(svg.indexOf('id="border-ru"'))
})
