/** Walks the page with Tab as a person would, and looks at every stop at where the focus is. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Stop = {
  /** The focus is on one of the wanted elements. */
  readonly arrived: boolean
  /** The wanted element stands before the focus. */
  readonly isBehind: boolean
  readonly name: string
  readonly faults: readonly string[]
}

/** Runs in the page, so it holds everything it needs. */
function readStop(wanted: Element[]): Stop {
  const focus = document.activeElement
  const [target] = wanted
  if (!focus || focus === document.body || !target)
    return { arrived: false, isBehind: false, name: 'nothing', faults: ['the focus is lost'] }
  const name = `${focus.tagName.toLowerCase()} “${focus.getAttribute('aria-label') ?? focus.textContent?.trim().slice(0, 40) ?? ''}”`
  const label = focus.closest('label')
  const isOurs = (element: Element | null) =>
    element !== null &&
    (focus.contains(element) || element.contains(focus) || label?.contains(element) === true)
  function coveringPoints(): string[] {
    const box = [...(focus?.getClientRects() ?? [])].find((rect) => rect.width > 0)
    if (!box) return ['has no box']
    const inset = Math.min(4, box.width / 3, box.height / 3)
    const xs = [box.left + inset, box.right - inset]
    const ys = [box.top + inset, box.bottom - inset]
    const points = xs.flatMap((x) => ys.map((y) => [x, y] as const))
    const seen = points.filter(
      ([x, y]) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight,
    )
    if (seen.length === 0) return ['is out of view']
    return seen
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((element) => !isOurs(element))
      .map((element) => `is covered by ${element?.tagName ?? '?'}.${element?.className ?? ''}`)
  }
  const isOutlined = [focus, label].some((element) => {
    if (!element) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  // A mark in a drawing is ringed instead: an outline would frame its bar and its room too.
  const isRinged = [...focus.querySelectorAll('svg [class*="ring"]')].some((ring) => {
    const { stroke, strokeWidth } = getComputedStyle(ring)
    return !/^none|, 0\)$/.test(stroke) && Number.parseFloat(strokeWidth) >= 2
  })
  // A heading that only takes focus when a page brings it there is nothing to act on.
  const needsOutline = focus.getAttribute('tabindex') !== '-1'
  return {
    arrived: wanted.includes(focus),
    isBehind: (focus.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    name,
    faults: [
      ...(needsOutline && !isOutlined && !isRinged ? ['shows no focus'] : []),
      ...coveringPoints(),
    ],
  }
}

/** What is wrong with where the focus is now; empty when nothing is. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  const { name, faults } = await page.locator('body').evaluateAll(readStop)
  return faults.map((fault) => `${name} ${fault}`)
}

const mostStops = 400

/**
 * A stop as a person finds it: where something looks wrong, another look a moment later, since a page
 * may still be scrolling to the focus, or a question above may just have come in.
 */
async function settledStop(wanted: Locator): Promise<Stop> {
  const patience = Date.now() + 2_000
  for (;;) {
    const stop = await wanted.evaluateAll(readStop)
    if (stop.faults.length === 0 || Date.now() > patience) return stop
    await wanted.page().evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
}

/** Presses Tab, or Shift and Tab, until the focus is on one of these elements. */
export async function tabTo(wanted: Locator): Promise<void> {
  const page = wanted.page()
  await wanted.first().waitFor({ state: 'attached' })
  let { arrived, isBehind } = await wanted.evaluateAll(readStop)
  const walked: string[] = []
  while (!arrived) {
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab')
    const stop = await settledStop(wanted)
    walked.push(stop.name)
    const where = `after ${walked.slice(-3).join(', ')}`
    expect(stop.faults, `${stop.name} ${where}`).toEqual([])
    if (walked.length > mostStops)
      throw new Error(`Tab never came to ${wanted.toString()}; ${where}.`)
    ;({ arrived, isBehind } = stop)
  }
}

/** Waits until the focus is on this element. */
export async function expectFocusOn(wanted: Locator): Promise<void> {
  await expect
    .poll(
      () =>
        wanted.evaluateAll((elements) => elements.some((one) => one === document.activeElement)),
      { timeout: 10_000, message: `the focus is on ${wanted.toString()}` },
    )
    .toBe(true)
}
