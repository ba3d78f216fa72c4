/** The Explorer: set by keyboard, kept in the address, the same again from it, and accessible in any view. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { explorerContent } from '#build/outside/explorer.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { expectFocusOn, tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectFocusKept, keyboardHand } from '#tests/support/drive/keyboard-hand.ts'
import {
  expectAccessibleInThemes,
  expectNoSidewaysScroll,
} from '#tests/support/drive/page-looks.ts'
import { appReady, comeBack } from '#tests/support/learner-driver.ts'

const { openPage } = useBrowser()
const { views } = explorerContent(await readCourse())

async function openReady(path: string, width = 1280): Promise<Page> {
  const page = await openPage(path, { viewport: { width, height: 900 } })
  await appReady(page)
  return page
}

const figure = (page: Page) => page.locator('#figure-explorer')

async function openTable(page: Page): Promise<string[]> {
  await figure(page).getByText('Show as a table').click()
  return figure(page).locator('tr').allInnerTexts()
}

/** What is drawn and told, once the lines are there. */
async function shown(page: Page) {
  await figure(page).scrollIntoViewIfNeeded()
  await figure(page).locator('[data-row][data-column]').first().waitFor()
  return {
    title: await figure(page).locator('#figure-explorer-title').innerText(),
    summary: await figure(page).locator('#figure-explorer-summary').innerText(),
    marks: await figure(page)
      .locator('[data-row][data-column]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-value'))),
    ticked: await page
      .locator('input[name="country"]:checked')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
  }
}

test('countries, a measure and years are set by keyboard, and the address gives the same table again', async () => {
  const page = await openReady('/explore/')
  const hand = keyboardHand(page)
  const box = (code: string) => page.locator(`input[name="country"][value="${code}"]`)
  await hand.pick(page.getByRole('combobox', { name: 'Measure' }), 'population')
  await hand.pick(page.getByRole('combobox', { name: 'From' }), '2001')
  for (const code of await page
    .locator('input[name="country"]:checked')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))) {
    await tabTo(box(code))
    await page.keyboard.press('Space')
  }
  await page.getByText('Choose at least one country.', { exact: true }).waitFor()
  const six = ['cn', 'ru', 'kz', 'kg', 'tj', 'uz']
  for (const code of six) await hand.tick(box(code))
  await tabTo(box('in'))
  await page.keyboard.press('Space')
  await page.getByText(/^Six countries are the most .* so India is left out\./).waitFor()
  expect(await box('in').isChecked()).toBe(false)
  await expectFocusKept(page)
  const asked = `?measure=population&${six.map((code) => `country=${code}`).join('&')}&from=2001`
  await page.waitForURL(({ search }) => search === asked)
  const before = await shown(page)
  expect(before.ticked).toEqual(six)
  const table = await openTable(page)
  expect(table[0]).toContain('values in million people')
  expect(table.at(1)).toMatch(/^2001\s+1,271\.8\s+146\.0\s/)
  expect(before.marks).toHaveLength((table.length - 1) * six.length)
  await comeBack(page)
  expect(await shown(page)).toEqual(before)
  expect(await openTable(page)).toEqual(table)
})

test('a view to begin with is shown under its heading, and arrow keys tell its years', async () => {
  const page = await openReady('/explore/')
  const [, view] = views
  await keyboardHand(page).press(page.getByRole('link', { name: view?.title ?? '', exact: true }))
  await expectFocusOn(page.locator('#view'))
  await figure(page).locator('[data-row][data-column]').first().waitFor()
  await tabTo(figure(page).getByRole('application'))
  const said = figure(page).locator('[role="status"]').first()
  const first = await said.innerText()
  expect(first).toMatch(/^\d{4}: /)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => said.innerText()).toMatch(/^\d{4}: /)
  expect(await said.innerText()).not.toBe(first)
})

test.for([
  '/explore/',
  '/explore/?measure=area&country=cn&country=ru&country=kg&country=in',
  '/explore/?measure=silk&country=none',
])('%s is accessible in both themes and fits a narrow screen', async (path) => {
  const page = await openReady(path, 320)
  if (!path.includes('none')) await shown(page)
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
})

test('without a script the first view stands there in words and as a table', async () => {
  const page = await openPage('/explore/', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('Choosing needs a script.')
  expect(await figure(page).locator('#figure-explorer-summary').innerText()).toMatch(
    /^In \d{4}, in /,
  )
  const table = await openTable(page)
  expect(table.length).toBeGreaterThan(3)
})
