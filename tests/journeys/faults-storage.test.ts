/** The browser's storage is full, closed to us, or shared with other apps. */
import { readFile } from 'node:fs/promises'
import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from '#tests/support/browser.ts'
import {
  allSaved,
  appReady,
  changeAnswer,
  databaseName,
  eventsOfKind,
  goToQuestion,
  handIn,
  lessonPath,
  notSaved,
  quizPath,
  readStores,
  shownAnswer,
  startQuiz,
  storedEvents,
} from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()

/**
 * Opens the quiz with a small quota. `fill` stores other data of the same site until not even a small
 * record fits; `lift` takes the limit away.
 */
async function openSmallStorage() {
  const page = await openPage('/icon.svg', { expected: [/favicon/] })
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 })
  await page.goto(address(quizPath))
  return {
    page,
    fill: () => page.evaluate(fillStorage),
    lift: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
  }
}

async function fillStorage(): Promise<void> {
  const opening = indexedDB.open('filler', 1)
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore('filler', { autoIncrement: true }),
  )
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  for (let size = 64_000; size >= 16;) {
    const transaction = opening.result.transaction('filler', 'readwrite')
    const bytes = crypto.getRandomValues(new Uint8Array(size))
    transaction.objectStore('filler').add(bytes)
    const fitted = await new Promise((resolve) => {
      transaction.addEventListener('complete', () => resolve(true))
      transaction.addEventListener('abort', () => resolve(false))
    })
    if (!fitted) size = Math.floor(size / 2)
  }
}

/** Milliseconds from flagging the question, which is work to be kept, to the words on the page. */
function flagAndWaitForWords(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        new MutationObserver((_, watch) => {
          if (!document.querySelector('[data-save-status="not-saved"]')) return
          watch.disconnect()
          resolve(performance.now() - begun)
        }).observe(document, { subtree: true, childList: true, attributes: true })
        document.querySelector<HTMLElement>('main button[aria-pressed]')?.click()
      }),
  )
}

async function exportedEvents(page: Page): Promise<{ kind: string }[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export a copy' }).first().click(),
  ])
  const { events } = JSON.parse(await readFile(await download.path(), 'utf8'))
  return events
}

test('a full storage is told within a second, costs no answer, and is over when there is room again', async () => {
  const { page, fill, lift } = await openSmallStorage()
  await startQuiz(page, 'Test')
  await allSaved(page)
  await fill()
  const told = await flagAndWaitForWords(page)
  expect(told).toBeLessThan(1_000)
  await page.getByText('The storage of this browser is full.').first().waitFor()

  const shown = new Map<number, string>()
  for (const number of [1, 2, 3]) {
    await goToQuestion(page, number)
    expect(await changeAnswer(page, number)).toBe(true)
    shown.set(number, await shownAnswer(page))
  }
  await page.getByText(/questions answered, 1 flagged/).waitFor()
  await notSaved(page)
  expect(eventsOfKind(await storedEvents(page), 'responded')).toEqual([])
  const exported = await exportedEvents(page)
  expect(exported.filter(({ kind }) => kind === 'responded').length).toBeGreaterThanOrEqual(3)

  await lift()
  const lifted = Date.now()
  await allSaved(page)
  console.log(
    `told after ${Math.round(told)} ms, saved again ${Date.now() - lifted} ms after room came`,
  )
  await page.getByText('The storage of this browser is full.').waitFor({ state: 'detached' })
  await page.reload()
  await page.getByText(/questions answered, 1 flagged/).waitFor()
  for (const [number, answer] of shown) {
    await goToQuestion(page, number)
    expect(await shownAnswer(page)).toBe(answer)
  }
})

test('work that a full storage has refused is still there after a reload', async () => {
  const { page, fill, lift } = await openSmallStorage()
  await startQuiz(page, 'Test')
  await allSaved(page)
  await fill()
  await changeAnswer(page, 2)
  await notSaved(page)
  const answer = await shownAnswer(page)
  await page.reload()
  await appReady(page)
  await expect.poll(() => shownAnswer(page)).toBe(answer)
  await lift()
  await allSaved(page)
  expect(eventsOfKind(await storedEvents(page), 'responded')).toHaveLength(1)
})

/** As a browser does where storage is blocked: the mere reading of the property throws. */
function blockStorage(): void {
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
}

const nothingKept = 'NOT SAVED: nothing is kept here'

test('with blocked storage the page says so before the first question, and a whole quiz works', async () => {
  const page = await openPage(quizPath, {
    prepare: (fresh) => fresh.addInitScript(blockStorage).then(() => {}),
  })
  await page.getByText(nothingKept).waitFor()
  await startQuiz(page, 'Practice')
  for (const number of [1, 2, 3]) {
    await goToQuestion(page, number)
    expect(await changeAnswer(page, number)).toBe(true)
    const answer = await shownAnswer(page)
    await goToQuestion(page, number === 1 ? 2 : 1)
    await goToQuestion(page, number)
    expect(await shownAnswer(page)).toBe(answer)
  }
  await handIn(page)
  await page.getByText(nothingKept).waitFor()
  const kinds = (await exportedEvents(page)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'responded').length).toBeGreaterThanOrEqual(3)
  expect(kinds).toContain('handed-in')
})

/** A page of another site that shows ours in a frame which may run scripts and nothing else. */
async function openSandboxed(path: string, hostAllows: boolean): Promise<Frame> {
  const page = await openPage('/icon.svg', {
    expected: [/favicon|CORS policy|net::ERR_FAILED|sandboxed|integrity/],
  })
  const host = address('/host.html')
  await page.route(address('/**'), async (route) => {
    if (route.request().url() === host) {
      const frame = `<iframe sandbox="allow-scripts" src="${address(path)}" width="1000" height="900"></iframe>`
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Host</title><link rel="icon" href="${address('/icon.svg')}">${frame}`,
      })
    }
    if (!hostAllows) return route.continue()
    const response = await route.fetch()
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' }
    return route.fulfill({ response, headers })
  })
  await page.goto(host)
  const frame = page.frames().find((each) => each.parentFrame())
  if (!frame) throw new Error('The host page has no frame.')
  return frame
}

test('in a sandboxed frame of a host that lets its scripts load, a whole quiz works in memory', async () => {
  const frame = await openSandboxed(quizPath, true)
  await frame.getByText(nothingKept).waitFor()
  await startQuiz(frame, 'Practice', 'All')
  const groups = frame.locator('main [role=radiogroup]')
  while ((await groups.count()) === 0)
    await frame.getByRole('button', { name: 'Next question' }).click()
  for (const group of await groups.all()) await group.getByRole('radio').first().check()
  await frame.getByText(/^1 of \d+ questions answered/).waitFor()
  await frame.getByRole('button', { name: 'Check', exact: true }).click()
  await frame.getByRole('button', { name: 'Checked', exact: true }).waitFor()
  await handIn(frame)
  expect(await frame.getByRole('button', { name: 'Export a copy' }).isVisible()).toBe(true)
})

test('in a sandboxed frame of a host that does not, the built page can still be read', async () => {
  const frame = await openSandboxed(quizPath, false)
  await frame.getByRole('heading', { level: 1, name: /^Quiz: / }).waitFor()
  await frame.getByText('The quiz opens here.').waitFor()
  await frame.waitForLoadState('load')
  expect(await frame.locator('[data-save-status]').count()).toBe(0)
})

const foreignKeys = { theme: 'dark', 'sco-primer:/elsewhere/preferences': '{"theme":"dark"}' }
const foreignDatabases = ['keyval-store', 'sco-primer:/elsewhere/']

test('what other apps keep on the same origin is neither read nor removed, not even by Erase', async () => {
  const page = await openPage('/icon.svg', {
    prepare: async (fresh) => {
      await fresh.addInitScript(() => {
        const read = new Set<string>()
        Object.assign(window, { namesRead: read })
        const getItem = Storage.prototype.getItem
        Storage.prototype.getItem = function (key) {
          read.add(key)
          return getItem.call(this, key)
        }
        const open = IDBFactory.prototype.open
        IDBFactory.prototype.open = function (name, ...version) {
          read.add(name)
          return open.call(this, name, ...version)
        }
      })
    },
  })
  await page.goto(address('/settings/'))
  await page.evaluate(plantForeign, [foreignKeys, foreignDatabases] as const)
  const own = databaseName()
  await page.goto(address('/attempts/'))
  await page.getByText('There is nothing here yet.').waitFor()
  await page.goto(address(lessonPath))
  await appReady(page)
  await page.locator('main fieldset input[type=radio]').first().check()
  await allSaved(page)
  expect(await foreignNamesRead(page, own)).toEqual([])
  await page.goto(address('/settings/'))
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('button', { name: 'Erase it now' }).click()
  await page.getByText('Erased. Nothing of your record is left').waitFor()
  expect(await foreignNamesRead(page, own)).toEqual([])

  for (const name of foreignDatabases)
    expect(await readStores(page, name)).toEqual({ events: [{ id: 'theirs', of: name }] })
  const kept = await page.evaluate(() => ({ ...window.localStorage }))
  expect(kept).toEqual(foreignKeys)
  expect(await readStores(page)).toMatchObject({ events: [], quarantine: [], backups: [] })
})

/** Ours start with our prefix and hold no further slash; another app's may begin like it. */
function foreignNamesRead(page: Page, own: string): Promise<string[]> {
  return page.evaluate((prefix) => {
    const read: unknown = Reflect.get(window, 'namesRead')
    const isOurs = (name: string) =>
      name.startsWith(prefix) && !name.slice(prefix.length).includes('/')
    return read instanceof Set ? [...read].filter((name) => !isOurs(name)) : ['nothing was watched']
  }, own)
}

async function plantForeign([keys, databases]: readonly [
  Record<string, string>,
  readonly string[],
]) {
  for (const [key, value] of Object.entries(keys)) window.localStorage.setItem(key, value)
  for (const name of databases) {
    const opening = indexedDB.open(name, 1)
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('events', { keyPath: 'id' }).put({ id: 'theirs', of: name }),
    )
    await new Promise((resolve) => opening.addEventListener('success', resolve))
    opening.result.close()
  }
}
