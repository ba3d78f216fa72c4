/** However a reader changes its text or its colours, a page holds together and can be used. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, useBrowser } from '#tests/support/browser.ts'
import {
  addReaderStyle,
  clippedTexts,
  doubleText,
  expectNoSidewaysScroll,
  expectStillness,
  widestSpacing,
} from '#tests/support/drive/page-looks.ts'

const { openPage } = useBrowser()
const lesson = '/learn/border-cbms/a-border-inherited/'
const quiz = '/quiz/border-cbms/'
const exercise = '/sources/lab/the-year-in-moscow/'
const workbench = '/two-explanations/founding-2001/'

async function openReady(path: string): Promise<Page> {
  const page = await openPage(path, { viewport: { width: 1280, height: 900 } })
  await page.locator('[data-save-status]').waitFor()
  return page
}

const looser = [
  lesson,
  quiz,
  '/q/bank-predict-the-intervals-on-the-road/',
  exercise,
  workbench,
  '/glossary/practice/',
  '/since-the-papers/',
  '/timeline/',
  '/atlas/members-map/',
  '/explore/',
  '/settings/',
]

test.for(looser)('%s bears wide spacing and text of double size', async (path) => {
  const changes = [
    { change: (page: Page) => addReaderStyle(page, widestSpacing), narrow: 320 },
    { change: doubleText, narrow: 640 },
  ]
  for (const { change, narrow } of changes) {
    const page = await openReady(path)
    const before = await clippedTexts(page)
    await change(page)
    expect(await clippedTexts(page)).toEqual(before)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: narrow, height: 900 })
    expect(await clippedTexts(page)).toEqual(before)
    await expectNoSidewaysScroll(page)
  }
})

test.for(['/', lesson, quiz])('%s is still and holds together in forced colours', async (path) => {
  const page = await openReady(path)
  await expectStillness(page)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'no-preference' })
  await expectStillness(page)
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return `${outlineStyle} ${outlineWidth}`
  })
  expect(outline).toMatch(/^solid [2-9]/)
})
