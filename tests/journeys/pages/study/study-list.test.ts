/** The study list of somebody who has studied: read, followed to a fresh question, and shortened by it. */
import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleColours, useBrowser } from '#tests/support/browser.ts'
import { bringIn, studyEvents } from '#tests/support/drive/filled-record.ts'
import { tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectNoSidewaysScroll } from '#tests/support/drive/page-looks.ts'

const { openPage, address } = useBrowser()
const events = await studyEvents({ until: Date.now() - 3_600_000 })

test('the list is accessible and holds together, empty and full, in both themes', async () => {
  const page = await openPage('/review/list/')
  await page.getByText('There is nothing here yet').waitFor()
  await expectAccessible(page)
  await page.goto(address('/settings/'))
  await bringIn(page, events)
  await page.goto(address('/review/list/'))
  await page.getByRole('heading', { name: /^Missed \(/ }).waitFor()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleColours(page)
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
  await page.getByText('The answer, and why').first().click()
  await page.getByText('Right answer').first().waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('by keyboard: from a confident error to a fresh question, and back to the list', async () => {
  const page = await openPage('/settings/')
  await bringIn(page, events)
  await page.goto(address('/review/list/'))
  await page.getByRole('heading', { name: /^Sure, but wrong \(/ }).waitFor()
  const fresh = page.getByRole('link', { name: /^Try a fresh question/ }).first()
  await tabTo(fresh)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'One question' }).waitFor()
  const back = page.getByRole('link', { name: 'Back to your study list' })
  await tabTo(back)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Study list' }).waitFor()
  const module = page.getByLabel('Module')
  const count = page.getByText(/to look at again/)
  const before = await count.textContent()
  await module.selectOption({ index: 1 })
  await expect.poll(() => count.textContent()).toMatch(/ of \d+\.$/)
  await expect.poll(() => page.url()).toContain('?module=')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(() => count.textContent()).toBe(before)
})
