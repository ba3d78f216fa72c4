/** The objectives of somebody who has studied: drawn, said, filtered, and followed to a question and back. */
import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleColours, useBrowser } from '#tests/support/browser.ts'
import { bringIn, studyEvents } from '#tests/support/drive/filled-record.ts'
import { tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectNoSidewaysScroll } from '#tests/support/drive/page-looks.ts'

const { openPage, address } = useBrowser()
const events = await studyEvents({ until: Date.now() - 3_600_000, days: 30 })
const objectives = '/progress/objectives/'

test('the objectives hold together and are accessible, empty, on paper and full, in both themes', async () => {
  const page = await openPage(objectives)
  await page.getByText('48 objectives: 48 not begun.').waitFor()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('main li [data-line]').first().isVisible()).toBe(true)
  expect(await page.getByRole('link', { name: /^Try a fresh question/ }).count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await page.goto(address('/settings/'))
  await bringIn(page, events)
  await page.goto(address(objectives))
  await page.getByText('Settled.', { exact: true }).first().waitFor()
  expect(await page.locator('main li [data-line="solid"]').count()).toBeGreaterThan(1)
  // One module, since the rules look at every element.
  await page.goto(address(`${objectives}?module=border-cbms`))
  await page.getByText(/^8 objectives: /).waitFor()
  await page.getByText('How this is decided').click()
  await page
    .getByText(/^\d+ sections?, \d+ questions?/)
    .first()
    .click()
  await page.getByRole('table').first().waitFor()
  await expectAccessible(page)
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleColours(page)
})

test('by keyboard: the filter narrows the list, and a piece leads to a question', async () => {
  const page = await openPage('/settings/')
  await bringIn(page, events)
  await page.goto(address(objectives))
  const count = page.getByText(/^\d+ objectives?: /)
  await count.waitFor()
  const state = page.getByLabel('Where you stand')
  await tabTo(state)
  await state.selectOption('nearly')
  await expect.poll(() => count.textContent()).toMatch(/^\d+ objectives?: \d+ nearly settled\.$/)
  await expect.poll(() => page.url()).toContain('?state=nearly')
  const question = page.getByRole('link', { name: /^Try a (fresh )?question/ }).first()
  await tabTo(question)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'One question' }).waitFor()
  await page.goBack()
  await expect.poll(() => count.textContent()).toMatch(/nearly settled\.$/)
})

test('the course map draws the same standing and says what is worth doing, with reasons', async () => {
  const page = await openPage('/settings/')
  await bringIn(page, events)
  await page.goto(address('/'))
  const next = page.locator('section', {
    has: page.getByRole('heading', { name: 'Worth doing next' }),
  })
  await next.waitFor()
  expect(await next.getByRole('listitem').count()).toBeLessThanOrEqual(3)
  await expectAccessible(page)
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleColours(page)
  const drawn = page.locator('[data-pieces] [data-line="solid"]')
  await drawn.first().waitFor({ state: 'attached' })
  const solid = await drawn.count()
  await page.getByRole('link', { name: 'Every objective, and where you stand' }).click()
  await page.getByText(new RegExp(`^48 objectives: ${solid} settled`)).waitFor()
})
