/** Progress of somebody who has studied: read, cut to a module, taken along, and without any answer. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, useBrowser } from '#tests/support/browser.ts'
import { bringIn, studyEvents } from '#tests/support/drive/filled-record.ts'
import { tabTo } from '#tests/support/drive/focus-walk.ts'
import { keyboardHand } from '#tests/support/drive/keyboard-hand.ts'
import {
  expectAccessibleInThemes,
  expectNoSidewaysScroll,
} from '#tests/support/drive/page-looks.ts'

const { openPage, address } = useBrowser()
const lately = Date.now() - 3_600_000
const events = await studyEvents({ until: lately, days: 40 })

async function openFilled(query = '', record = events): Promise<Page> {
  const page = await openPage('/settings/')
  await bringIn(page, record)
  await page.goto(address(`/progress/${query}`))
  await page.getByRole('heading', { name: 'In detail' }).waitFor()
  return page
}

/** Every figure comes into view once, so that those that load on use are there. */
async function drawAll(page: Page): Promise<void> {
  for (const figure of await page.locator('main figure').all()) {
    await figure.scrollIntoViewIfNeeded()
    await figure.locator('[role="img"], svg.recharts-surface').first().waitFor()
  }
}

test('with nothing answered the page says what will stand there, and is accessible', async () => {
  const page = await openPage('/progress/')
  await page.getByText('There is nothing to show yet').waitFor()
  await expectAccessibleInThemes(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: /^Begin with/ }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('a few answers are told as numbers', async () => {
  const page = await openFilled('', await studyEvents({ until: lately, days: 1, aDay: 3 }))
  await page.getByText('You have answered 3 questions so far').waitFor()
  await page.getByText('No line can be drawn yet').first().waitFor()
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('a filled record is drawn, accessible in both themes, and fits every width', async () => {
  const page = await openFilled()
  await page.getByText(/^You have given 320 answers on 40 days since /).waitFor()
  await drawAll(page)
  await expectAccessibleInThemes(page)
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 320, height: 900 })
  await expectAccessible(page)
})

test('by keyboard: a module is chosen, weeks are heard, rows are read, the address gives it again', async () => {
  const page = await openFilled()
  const hand = keyboardHand(page)
  const module = page.getByRole('combobox', { name: 'Module' })
  await hand.pick(module, 'accession')
  const said = page.getByText(
    /^Shown: \d+ answers on “India and Pakistan join” in all your time\.$/,
  )
  await said.waitFor()
  const figure = page.locator('#figure-answers-over-time')
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('svg.recharts-surface').waitFor()
  await tabTo(figure.getByRole('application'))
  const heard = figure.getByRole('status').first()
  await expect.poll(() => heard.innerText()).toMatch(/^Week of .*answers \d+\.$/)
  await hand.press(figure.getByText('Read row by row'))
  await tabTo(figure.getByRole('slider'))
  await page.keyboard.press('ArrowRight')
  await figure.locator('[data-read]').first().waitFor({ state: 'attached' })
  await page.waitForURL(({ search }) => search === '?module=accession')
  const words = await said.innerText()
  await page.reload()
  await page.getByText(words, { exact: true }).waitFor()
})

test('a figure is saved under its own name, and its link leads to it again', async () => {
  const page = await openFilled('?span=28')
  const figure = page.locator('#figure-coverage-over-time')
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('[data-row][data-column]').first().waitFor()
  await figure.getByText('Save, share', { exact: true }).click()
  const saved = async (label: string) => {
    const coming = page.waitForEvent('download')
    await figure.getByRole('button', { name: label, exact: true }).click()
    const download = await coming
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }
  const table = await saved('Table, CSV')
  expect(table.name).toBe('sco-primer-progress-span-28-figure-coverage-over-time.csv')
  expect(table.text).toMatch(/^\uFEFFWeek,Lessons read \(of \d+\),Objectives tried/)
  await figure.getByText(`Saved as ${table.name}.`, { exact: true }).waitFor()
  const picture = await saved('Picture, SVG')
  expect(picture.text).toContain(await page.locator('#figure-coverage-over-time-title').innerText())
  await page.goto('about:blank')
  await page.goto(address('/progress/?span=28#figure-coverage-over-time'))
  await page.getByRole('heading', { name: 'In detail' }).waitFor()
  await expect
    .poll(() => figure.evaluate((found) => Math.round(found.getBoundingClientRect().top)))
    .toBeLessThan(400)
})
