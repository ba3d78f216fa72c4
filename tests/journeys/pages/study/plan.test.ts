/** The exam plan of somebody who has studied: set, read at every width, taken along, and taken away. */
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleColours, useBrowser } from '#tests/support/browser.ts'
import { bringIn, studyEvents } from '#tests/support/drive/filled-record.ts'
import { expectFocusOn, tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectNoSidewaysScroll } from '#tests/support/drive/page-looks.ts'
import { allSaved, appReady, eventsOfKind, storedEvents } from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()
const now = new Date(2026, 10, 25, 12)
const exam = '2026-12-23'
const events = await studyEvents({ until: now.getTime() - 3_600_000 })

/** A page whose clock stands on 25 November 2026, with a record. */
async function openFilled(): Promise<Page> {
  const page = await openPage('/settings/', {
    acceptDownloads: true,
    prepare: (fresh) => fresh.clock.setFixedTime(now),
  })
  await bringIn(page, events)
  await page.goto(address('/review/plan/'))
  await appReady(page)
  return page
}

const planHeading = (page: Page) => page.getByRole('heading', { name: /^Your plan up to/ })

async function setExam(page: Page, day = exam): Promise<void> {
  await page.getByLabel('Day of the exam').fill(day)
  await page.getByRole('button', { name: 'Keep this plan' }).click()
}

test('empty, refused and full it is accessible and holds together, in both themes', async () => {
  const page = await openFilled()
  await page.getByText('No exam is set').waitFor()
  await setExam(page, '2026-11-20')
  await page.getByText(/Choose 26 November 2026 or a later day/).waitFor()
  await expectAccessible(page)
  await setExam(page)
  await planHeading(page).waitFor()
  const calendar = page.getByRole('table', { name: 'December 2026' })
  const agenda = page.getByRole('heading', { name: 'December 2026', exact: true })
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
    const isWide = width > 800
    await (isWide ? calendar : agenda).waitFor()
    expect(await (isWide ? agenda : calendar).count()).toBe(0)
    // Between the two nothing is drawn that they do not draw.
    if (width === 768) continue
    await page.emulateMedia({ colorScheme: 'light' })
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessibleColours(page)
  }
})

test('by keyboard: a plan is kept, comes back, and is removed', async () => {
  const page = await openFilled()
  const field = page.getByLabel('Day of the exam')
  await tabTo(field)
  await field.fill(exam)
  await tabTo(page.getByLabel('Most items a day'))
  await page.keyboard.press('ArrowUp')
  await tabTo(page.getByRole('slider', { name: /^How much to keep/ }))
  await page.keyboard.press('ArrowRight')
  await tabTo(page.getByRole('button', { name: 'Keep this plan' }))
  await page.keyboard.press('Enter')
  await planHeading(page).waitFor()
  await allSaved(page)
  const [kept] = eventsOfKind(await storedEvents(page), 'study-planned')
  expect(kept).toMatchObject({ exam, dailyCap: 31, retention: 0.91 })
  await page.reload()
  await planHeading(page).waitFor()
  expect(await field.inputValue()).toBe(exam)
  await tabTo(page.getByRole('checkbox', { name: 'Sunday' }))
  await page.keyboard.press('Space')
  await expect.poll(() => page.url()).toContain('?off=sun')
  await tabTo(page.getByRole('button', { name: 'Remove the exam' }))
  await page.keyboard.press('Enter')
  await expectFocusOn(field)
  await page.getByText('No exam is set').waitFor()
  expect(await planHeading(page).count()).toBe(0)
})

test('the calendar file holds the days that the page shows, with whole addresses', async () => {
  const page = await openFilled()
  await setExam(page)
  await planHeading(page).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a calendar file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('sco-primer-plan.ics')
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
  const calendar = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString('utf8')))
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  const shown = await page
    .locator('td:has(ul) time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
  expect(entries.map(({ startDate }) => startDate.toString())).toEqual([...shown, exam])
  const read = entries.find(({ summary }) => summary.includes('Read “'))
  expect(read?.description).toContain(address('/learn/'))
  await page.getByText(/^Handed to your browser as a calendar file/).waitFor()
})

test('on paper the plan stands alone; without a script the page shows an example', async () => {
  const page = await openFilled()
  await setExam(page)
  await planHeading(page).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('table', { name: 'December 2026' }).isVisible()).toBe(true)
  expect(await page.getByRole('heading', { name: 'How a plan is made' }).count()).toBe(0)
  expect(await page.getByLabel('Day of the exam').isVisible()).toBe(false)
  const bare = await openPage('/review/plan/', { javaScriptEnabled: false })
  await bare.getByText(/Making your own plan needs JavaScript/).waitFor()
  expect(await bare.getByLabel('Day of the exam').isVisible()).toBe(false)
  const rows = bare.getByRole('table', { name: 'A plan for an exam in 4 weeks' }).getByRole('row')
  expect(await rows.count()).toBe(5)
})
