/**
 * The first words come as fast as from a page that has no script at all, on a slow line and a slow
 * machine; nothing moves afterwards; and a learner who comes back is never greeted as a stranger.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { serve } from '#build/serve.mjs'
import { launchBrowser, useBrowser } from '#tests/support/browser.ts'
import {
  answerQuestion,
  cardOf,
  checkAnswer,
  openCheck,
} from '#tests/support/drive/answer-question.ts'
import { dist } from '#tests/support/drive/built-site.ts'
import { readQuestions, wrongResponse } from '#tests/support/drive/course-answers.ts'
import { pointerHand } from '#tests/support/drive/pointer-hand.ts'
import { allSaved, appReady } from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()
const phone = { width: 390, height: 844 }
const lesson = 'learn/border-cbms/did-it-work/'
const rounds = 5

const root = mkdtempSync(join(tmpdir(), 'sco-primer-plain-'))
let server: Awaited<ReturnType<typeof serve>> | undefined
let browser: Browser | undefined

/** The built lesson as it is, and under plain/ the same HTML and stylesheets without any script. */
beforeAll(async () => {
  for (const part of ['assets', 'fonts', 'theme.js', 'icon.svg', lesson])
    cpSync(join(dist, part), join(root, part), { recursive: true })
  const html = readFileSync(join(dist, lesson, 'index.html'), 'utf8')
  const plain = html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
  mkdirSync(join(root, 'plain', lesson), { recursive: true })
  writeFileSync(join(root, 'plain', lesson, 'index.html'), plain)
  server = await serve({ root, base: new URL(inject('builtUrl')).pathname })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(root, { recursive: true, force: true })
})

/** 150 ms there and back, 1.6 Mbit/s down, a CPU four times as slow. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  // Without this the next command is taken and does nothing.
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Ms until the largest piece of the first view was painted; asked once all has come to rest. */
async function largestPaint(path: string, hasApp: boolean): Promise<number> {
  const context = await browser?.newContext({ viewport: phone })
  if (!context || !server) throw new Error('The browser or the server did not start.')
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await slowDown(page)
  await page.goto(server.url + path, { waitUntil: 'load' })
  if (hasApp) await appReady(page)
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return time
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

test('on a slow line the first words come at most 1.3 times as late as without any script', async () => {
  const times = { ours: [] as number[], plain: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await largestPaint(lesson, true))
    times.plain.push(await largestPaint(`plain/${lesson}`, false))
  }
  // One way for the page and one for its styles: sooner, and the line was not slow.
  expect(Math.min(...times.plain)).toBeGreaterThan(2 * 150)
  const ratio = median(times.ours) / median(times.plain)
  expect(ratio, JSON.stringify(times)).toBeLessThanOrEqual(1.3)
}, 240_000)

/** Adds up every shift that no hand caused, over the page's whole life: stricter than the usual measure. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }
        let sum = 0
        const add = (entries: PerformanceEntryList) => {
          // Entries of this type have the two members; the library's types do not know it.
          for (const one of entries as Shift[]) if (!one.hadRecentInput) sum += one.value
        }
        const observer = new PerformanceObserver((list) => add(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords())
            resolve(sum)
          }),
        )
      }),
  )
}

/** Half a window at a time, with a stop at every check and drawing until its code has come. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  const isAtFoot = () =>
    page.evaluate(async () => {
      window.scrollBy({ top: window.innerHeight / 2, behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1
    })
  while (!(await isAtFoot()));
  for (const card of await page.locator('article [data-question]').all()) await openCheck(card)
  await page.getByText('Drawing…', { exact: true }).first().waitFor({ state: 'detached' })
}

const sizes = [phone, { width: 1280, height: 800 }]
const views = ['a-border-inherited', 'seven-promises', 'cutting-forces', 'did-it-work'].map(
  (id, at) => ({ path: `/learn/border-cbms/${id}/`, viewport: sizes[at % 2] ?? phone }),
)

test.each(views)(
  'nothing moves while $path is read, nor when it is opened again in the middle with an answer kept',
  async ({ path, viewport }) => {
    const page = await openPage(path, { viewport })
    await appReady(page)
    await readThrough(page)
    expect(await shifts(page), 'while it is read').toBeLessThan(0.02)

    const id =
      (await page.locator('article [data-question]').first().getAttribute('data-question')) ?? ''
    const question = (await readQuestions()).get(id)
    if (!question) throw new Error(`The course has no question ${id}.`)
    const card = cardOf(page, id)
    const response = wrongResponse(question)
    const hand = pointerHand('click')
    await openCheck(card)
    await answerQuestion(hand, card, question, response)
    const said = await checkAnswer(hand, card, question, response)
    await allSaved(page)
    await page.reload()
    const [verdict = ''] = said.split('\n')
    await card.getByText(verdict).first().waitFor()
    expect(await shifts(page), 'opened again in the middle').toBeLessThan(0.02)
    await readThrough(page)
    expect(await shifts(page), 'while it is read again').toBeLessThan(0.02)
  },
)

/** Opens a page whose scripts are held back, as on a slow line, until the answer is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

const step = (page: Page) => page.locator('main [data-ready] a').first()
const waitingWords = (page: Page) =>
  page
    .locator('[data-ready="false"]')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => part.textContent),
    )

test('somebody new sees where to start before any script has come', async () => {
  const page = await openPage('/settings/')
  await appReady(page)
  const release = await holdScripts(page)
  await page.goto(address('/'), { waitUntil: 'commit' })
  await step(page).waitFor()
  expect(await step(page).innerText()).toMatch(/^Start: /)
  release()
  await appReady(page)
  expect(await step(page).innerText()).toMatch(/^Start: /)
})

test('a learner who comes back is shown the own next step and never a stranger’s', async () => {
  const page = await openPage(`/${lesson}`)
  await appReady(page)
  await page.getByRole('checkbox', { name: 'Mark this lesson as read' }).check()
  await allSaved(page)
  const release = await holdScripts(page)
  for (const path of ['/', `/${lesson}`]) {
    await page.goto(address(path), { waitUntil: 'commit' })
    await page.locator('footer').waitFor()
    expect(await waitingWords(page), path).toEqual([])
  }
  await page.goto(address('/'), { waitUntil: 'commit' })
  await step(page).waitFor({ state: 'attached' })
  expect(await step(page).isVisible()).toBe(false)
  release()
  await appReady(page)
  await step(page).waitFor()
  expect(await page.getByText('1 of 4 lessons read', { exact: false }).isVisible()).toBe(true)
})
