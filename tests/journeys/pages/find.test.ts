/** Find: from any page, by keyboard, offline, at an address of its own; quick, and nobody's load before it is used. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { expectAccessible, expectAccessibleColours, useBrowser } from '#tests/support/browser.ts'
import { builtFiles, builtPages, dist } from '#tests/support/drive/built-site.ts'
import { findQueries } from '#tests/support/drive/find-queries.ts'
import { expectFocusOn, tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectNoSidewaysScroll } from '#tests/support/drive/page-looks.ts'
import { appReady, lessonPath } from '#tests/support/learner-driver.ts'

const { openPage } = useBrowser()

async function openReady(path: string, width = 1280): Promise<Page> {
  const page = await openPage(path, { viewport: { width, height: 900 } })
  await appReady(page)
  return page
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find' })
const field = (page: Page) => dialog(page).getByRole('searchbox')
const answered = (page: Page, text: string) =>
  page.locator(`[data-found="${text}"]`).first().waitFor()

async function ask(page: Page, text: string): Promise<void> {
  await field(page).fill(text)
  await answered(page, text)
}

test('by keyboard: the slash opens it, a result leads to its place, Escape gives the focus back', async () => {
  const page = await openReady(lessonPath)
  const link = page.getByRole('link', { name: 'Timeline' }).first()
  await tabTo(link)
  await page.keyboard.press('/')
  await expectFocusOn(field(page))
  await page.keyboard.type('Kirghizia')
  await answered(page, 'Kirghizia')
  await dialog(page).getByText('“Kirghizia” is Kyrgyzstan in this course.').waitFor()
  await page.keyboard.press('ArrowDown')
  await expectFocusOn(dialog(page).locator('[data-hit]').first())
  await page.keyboard.press('ArrowUp')
  await expectFocusOn(field(page))
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'hidden' })
  await expectFocusOn(link)
  await page.keyboard.press('Control+k')
  await expectFocusOn(field(page))
  expect(await field(page).inputValue()).toBe('Kirghizia')
  await page.keyboard.type('security dilemma')
  await answered(page, 'security dilemma')
  const term = dialog(page).getByRole('link', { name: 'security dilemma', exact: true })
  await tabTo(term)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/glossary/#security-dilemma')
  await expectFocusOn(page.locator('#security-dilemma'))
  expect(await dialog(page).count()).toBe(0)
})

test('a section of another lesson is shown where it stands', async () => {
  const page = await openReady('/timeline/')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await ask(page, 'five states two parties')
  await dialog(page).getByRole('link', { name: 'Five states, two parties', exact: true }).click()
  await page.waitForURL('**/learn/border-cbms/a-border-inherited/#five-states-two-parties')
  await expectFocusOn(page.locator('#five-states-two-parties'))
})

test('the slash is left to whoever types, and can be switched off', async () => {
  const page = await openReady('/glossary/')
  const words = page.getByRole('searchbox', { name: 'Words' })
  await words.fill('a')
  await words.press('/')
  expect(await words.inputValue()).toBe('a/')
  await page.getByRole('link', { name: 'Settings' }).first().click()
  await page.getByRole('checkbox', { name: 'The key / opens Find' }).uncheck()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expectFocusOn(field(page))
  expect(await field(page).inputValue()).toBe('')
})

test('the window and the page are accessible, full and empty, in both themes at any width', async () => {
  const page = await openReady('/find/', 320)
  await page.keyboard.press('/')
  await expectFocusOn(field(page))
  await expectAccessible(page)
  for (const text of ['上海 border', 'xqzwvk bordr']) {
    await ask(page, text)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSidewaysScroll(page)
    }
    await expectAccessible(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessibleColours(page)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await ask(page, 'pipeline')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/find/?q=pipeline')
  await dialog(page).waitFor({ state: 'hidden' })
  await page.locator('main [data-found="pipeline"]').waitFor()
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleColours(page)
})

test('what is found has an address, and Back returns to it', async () => {
  const page = await openReady('/find/?q=almaty&kind=event')
  await answered(page, 'almaty')
  const group = page.getByRole('heading', { name: /^Timeline \(\d+\)$/ })
  await group.waitFor()
  expect(await page.locator('main h2').count()).toBe(1)
  await page.getByRole('searchbox', { name: 'Words' }).fill('summit')
  await answered(page, 'summit')
  await page.waitForURL(({ search }) => search === '?q=summit&kind=event')
  const first = page.locator('main [data-hit]').first()
  const name = await first.innerText()
  await first.click()
  await page.waitForURL('**/timeline/#*')
  await page.goBack()
  await page.waitForURL(({ search }) => search === '?q=summit&kind=event')
  await answered(page, 'summit')
  expect(await first.innerText()).toBe(name)
})

test('once it is loaded it works without a connection', async () => {
  const page = await openReady(lessonPath)
  await page.keyboard.press('/')
  await ask(page, 'almaty')
  await page.context().setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const text of ['上海五国', 'Душанбе', 'bordr']) await ask(page, text)
  expect(await dialog(page).locator('[data-hit]').count()).toBeGreaterThan(0)
  expect(asked).toEqual([])
})

test('without a script the page says what one can do instead, and the button is not shown', async () => {
  const page = await openPage('/find/', { javaScriptEnabled: false })
  await page.getByText(/^Finding needs a script\. Without one/).waitFor()
  expect(await page.getByRole('button', { name: 'Find', exact: true }).count()).toBe(0)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Find' }).waitFor()
  await page.locator('main').getByRole('link', { name: 'Glossary' }).click()
  await page.waitForURL('**/glossary/')
})

test('all of it weighs 150 kB at most, and no page asks for the search before it is used', async () => {
  const page = await openReady(lessonPath)
  await page.waitForLoadState('networkidle')
  const files: string[] = []
  page.on('response', (response) => files.push(new URL(response.url()).pathname))
  await page.keyboard.press('/')
  await ask(page, 'almaty')
  const names = files.map((path) => path.slice(path.lastIndexOf('/') + 1))
  expect(names.length).toBeGreaterThan(3)
  const code = names.map((name) => ({ name, text: readFileSync(join(dist, 'assets', name)) }))
  const sizes = code.map(({ name, text }) => ({ name, bytes: brotliCompressSync(text).length }))
  const sum = sizes.reduce((all, { bytes }) => all + bytes, 0)
  expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(150_000)
  expect(sum).toBeGreaterThan(50_000)
  const [heaviest] = sizes.toSorted((one, other) => other.bytes - one.bytes)
  const engine = code.find(({ text }) => text.includes('MiniSearch'))
  expect(engine).toBeDefined()
  const early = builtPages().filter(
    ({ html }) => html.includes(heaviest?.name ?? '') || html.includes(engine?.name ?? ''),
  )
  expect(early.map(({ address }) => address)).toEqual([])
  const holding = builtFiles()
    .filter((file) => file.endsWith('.js'))
    .filter((file) => readFileSync(join(dist, file), 'utf8').includes('MiniSearch'))
  expect(holding).toHaveLength(1)
})

/** Milliseconds from a key to the results on the page, for each text; run in the page. */
function measure(texts: readonly string[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('dialog input')
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const one = (text: string) =>
    new Promise<number>((resolve) => {
      const begun = performance.now()
      const wanted = text.trim().slice(0, 40)
      const watch = new MutationObserver(() => {
        const shown = document.querySelector<HTMLElement>('dialog [data-found]')?.dataset['found']
        if (!shown?.startsWith(wanted)) return
        watch.disconnect()
        resolve(performance.now() - begun)
      })
      watch.observe(document.body, { subtree: true, childList: true, attributes: true })
      setter?.call(input, text)
      input?.dispatchEvent(new Event('input', { bubbles: true }))
    })
  return texts.reduce<Promise<number[]>>(
    async (before, text) => [...(await before), await one(text)],
    Promise.resolve([]),
  )
}

const at = (numbers: readonly number[], part: number) =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * part) - 1] ?? Number.NaN

test('results stand on the page within 50 ms of a key, for nineteen texts of twenty', async () => {
  const texts = findQueries(await readCourse(), 120)
  expect(texts.length).toBeGreaterThan(250)
  const page = await openReady(lessonPath)
  await page.keyboard.press('/')
  await ask(page, 'almaty')
  const rounds: number[][] = []
  for (let round = 0; round < 2; round += 1) rounds.push(await page.evaluate(measure, texts))
  // A neighbour on the machine slows one round of a text, not both.
  const best = texts.map((_, place) => Math.min(...rounds.map((times) => times[place] ?? 0)))
  const told = `median ${at(best, 0.5)} ms, p95 ${at(best, 0.95)} ms, most ${at(best, 1)} ms`
  console.info(`find: ${texts.length} texts, ${told}`)
  expect(at(best, 0.95), told).toBeLessThanOrEqual(50)
})
