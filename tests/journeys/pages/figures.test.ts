/** Every figure on its own page: accessible covered and shown, in both themes, and told apart without colour. */
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { nearest } from '#tests/support/drive/colour-vision.ts'
import { paintsOf, type Painted } from '#tests/support/drive/figure-marks.ts'
import {
  expectAccessibleInThemes,
  expectNoSidewaysScroll,
} from '#tests/support/drive/page-looks.ts'

const { openPage } = useBrowser()
const course = await readCourse()
const figures = [...course.figures.values()]

/** Below this, two colours may be taken for one, so that something else must part them. */
const close = 8

/** Pairs of paints that come close in some sight and whose marks neither differ in form nor are all named. */
function mistakable(painted: readonly Painted[]): string[] {
  const paints = [...new Set(painted.map(({ paint }) => paint))]
  const series = paints.map(
    (paint) => [paint, painted.filter((mark) => mark.paint === paint)] as const,
  )
  return series.flatMap(([paint, marks], place) =>
    series.slice(place + 1).flatMap(([other, others]) => {
      const { sight, apart } = nearest(paint, other)
      if (apart >= close) return []
      const forms = new Set(marks.map(({ form }) => form))
      const differ = others.every(({ form }) => !forms.has(form))
      const named = [...marks, ...others].every(({ isNamed }) => isNamed)
      return differ || named ? [] : [`${paint} and ${other}: ΔE ${apart.toFixed(1)} in ${sight}`]
    }),
  )
}

test.for(figures)('$id', async ({ id, predict }) => {
  const page = await openPage(`/atlas/${id}/`, { viewport: { width: 390, height: 844 } })
  await page.locator('[data-save-status]').waitFor()
  const figure = page.locator(`#figure-${id}`)
  if (predict) {
    await expectAccessibleInThemes(page)
    await expectNoSidewaysScroll(page)
    await figure.getByRole('button', { name: /^Show the figure/ }).click()
  }
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('[data-row][data-column]').first().waitFor()
  await expectAccessibleInThemes(page)
  expect(mistakable(await paintsOf(figure)), 'in the dark theme').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(mistakable(await paintsOf(figure)), 'in the light theme').toEqual([])
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
})
