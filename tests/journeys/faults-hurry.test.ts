/** A person in a hurry: buttons pressed over and over, and a walk through the history of the tab. */
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
  quizPath,
  shownAnswer,
  startQuiz,
  storedEvents,
} from '#tests/support/learner-driver.ts'

const { openPage } = useBrowser()

/** Presses a button 20 times in 50 ms, half of them without letting the page come to its senses. */
async function hammer(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  await button.evaluate(async (element: HTMLElement) => {
    for (let press = 0; press < 10; press += 1) element.click()
    for (let press = 0; press < 10; press += 1) {
      await new Promise((resolve) => setTimeout(resolve, 4))
      element.click()
    }
  })
}

test('Start, Check and Hand in pressed 20 times in 50 ms make one record each', async () => {
  const page = await openPage(quizPath)
  await appReady(page)
  await hammer(page, /^Start/)
  await page.getByRole('region', { name: /^Question 1 of/ }).waitFor()
  await page.getByRole('button', { name: /^Question 2:/ }).waitFor()
  const radio = page.locator('main [role=radiogroup] input[type=radio]').first()
  while (!(await radio.isVisible()))
    await page.getByRole('button', { name: 'Next question' }).click()
  const before = await shownAnswer(page)
  await page.locator('main article[data-question]').evaluate((card) => {
    for (const input of card.querySelectorAll<HTMLElement>('[role=radiogroup] input')) input.click()
  })
  expect(await shownAnswer(page)).not.toBe(before)
  await hammer(page, 'Check')
  await page.getByRole('button', { name: 'Look over', exact: true }).click()
  await page.getByRole('button', { name: 'Finish and review' }).click()
  await hammer(page, 'Yes, finish')
  await page.getByRole('heading', { name: /^Review: / }).waitFor()
  await allSaved(page)
  const events = await storedEvents(page)
  for (const kind of ['attempt-started', 'checked', 'handed-in'])
    expect(eventsOfKind(events, kind), kind).toHaveLength(1)
})

test('100 random steps of Back, Forward, moving, answering and editing the address lose nothing', async () => {
  const page = await openPage(quizPath)
  await startQuiz(page, 'Test')
  const attempt = page.url()
  const random = seededRandom(25)
  const pick = () => Math.floor(random() * 1000)
  const shown = new Map<string, string>()
  const done: Record<string, number> = {}
  let given = 0
  const steps: Record<string, () => Promise<unknown>> = {
    back: () => page.goBack(),
    forward: () => page.goForward(),
    address: () => page.evaluate((hash) => void (window.location.hash = hash), `place-${pick()}`),
    // A press that the page refuses is a step too.
    move: () => press(page, pick() % 10 < 7 ? /^(Next question|Look over and)/ : 'Previous'),
    jump: () => press(page, new RegExp(`^Question ${1 + (pick() % 6)}:`)),
    async answer() {
      if (!(await changeAnswer(page, pick()))) return
      given += 1
      const answer = await shownAnswer(page)
      shown.set(questionIn(answer), answer)
    },
  }
  const names = ['back', 'back', 'forward', 'address', 'move', 'jump', 'answer', 'answer', 'answer']
  for (let step = 0; step < 100; step += 1) {
    const isHere =
      page.url().startsWith(attempt) && (await page.locator('main [data-question]').count()) > 0
    const name = isHere ? (names[pick() % names.length] ?? 'back') : 'return'
    done[name] = (done[name] ?? 0) + 1
    if (name === 'return') {
      await page.goto(attempt)
      await appReady(page)
      await page.getByRole('button', { name: /^Question 1:/ }).click()
    } else await steps[name]?.()
    const answer = await shownAnswer(page)
    const known = shown.get(questionIn(answer))
    if (known !== undefined) expect(answer, `step ${step}, ${name}`).toBe(known)
  }
  await page.goto(attempt)
  await appReady(page)
  await allSaved(page)
  for (let number = 1; number <= 6; number += 1) {
    await goToQuestion(page, number)
    const answer = await shownAnswer(page)
    expect(answer).toBe(shown.get(questionIn(answer)) ?? answer)
  }
  const events = await storedEvents(page)
  expect(eventsOfKind(events, 'responded')).toHaveLength(given)
  expect(eventsOfKind(events, 'handed-in')).toEqual([])
  expect(eventsOfKind(events, 'attempt-started')).toHaveLength(1)
  console.log(`100 steps: ${JSON.stringify(done)}; ${given} answers, 0 lost`)
})

function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name }).first().dispatchEvent('click')
}

function questionIn(answer: string): string {
  const [question]: unknown[] = JSON.parse(answer)
  return String(question)
}
