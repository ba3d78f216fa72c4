/** Review by somebody who has studied for two weeks: the list, a run by keyboard, coming back, the end. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { eventOf } from '#tests/support/builders/learner-events.ts'
import { expectAccessible, expectAccessibleColours, useBrowser } from '#tests/support/browser.ts'
import { answerQuestion, checkAnswer } from '#tests/support/drive/answer-question.ts'
import { readQuestions, rightResponse } from '#tests/support/drive/course-answers.ts'
import { bringIn, studyEvents } from '#tests/support/drive/filled-record.ts'
import { keyboardHand } from '#tests/support/drive/keyboard-hand.ts'
import { expectNoSidewaysScroll } from '#tests/support/drive/page-looks.ts'
import { comeBack } from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()

const dayMs = 86_400_000
/** Well before today in every time zone, so that nothing was answered today. */
const until = Date.now() - 2 * dayMs
const questions = await readQuestions()
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

const plainEvents = [...answers, ...cards, plan]
const step = (page: Page, at: number) => page.getByText(`${at} of 5`, { exact: true })

test('the list and the load hold together at every width in both themes, and so does the first use', async () => {
  const fresh = await openPage('/review/')
  await fresh.getByRole('heading', { name: 'Nothing to review yet' }).waitFor()
  await expectAccessible(fresh)
  const page = await openWith(plainEvents)
  await page.getByText('What is asked, and why').click()
  await page.getByText('Show as a table').click()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessibleColours(page)
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
  await page.getByText(/more wait, for 5 a day is your limit/).waitFor()
})

const hand = (page: Page) => keyboardHand(page)

/** Answers the question on the page rightly and has it checked; gives back what is then said. */
async function answerRightly(page: Page): Promise<string> {
  const card = page.locator('main article[data-question]')
  const question = questions.get((await card.getAttribute('data-question')) ?? '')
  if (!question) throw new Error('a question that the course does not have')
  const response = rightResponse(question)
  await answerQuestion(hand(page), card, question, response)
  return checkAnswer(hand(page), card, question, response)
}

test('by keyboard alone: all of today’s questions, with a break, to the end and what comes next', async () => {
  const page = await openWith([...answers, plan])
  await hand(page).press(page.getByRole('button', { name: /^Start/ }))
  const prompt = page.locator('main article h3')
  await step(page, 1).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H3')
  await page.getByText('Why now').waitFor()
  expect(await answerRightly(page)).toMatch(/^Right/)
  await page.getByText(/^Comes again .*first answer of a day decides\.$/).waitFor()
  await expectAccessible(page)
  const first = await prompt.innerText()
  await comeBack(page)
  // The history entry keeps the run, so a reload shows the same question and its feedback.
  await step(page, 1).waitFor()
  expect(await prompt.innerText()).toBe(first)
  await hand(page).press(page.getByRole('button', { name: 'Stop here' }))
  await hand(page).press(page.getByRole('button', { name: 'Continue: 4 items left' }))
  for (const at of [2, 3, 4, 5]) {
    await step(page, at).waitFor()
    await answerRightly(page)
    await hand(page).press(page.getByRole('button', { name: 'Next', exact: true }))
  }
  const end = page.getByRole('heading', { name: 'Reviewed today: 5 items' })
  await end.waitFor()
  await expect.poll(() => end.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByText(/more wait; tomorrow’s list takes/).waitFor()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('cards are turned by key, and the end says what to read again and what tomorrow brings', async () => {
  const page = await openWith(cards)
  await hand(page).press(page.getByRole('button', { name: /^Start/ }))
  await page.getByText('1 of 3', { exact: true }).waitFor()
  await expectAccessible(page)
  for (const key of ['1', '2', '2']) {
    await page.keyboard.press(' ')
    await page.keyboard.press(key)
  }
  const end = page.getByRole('heading', { name: 'Reviewed today: 3 items' })
  await end.waitFor()
  await expect.poll(() => end.evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByText(/^1 you knew, 2 you missed\..* Tomorrow brings 2 items\.$/).waitFor()
  await page.getByRole('heading', { name: 'Done for today' }).waitFor()
  await expectAccessible(page)
  await comeBack(page)
  await page.getByRole('heading', { name: 'Done for today' }).waitFor()
})
