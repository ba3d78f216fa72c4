import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawMap } from '#build/map/draw-map.ts'
import { fiveCodes, neighbours } from '#domain/series/country.ts'

const { svg, sheet } = drawMap()
const pathOf = (before: RegExp) => before.exec(svg)?.[1] ?? ''

test('the sheet is small enough to be fetched without a thought: under 25 kB with Brotli', () => {
  expect(brotliCompressSync(svg).length).toBeLessThan(25_000)
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
    expect(pathOf(stretch).length).toBeGreaterThan(100)
  },
)

test('Russia has two stretches, west and east of Mongolia', () => {
  const stretch = pathOf(/id="border-ru" d="([^"]+)"/)
  const starts = [...stretch.matchAll(/M([\d.]+),/g)].map((match) => Number(match[1]))
  expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThan(sheet.width / 4)
})

test('no coast floods the sheet', () => {
  expect(pathOf(/<path d="([^"]+)" fill="var\(--land\)"/)).not.toContain(
    'M-2,-2L722,-2L722,502L-2,502',
  )
})
