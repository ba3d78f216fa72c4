/** Ways a reader may change how a page is drawn, and what must never come of them. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible, expectAccessibleColours } from '#tests/support/browser.ts'

/** Styles that a reader's own tool would set; adopted, since the page's policy forbids style elements. */
export async function addReaderStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, css)
}

/** The spacing that WCAG 1.4.12 asks a page to bear. */
export const widestSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`

/** Text of twice the usual size, as a reader sets it in the browser. */
export async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px')
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(excess, `${page.url()} is too wide by ${excess} px`).toBeLessThanOrEqual(0)
}

/** Texts cut off by the box they stand in, which a person could not read at all. */
export async function clippedTexts(page: Page): Promise<string[]> {
  return page.locator('body *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      if (!(element instanceof HTMLElement) || !element.innerText?.trim()) return []
      const style = getComputedStyle(element)
      const isForEars =
        (style.position === 'absolute' && element.clientWidth <= 1) ||
        Number.parseFloat(style.textIndent) < 0
      const cuts = [style.overflowX, style.overflowY].some((way) => /hidden|clip/.test(way))
      const isCut =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1
      return cuts && isCut && !isForEars && element.clientWidth > 0
        ? [`${element.tagName}.${element.className}: “${element.innerText.slice(0, 60)}”`]
        : []
    }),
  )
}

/** No motion is left after a second. */
export async function expectStillness(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.getAnimations().every((animation) => animation.playState !== 'running'),
    undefined,
    { timeout: 1_000 },
  )
}

/** Every rule in the light theme, and those that look at colours in the dark one too. */
export async function expectAccessibleInThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleColours(page)
}

/** A page's words without the controls for notes, which come only once a reader moves. */
export function withoutNoteControls(text: string): string {
  return text.replaceAll(/\s*\bNote\s+Bookmark\b/g, '')
}
