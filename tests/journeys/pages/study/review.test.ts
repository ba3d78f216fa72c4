/** Review by somebody who has studied for two weeks: the list, a run by keyboard, coming back, the end. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { eventOf } from '#tests/support/builders/learner-events.ts'
import { expectAccessible, expectAccessibleColours, useBrowser } from '#tests/support/browser.ts'
import { bringIn, studyEvents } from '#tests/support/drive/filled-record.ts'
import { tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectNoSidewaysScroll } from '#tests/support/drive/page-looks.ts'
import { appReady, comeBack } from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()

const dayMs = 86_400_000
/** Well before today in every time zone, so that nothing was answered today. */
const until = Date.now() - 2 * dayMs
const answers = await studyEvents({ until, days: 10, aDay: 5 })
const terms = ['security-dilemma', 'confidence-building-measure', 'three-forces']
const cards = terms.map((term, at) =>
  eventOf(
    { kind: 'card-rated', term, direction: 'term-definition', rating: 'not-yet' },
    answers.length + at + 1,
    { id: `card-${term}`, device: 'study-1', at: until },
  ),
)
const plan = eventOf(
  { kind: 'study-planned', exam: null, dailyCap: 5, retention: 0.9 },
  answers.length + cards.length + 1,
  { id: 'plan', device: 'study-1', at: until },
)

async function openWith(events: readonly LearnerEvent[]): Promise<Page> {
  const page = await openPage('/settings/')
  await bringIn(page, events)
  await page.goto(address('/review/'))
  await page.getByRole('heading', { name: /^Due today: / }).waitFor()
  return page
}

test('shots', async () => {
  const page = await openWith([...answers, ...cards])
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({
        path: `/tmp/shots-review/desk-${scheme}-${width}.png`,
        fullPage: true,
      })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByText('What is asked, and why').click()
  await page.screenshot({ path: `/tmp/shots-review/list.png`, fullPage: true })
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('heading', { name: 'Today’s review' }).waitFor()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `/tmp/shots-review/run-${width}.png`, fullPage: true })
  }
  await page.getByRole('button', { name: 'Stop here' }).click()
  await page.screenshot({ path: `/tmp/shots-review/stopped.png`, fullPage: true })
  const fresh = await openPage('/review/')
  await appReady(fresh)
  await fresh.getByRole('heading', { name: 'Nothing to review yet' }).waitFor()
  await fresh.screenshot({ path: `/tmp/shots-review/empty.png`, fullPage: true })
  const one = await openWith(cards)
  await one.getByRole('button', { name: /^Start/ }).click()
  await one.screenshot({ path: `/tmp/shots-review/card.png`, fullPage: true })
  await one.keyboard.press(' ')
  await one.keyboard.press('1')
  await one.keyboard.press(' ')
  await one.screenshot({ path: `/tmp/shots-review/card2.png`, fullPage: true })
  await one.keyboard.press('2')
  await one.keyboard.press(' ')
  await one.keyboard.press('2')
  await one.getByRole('heading', { name: /^Reviewed today/ }).waitFor()
  await one.screenshot({ path: `/tmp/shots-review/ended.png`, fullPage: true })
})
