/** What a reader asks of a list stands in the address, so that the list can be found again and shared. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readCourse, type Course } from '#build/content/course.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { expectFocusOn, tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectFocusKept, keyboardHand } from '#tests/support/drive/keyboard-hand.ts'
import { appReady, comeBack } from '#tests/support/learner-driver.ts'

const { openPage } = useBrowser()
let course: Course

beforeAll(async () => {
  course = await readCourse()
})

async function openReady(path: string): Promise<Page> {
  const page = await openPage(path)
  await appReady(page)
  return page
}

/** The region that tells what was found. */
const found = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

test('the register of the source lab keeps in its address what it was asked', async () => {
  const page = await openReady('/sources/lab/')
  const hand = keyboardHand(page)
  const family = page.getByRole('combobox', { name: 'Family' })
  const words = page.getByRole('searchbox', { name: 'Words' })
  await hand.press(page.getByRole('link', { name: 'The register' }))
  await hand.type(words, 'moscow')
  await hand.pick(family, 'dates-and-counts')
  await page.waitForURL(({ search }) => search === '?text=moscow&family=dates-and-counts')
  const rows = page.locator('#register ~ section li[data-evidence]')
  const said = await found(page, /^\d+ of \d+ places$/).innerText()
  const titles = await rows.allInnerTexts()
  expect(titles.length).toBeGreaterThan(0)
  expect(said).toBe(`${titles.length} of ${course.base.discrepancies.size} places`)
  await comeBack(page)
  await found(page, new RegExp(`^${said}$`)).waitFor()
  expect(await rows.allInnerTexts()).toEqual(titles)
  expect([await words.inputValue(), await family.inputValue()]).toEqual([
    'moscow',
    'dates-and-counts',
  ])
})

const asked = '?kind=summit&kind=agreement&asof=2000'

test('the timeline is filtered and set to a year by keyboard, and its address shows the same', async () => {
  const page = await openReady('/timeline/')
  const hand = keyboardHand(page)
  const kinds = page.locator('input[name="kind"]')
  for (const kind of ['summit', 'agreement'])
    await hand.tick(kinds.and(page.locator(`[value="${kind}"]`)))
  await hand.pick(page.getByRole('combobox', { name: 'As of' }), '2000')
  await page.waitForURL(({ search }) => search === asked)
  const shown = async () => ({
    said: await found(page, /not yet known at the end of 2000\.$/).innerText(),
    marks: await page.locator('[data-mark]').evaluateAll((all) => all.map((one) => one.ariaLabel)),
    ticked: await kinds.evaluateAll((all) =>
      all.filter((one) => one.matches(':checked')).map((one) => one.getAttribute('value')),
    ),
    year: await page.getByRole('combobox', { name: 'As of' }).inputValue(),
    pressed: await page.locator('button[aria-pressed="true"]').allInnerTexts(),
  })
  const before = await shown()
  expect(before.marks.length).toBeGreaterThan(10)
  expect(before.marks.filter((label) => label?.endsWith('Not yet known then.')).length).toBe(
    Number(/(\d+) of \d+ not yet known/.exec(before.said)?.[1]),
  )
  expect(before.ticked).toEqual(['summit', 'agreement'])
  expect(before.pressed).toEqual(['When Jia wrote (end of 2000)'])
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await appReady(page)
  expect(await shown()).toEqual(before)
})

test('arrow keys walk the picture of the years, and a mark leads to its event in the list', async () => {
  const page = await openReady(`/timeline/${asked}`)
  const listed = await page
    .locator('#events ~ div li[id]')
    .evaluateAll((all) => all.map(({ id }) => id))
  const [first = '', second = ''] = listed
  const [beforeLast = '', last = ''] = listed.slice(-2)
  const mark = (id: string) => page.locator(`[data-mark="${id}"]`)
  await tabTo(page.locator('[data-mark][tabindex="0"]'))
  await expectFocusOn(mark(first))
  const walk = [
    ['ArrowRight', second],
    ['ArrowLeft', first],
    ['End', last],
    ['ArrowLeft', beforeLast],
    ['Home', first],
  ] as const
  for (const [key, id] of walk) {
    await page.keyboard.press(key)
    await expectFocusOn(mark(id))
    await expectFocusKept(page)
  }
  await page.keyboard.press('ArrowUp')
  await expectFocusOn(page.locator('[data-mark][aria-label*=". Summit: "]'))
  await page.keyboard.press('ArrowDown')
  await expectFocusOn(page.locator('[data-mark][aria-label*=". Agreement: "]'))
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.waitForURL(({ search, hash }) => search === asked && hash === `#${last}`)
  await expectFocusOn(page.locator(`li[id="${last}"]`))
  await expectFocusKept(page)
})

test('the glossary keeps its filter in the address and hands it on to the cards', async () => {
  const page = await openReady('/glossary/')
  const hand = keyboardHand(page)
  await hand.type(page.getByRole('searchbox', { name: 'Words' }), 'treaty')
  await hand.pick(page.getByRole('combobox', { name: 'Module' }), 'five-to-sco')
  await page.waitForURL(({ search }) => search === '?module=five-to-sco&text=treaty')
  const said = await found(page, /^\d+ of \d+ terms$/).innerText()
  const terms = page.locator('main h3')
  const names = await terms.allInnerTexts()
  expect(said).toBe(`${names.length} of ${course.base.terms.size} terms`)
  await comeBack(page)
  await found(page, new RegExp(`^${said}$`)).waitFor()
  expect(await terms.allInnerTexts()).toEqual(names)
  await hand.press(page.getByRole('link', { name: 'Practise this module with cards' }))
  await expectFocusOn(page.locator('main h1'))
  expect(await page.locator('input[name="module"][value="five-to-sco"]').isChecked()).toBe(true)
})
