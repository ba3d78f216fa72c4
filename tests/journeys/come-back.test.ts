/** A person closes the browser in the middle of a lesson and of a test, and comes back to the same place. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import type { Question } from '#domain/question/question.ts'
import { launchProfile, useBrowser } from '#tests/support/browser.ts'
import {
  answerQuestion,
  cardOf,
  checkAnswer,
  openCheck,
} from '#tests/support/drive/answer-question.ts'
import { readQuestions, rightResponse, wrongResponse } from '#tests/support/drive/course-answers.ts'
import { withoutNoteControls } from '#tests/support/drive/page-looks.ts'
import { pointerHand } from '#tests/support/drive/pointer-hand.ts'
import { watchPage } from '#tests/support/watch-page.ts'

const { address } = useBrowser()
const hand = pointerHand('click')
let folder = ''
let profile: BrowserContext | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sco-primer-profile-'))
})
afterEach(async () => {
  await profile?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Closes the browser that is open, if there is one, and opens a new one with the same storage. */
async function openBrowser(path: string): Promise<Page> {
  await closeBrowser()
  profile = await launchProfile(folder)
  watched = await watchPage(profile, new URL(inject('builtUrl')).origin, [])
  const page = profile.pages()[0] ?? (await profile.newPage())
  await page.goto(address(path))
  await page.locator('[data-save-status="saved"]').waitFor()
  return page
}

let watched: (() => string[]) | undefined

async function closeBrowser(): Promise<void> {
  const found = watched?.() ?? []
  await profile?.close()
  profile = undefined
  expect(found).toEqual([])
}

const second = '/learn/border-cbms/seven-promises/'

async function readToSecondSection(page: Page): Promise<string> {
  const heading = page.locator('article h2[id]').nth(1)
  // The page notices where it is read in the frame after the scroll, and only then begins to save.
  await heading.evaluate(async (element) => {
    element.scrollIntoView({ block: 'start' })
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((next) => {
        requestAnimationFrame(next)
      })
  })
  await page.locator('[data-save-status="saved"]').waitFor()
  return (await heading.innerText()).trim()
}

/** The answers on the card as the page shows them: what is ticked, chosen and typed. */
function shownAnswer(card: Locator): Promise<string[]> {
  return card.locator('input, select, textarea, ol > li > span[id]').evaluateAll((fields) =>
    fields.map((field) => {
      if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
        return `${field.value}: ${field.checked}`
      if (field instanceof HTMLSpanElement) return field.textContent ?? ''
      return 'value' in field ? String(field.value) : ''
    }),
  )
}

async function currentQuestion(
  page: Page,
  questions: ReadonlyMap<string, Question>,
): Promise<Question> {
  const id = await page.locator('[data-question]').getAttribute('data-question')
  const question = questions.get(id ?? '')
  if (!question) throw new Error(`The course has no question ${id}.`)
  return question
}

async function answerThree(page: Page, questions: ReadonlyMap<string, Question>) {
  const answers: string[][] = []
  for (let place = 1; place <= 3; place += 1) {
    await page.getByText(`Question ${place} of 6`, { exact: true }).waitFor()
    const question = await currentQuestion(page, questions)
    const card = cardOf(page, question.id)
    const response = place === 2 ? wrongResponse(question) : rightResponse(question)
    await answerQuestion(hand, card, question, response)
    if (place === 2) await page.getByRole('button', { name: 'Flag', exact: true }).click()
    answers.push(await shownAnswer(card))
    if (place < 3) await page.getByRole('button', { name: 'Next question' }).click()
  }
  return answers
}

const scores = /\d+ ?%|\bcorrect\b|Right\b|Not right|Partly right/

test('a lesson is found again at its section, with the answer to its check', async () => {
  const questions = await readQuestions()
  const page = await openBrowser(second)
  const check = page.locator('article [data-question]').first()
  await openCheck(check)
  const id = (await check.getAttribute('data-question')) ?? ''
  const question = questions.get(id)
  if (!question) throw new Error(`The lesson asks ${id}, which the course does not have.`)
  const response = rightResponse(question)
  await answerQuestion(hand, cardOf(page, id), question, response)
  const said = await checkAnswer(hand, cardOf(page, id), question, response)
  const section = await readToSecondSection(page)

  const home = await openBrowser('/')
  await home.getByText(`You were reading “${section}”.`).waitFor()
  await home.getByRole('link', { name: /^Continue: / }).click()
  await home.waitForURL(`**${second}#*`)
  const heading = home.getByRole('heading', { level: 2, name: section })
  await expect
    .poll(async () => {
      const y = (await heading.boundingBox())?.y ?? -1
      return y >= 0 && y < 300
    })
    .toBe(true)
  const status = cardOf(home, id).locator('[role="status"][id$="-status"]')
  await status.filter({ hasText: /\S/ }).waitFor()
  expect(await status.innerText()).toBe(said)
})

test('a test is found again at its question, with answers and flag and without a score', async () => {
  const questions = await readQuestions()
  const page = await openBrowser('/quiz/border-cbms/')
  await page.getByText('Test', { exact: true }).click()
  await hand.choose(page.locator('input[name="length"]'), 0)
  await page.getByRole('button', { name: 'Start the test' }).click()
  const answers = await answerThree(page, questions)
  const third = await currentQuestion(page, questions)
  await page.locator('[data-save-status="saved"]').waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(scores)

  const home = await openBrowser('/')
  await home.getByText('You stopped at question 3 of 6.').waitFor()
  await home.getByRole('link', { name: /^Continue the quiz: / }).click()
  await home.getByText('Question 3 of 6', { exact: true }).waitFor()
  await home.getByText('3 of 6 questions answered, 1 flagged').waitFor()
  expect((await currentQuestion(home, questions)).id).toBe(third.id)
  await home.getByRole('button', { name: /^Question 2: .*, flagged$/ }).waitFor()
  for (const place of [3, 2, 1]) {
    await home.getByText(`Question ${place} of 6`, { exact: true }).waitFor()
    expect(await shownAnswer(home.locator('[data-question]'))).toEqual(answers[place - 1])
    if (place > 1) await home.getByRole('button', { name: 'Previous' }).click()
  }
  expect(await home.locator('main').innerText()).not.toMatch(scores)
  await home.getByRole('link', { name: 'Progress', exact: true }).click()
  await home.getByRole('link', { name: 'Attempts', exact: true }).click()
  await home.getByRole('heading', { name: 'Your attempts' }).waitFor()
  expect(await home.locator('main').innerText()).not.toMatch(scores)
  await closeBrowser()
})

test('after handing in and closing, the review is kept with its score', async () => {
  const page = await openBrowser('/quiz/border-cbms/')
  await page.getByText('Test', { exact: true }).click()
  await hand.choose(page.locator('input[name="length"]'), 0)
  await page.getByRole('button', { name: 'Start the test' }).click()
  await page.getByRole('button', { name: 'Look over', exact: true }).click()
  await page.getByText('6 questions without a full answer:').waitFor()
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await page.getByRole('button', { name: 'Yes, hand in' }).click()
  await page.getByRole('heading', { name: 'Review: test' }).waitFor()
  await page.locator('[data-save-status="saved"]').waitFor()
  const { pathname, search } = new URL(page.url())
  const words = await page.locator('main').innerText()

  const again = await openBrowser(pathname + search)
  await again.getByRole('heading', { name: 'Review: test' }).waitFor()
  await again.locator('#answer-6').waitFor()
  expect(withoutNoteControls(await again.locator('main').innerText())).toBe(
    withoutNoteControls(words),
  )
  await closeBrowser()
})
