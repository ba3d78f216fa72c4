/** No finding of axe on any kind of page, in either theme, at any width. */
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { useBrowser } from '#tests/support/browser.ts'
import {
  expectAccessibleInThemes,
  expectNoSidewaysScroll,
} from '#tests/support/drive/page-looks.ts'

const { openPage } = useBrowser()
const widths = [320, 768, 1280]
const lesson = '/learn/border-cbms/a-border-inherited/'
const quiz = '/quiz/border-cbms/'
const exercise = '/sources/lab/the-year-in-moscow/'
const workbench = '/two-explanations/founding-2001/'
const routes = [
  '/',
  lesson,
  '/learn/border-cbms/did-it-work/',
  '/learn/five-to-sco/an-agenda-grows/',
  '/learn/why-it-worked/dings-four-variables/',
  quiz,
  '/quiz/placement/',
  '/quiz/final/',
  '/attempts/',
  '/progress/',
  '/attempt/',
  '/q/bank-predict-the-intervals-on-the-road/',
  '/evidence/',
  '/evidence/abm-treaty-soviet-american-1972/',
  '/evidence/almaty-whose-document/',
  '/sources/',
  '/sources/lab/',
  exercise,
  '/two-explanations/',
  workbench,
  '/glossary/',
  '/glossary/practice/',
  '/timeline/?asof=2000',
  '/atlas/',
  '/explore/',
  '/find/',
  '/since-the-papers/',
  '/teach/',
  '/teach/guide/border-cbms/',
  '/notes/',
  '/review/',
  '/settings/',
  '/no-such-page/',
]

async function openReady(path: string, width = 1280): Promise<Page> {
  const page = await openPage(path, {
    viewport: { width, height: 900 },
    expected: path === '/no-such-page/' ? [/404/] : [],
  })
  await page.locator('[data-save-status]').waitFor()
  return page
}

test.for(routes)('%s: light and dark, narrow and wide', async (path) => {
  const page = await openReady(path)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    await expectNoSidewaysScroll(page)
    await expectAccessibleInThemes(page)
  }
})
