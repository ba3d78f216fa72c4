/** Two tabs on one record, and a page that comes back from the back/forward cache. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { useBrowser } from '#tests/support/browser.ts'
import {
  allSaved,
  appReady,
  changeAnswer,
  eventsOfKind,
  goToQuestion,
  lessonPath,
  putRecords,
  questionStop,
  quizPath,
  readStores,
  shownAnswer,
  startQuiz,
  storedEvents,
} from '#tests/support/learner-driver.ts'

/** Playwright starts its browsers without the back/forward cache. */
const { openPage, address } = useBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })

const elsewhere = 'You are answering this attempt in another tab.'

async function openBeside(page: Page, url: string): Promise<Page> {
  const beside = await page.context().newPage()
  await beside.goto(url)
  await appReady(beside)
  return beside
}

test('one tab writes an attempt; another only looks, may take over, and writes when the first closes', async () => {
  const first = await openPage(quizPath)
  await startQuiz(first, 'Test')
  expect(await changeAnswer(first, 1)).toBe(true)
  await allSaved(first)
  const second = await openBeside(first, first.url())
  await second.getByText(elsewhere).waitFor()
  expect(await shownAnswer(second)).toBe(await shownAnswer(first))
  expect(await changeAnswer(second, 1)).toBe(false)
  const flag = second.getByRole('button', { name: 'Flag', exact: true })
  expect(await flag.getAttribute('aria-disabled')).toBe('true')

  await second.getByRole('button', { name: 'Take over here' }).click()
  await second.getByText(elsewhere).waitFor({ state: 'detached' })
  await first.getByText(elsewhere).waitFor()
  expect(await changeAnswer(second, 2)).toBe(true)
  await allSaved(second)
  const answer = await shownAnswer(second)
  await expect.poll(() => shownAnswer(first)).toBe(answer)

  const begun = Date.now()
  await second.close()
  await first.getByText(elsewhere).waitFor({ state: 'detached' })
  const freed = Date.now() - begun
  console.log(`the lock was free ${freed} ms after the tab that held it was closed`)
  expect(freed).toBeLessThan(2_000)
  expect(await changeAnswer(first, 3)).toBe(true)
  await allSaved(first)
  expect(eventsOfKind(await storedEvents(first), 'responded')).toHaveLength(3)
})

test('answers given in two tabs at once, each on its own attempt, are all kept and shown in both', async () => {
  const first = await openPage(quizPath)
  await startQuiz(first, 'Test')
  const second = await openBeside(first, address(quizPath))
  await startQuiz(second, 'Test')
  const random = seededRandom(10)
  const given = { first: 0, second: 0 }
  for (let step = 0; step < 60; step += 1) {
    const which = random() < 0.5 ? 'first' : 'second'
    const page = which === 'first' ? first : second
    // As a script's click, for a tab in the background draws too seldom for a mouse.
    if (random() < 0.3)
      await questionStop(page, 1 + Math.floor(random() * 6)).dispatchEvent('click')
    // Not waiting for "Saved", so that both tabs have work under way.
    if (await changeAnswer(page, Math.floor(random() * 1000))) given[which] += 1
  }
  await allSaved(first)
  await allSaved(second)
  expect(given.first + given.second).toBeGreaterThan(40)
  const events = eventsOfKind(await storedEvents(first), 'responded')
  const of = (page: Page) => {
    const id = new URL(page.url()).searchParams.get('id')
    return events.filter(({ attempt }) => attempt === id).length
  }
  expect({ first: of(first), second: of(second) }).toEqual(given)
  for (const page of [first, second]) {
    const shown = await shownAnswer(page)
    const other = page === first ? second : first
    await page.reload()
    await appReady(page)
    expect(await shownAnswer(page)).toBe(shown)
    expect(new URL(other.url()).searchParams.get('id')).not.toBe(
      new URL(page.url()).searchParams.get('id'),
    )
  }
  console.log(`${events.length} answers from two tabs, 0 lost`)
})

test('no page of the built site listens for unload, which would keep it out of the back/forward cache', () => {
  const folder = new URL('../../dist/assets/', import.meta.url)
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  // `beforeunload` keeps no page out in the browsers we build for; a note being typed is written at it.
  const faults = scripts.filter((name) =>
    /["'`]unload["'`]/.test(readFileSync(new URL(name, folder), 'utf8')),
  )
  expect(faults).toEqual([])
})

/** Leaves by the address bar and comes back by Back; true when the page had been asleep, not reloaded. */
async function leaveAndComeBack(page: Page, meanwhile: () => Promise<void>): Promise<boolean> {
  await page.evaluate((away) => {
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) Object.assign(window, { cameBack: true })
    })
    window.location.assign(away)
  }, address('/icon.svg'))
  await page.waitForURL('**/icon.svg')
  await meanwhile()
  await page.evaluate(() => window.history.back())
  await page.waitForURL((url) => !url.pathname.endsWith('.svg'), { waitUntil: 'commit' })
  await appReady(page)
  return page.evaluate(() => Reflect.get(window, 'cameBack') === true)
}

test('a page that comes back from the back/forward cache shows what came to disk meanwhile', async () => {
  const page = await openPage(lessonPath, { expected: [/favicon/] })
  await appReady(page)
  const radio = page.locator('main fieldset input[type=radio]')
  await radio.nth(0).check()
  await allSaved(page)
  const [record] = (await readStores(page))['events']?.slice(-1) ?? []
  const given = eventsOfKind(await storedEvents(page), 'responded')[0]
  const choice = await radio.nth(1).getAttribute('value')
  const later = { ...given, id: 'later', seq: 1_000, response: { choice } }
  const woke = await leaveAndComeBack(page, () =>
    // Behind the back of every tab: none is told.
    putRecords(page, 'events', [{ ...Object(record), id: 'later', event: later }]),
  )
  expect(woke).toBe(true)
  await page.locator(`main fieldset input[value="${choice}"]:checked`).first().waitFor()
})

test('an attempt left by the address bar is where it was after Back, and can be gone on with', async () => {
  const page = await openPage(quizPath, { expected: [/favicon/] })
  await startQuiz(page, 'Test')
  await goToQuestion(page, 3)
  expect(await changeAnswer(page, 1)).toBe(true)
  const answer = await shownAnswer(page)
  await leaveAndComeBack(page, () => Promise.resolve())
  await page.getByRole('region', { name: 'Question 3 of 6' }).waitFor()
  expect(await shownAnswer(page)).toBe(answer)
  expect(await page.getByText(elsewhere).count()).toBe(0)
  expect(await changeAnswer(page, 4)).toBe(true)
  await allSaved(page)
  expect(eventsOfKind(await storedEvents(page), 'responded')).toHaveLength(2)
})
