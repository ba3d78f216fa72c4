/** The course on a phone, by taps alone: nothing is dragged and nothing needs a second finger. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Question } from '#domain/question/question.ts'
import { useBrowser, type PageOptions } from '#tests/support/browser.ts'
import { answerQuestion, cardOf, checkAnswer } from '#tests/support/drive/answer-question.ts'
import {
  oneOfKind,
  readQuestions,
  rightResponse,
  wrongResponse,
} from '#tests/support/drive/course-answers.ts'
import { pointerHand } from '#tests/support/drive/pointer-hand.ts'

const { openPage } = useBrowser()
const phone: PageOptions = {
  viewport: { width: 390, height: 780 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 1,
}
const hand = pointerHand('tap')
let questions: ReadonlyMap<string, Question>

beforeAll(async () => {
  questions = await readQuestions()
})

async function openOnPhone(path: string): Promise<Page> {
  const page = await openPage(path, phone)
  await page.locator('[data-save-status]').waitFor()
  return page
}

function questionOf(id: string | null | undefined): Question {
  const question = questions.get(id ?? '')
  if (!question) throw new Error(`The course has no question ${id}.`)
  return question
}

async function answer(page: Page, question: Question, isRight: boolean): Promise<string> {
  const response = isRight ? rightResponse(question) : wrongResponse(question)
  const card = cardOf(page, question.id)
  await answerQuestion(hand, card, question, response)
  return checkAnswer(hand, card, question, response)
}

/** Names of controls that are smaller than a fingertip needs (24 CSS pixels each way, 2.5.8). */
async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('main :is(button, select, input, summary)').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const area = control.closest('label') ?? control
      const { width, height } = area.getBoundingClientRect()
      const isShown = width > 1 && height > 1
      return isShown && (width < 24 || height < 24)
        ? [`${area.outerHTML.slice(0, 120)} is ${width} by ${height}`]
        : []
    }),
  )
}

async function expectFits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, `${page.url()} is wider than the phone`).toBeLessThanOrEqual(390)
}

test('from the front page through a check and a quiz to its review, by taps', async () => {
  const page = await openOnPhone('/')
  await hand.press(page.getByRole('link', { name: /^Start: / }))
  const check = page.locator('article [data-question]').first()
  const question = questionOf(await check.getAttribute('data-question'))
  expect(await answer(page, question, true)).toMatch(/^Right/)
  await expectFits(page)
  await hand.press(page.getByRole('link', { name: /^Module quiz/ }))
  await hand.choose(page.locator('input[name="length"]'), 0)
  await hand.press(page.getByRole('button', { name: 'Start practising' }))
  for (let place = 1; place <= 6; place += 1) {
    await page.getByText(`Question ${place} of 6`, { exact: true }).waitFor()
    const id = await page.locator('[data-question]').getAttribute('data-question')
    await answer(page, questionOf(id), place % 2 === 0)
    await expectFits(page)
    await hand.press(page.getByRole('button', { name: /^(Next question|Look over and finish)$/ }))
  }
  await hand.press(page.getByRole('button', { name: 'Finish and review' }))
  await hand.press(page.getByRole('button', { name: 'Yes, finish' }))
  await page.getByRole('heading', { name: 'Review: practice' }).waitFor()
  expect(await page.locator('[id^="answer-"]').count()).toBe(6)
  await expectFits(page)
})

test.for(['order', 'match', 'sort', 'conflict', 'chart-reading'] as const)(
  'a question of the kind %s is answered by single taps on controls large enough',
  async (kind) => {
    const question = oneOfKind(questions, kind)
    const page = await openOnPhone(`/q/${question.id}/`)
    expect(await smallTargets(page)).toEqual([])
    expect(await answer(page, question, true)).toMatch(/^Right/)
    await expectFits(page)
  },
)

test('a note and a term open by a tap and close by a tap elsewhere', async () => {
  const page = await openOnPhone('/learn/border-cbms/a-border-inherited/')
  await expectFits(page)
  const note = page.getByRole('group', { name: 'Note 1', exact: true })
  await hand.press(page.getByRole('button', { name: /^Note 1:/ }))
  await note.waitFor()
  const place = await note.boundingBox()
  expect(place && place.x >= 0 && place.x + place.width <= 390).toBe(true)
  await hand.press(page.locator('main h1'))
  await note.waitFor({ state: 'hidden' })
  const term = page.locator('article a[aria-describedby]').first()
  await hand.press(term)
  await page.getByRole('group', { name: /^Definition of / }).waitFor()
})
