/** A figure that asks first: answered by keyboard, shown without a jump, silent until it is asked. */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readFigures } from '#build/reference/figures.ts'
import { contentFolder } from '#build/content/content-files.ts'
import { expectAccessible, expectAccessibleColours, useBrowser } from '#tests/support/browser.ts'
import { expectFocusOn } from '#tests/support/drive/focus-walk.ts'
import { expectFocusKept, keyboardHand } from '#tests/support/drive/keyboard-hand.ts'
import { expectNoSidewaysScroll } from '#tests/support/drive/page-looks.ts'
import { appReady } from '#tests/support/learner-driver.ts'

const { openPage } = useBrowser()
const figures = readFigures(contentFolder, [])

function asked(id: string) {
  const figure = figures.get(id)
  if (!figure?.predict) throw new Error(`The figure ${id} asks nothing.`)
  return { ask: figure.predict.ask, title: figure.title, note: figure.note ?? '' }
}

const pathOf = (id: string) => `/atlas/${id}/`
const figureOn = (page: Page, id: string) => page.locator(`#figure-${id}`)

async function openFigure(id: string, width = 1280): Promise<Page> {
  const page = await openPage(pathOf(id), { viewport: { width, height: 900 } })
  await appReady(page)
  return page
}

/** Every shift of the layout that no press of the reader explains. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset['shifted'] = '0'
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number
          hadRecentInput: boolean
        }
        if (!hadRecentInput) dataset['shifted'] = String(Number(dataset['shifted']) + value)
      }
    }).observe({ type: 'layout-shift' })
  })
  return () =>
    page.evaluate(async () => {
      // Two frames and a turn, in which the observer is told of what they moved.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      await new Promise((done) => setTimeout(done, 100))
      return Number(document.documentElement.dataset['shifted'])
    })
}

/** Where what stays in sight stands: the measure below the question or finding, and the figure's head. */
const placeOf = (figure: Locator) =>
  figure.evaluate((element) => {
    const measure = element.querySelector('figcaption > p:last-child')
    const top = (one: Element | null) => (one?.getBoundingClientRect().top ?? 0) + window.scrollY
    return [element.getBoundingClientRect().left, top(element), top(measure)]
  })

async function expectAccessibleInThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleColours(page)
}

test('values are set by keyboard and told where the focus goes, and nothing above them moves', async () => {
  const id = 'road-1990-1997'
  const { ask, title } = asked(id)
  const page = await openFigure(id)
  const figure = figureOn(page, id)
  const hand = keyboardHand(page)
  const shifted = await watchShifts(page)
  const before = await placeOf(figure)
  for (const field of await figure.getByRole('spinbutton').all()) await hand.type(field, '60')
  await hand.press(figure.getByRole('button', { name: 'Check my prediction' }))
  await page.getByRole('figure', { name: title, exact: true }).waitFor()
  await expectFocusOn(figure.getByRole('group', { name: ask, exact: true }))
  await expectFocusKept(page)
  expect(await placeOf(figure)).toEqual(before)
  expect(await shifted()).toBe(0)
  await page
    .getByRole('status')
    .filter({ hasText: /The figure is shown\.$/ })
    .waitFor()
  expect(await figure.getByText(/, off by \d+ months\.$/).count()).toBeGreaterThan(0)
})

test('a line is drawn with the mouse, and its fields hold what was drawn', async () => {
  const id = 'summits-1996-2001'
  const page = await openFigure(id, 390)
  const figure = figureOn(page, id)
  const plot = figure.locator('svg[role="presentation"]')
  await plot.scrollIntoViewIfNeeded()
  const box = await plot.boundingBox()
  if (!box) throw new Error('There is nothing to draw on.')
  const fields = await figure.getByRole('spinbutton').all()
  const columns = fields.length + 1
  const x = (column: number) => box.x + ((column + 0.5) / columns) * box.width
  await page.mouse.move(x(1), box.y + box.height / 4)
  await page.mouse.down()
  for (let column = 1; column < columns; column += 1)
    await page.mouse.move(x(column), box.y + box.height / 4, { steps: 4 })
  await page.mouse.up()
  const set = await Promise.all(fields.map((field) => field.inputValue()))
  expect(new Set(set).size).toBe(1)
  expect(Number(set[0])).toBeGreaterThan(0)
  await expectNoSidewaysScroll(page)
})

test('while it is covered, nothing that can be seen or read aloud tells what it shows', async () => {
  for (const id of ['road-1990-1997', 'energy-situations']) {
    const { ask, title, note } = asked(id)
    const page = await openFigure(id)
    const figure = figureOn(page, id)
    const heard = await figure.ariaSnapshot()
    const seen = await figure.innerText()
    expect(heard).toContain(ask)
    for (const told of [heard, seen]) {
      expect(told).not.toContain(title)
      expect(told).not.toContain(note.slice(0, 30))
      expect(told).not.toMatch(/Show as a table|Read row by row/)
    }
    expect(await figure.getByRole('img').count()).toBe(0)
    expect(await page.title()).not.toContain(title)
    await figure.getByRole('button', { name: 'Show the figure' }).click()
    expect(await figure.ariaSnapshot()).toContain(title)
    await expectFocusOn(figure.locator('figcaption').getByText(title, { exact: true }))
  }
})

test('covered and shown, narrow and wide, axe finds nothing', async () => {
  const id = 'energy-situations'
  const page = await openFigure(id, 320)
  const figure = figureOn(page, id)
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
  await keyboardHand(page).choose(figure.getByRole('radio'), 0)
  await keyboardHand(page).press(figure.getByRole('button', { name: 'Check my prediction' }))
  await figure.getByText('Your prediction').waitFor()
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectAccessibleInThemes(page)
})

test('on paper and without a script the figure is simply there', async () => {
  const id = 'road-1990-1997'
  const { ask, title } = asked(id)
  const printed = await openFigure(id)
  await printed.emulateMedia({ media: 'print' })
  const plain = await openPage(pathOf(id), { javaScriptEnabled: false })
  for (const page of [printed, plain]) {
    const figure = figureOn(page, id)
    expect(await figure.locator('figcaption').innerText()).toContain(title)
    expect(await figure.innerText()).not.toContain(ask)
    expect(await figure.getByRole('button', { name: 'Check my prediction' }).count()).toBe(0)
  }
})
