/** The whole way through the course with a keyboard alone; nothing here ever clicks. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { questionKindIds, type Question } from '#domain/question/question.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { answerQuestion, cardOf, checkAnswer } from '#tests/support/drive/answer-question.ts'
import {
  oneOfKind,
  readQuestions,
  rightResponse,
  wrongResponse,
} from '#tests/support/drive/course-answers.ts'
import { expectFocusOn, tabTo } from '#tests/support/drive/focus-walk.ts'
import { expectFocusKept, keyboardHand } from '#tests/support/drive/keyboard-hand.ts'

const { openPage } = useBrowser()
let questions: ReadonlyMap<string, Question>

beforeAll(async () => {
  questions = await readQuestions()
})

function questionOf(id: string | null): Question {
  const question = questions.get(id ?? '')
  if (!question) throw new Error(`The course has no question ${id}.`)
  return question
}

async function shownQuestion(page: Page): Promise<Question> {
  return questionOf(await page.locator('[data-question]').getAttribute('data-question'))
}

/** Answers, checks, and sees that the words came through the status while the focus stayed. */
async function answer(page: Page, question: Question, isRight: boolean): Promise<string> {
  const hand = keyboardHand(page)
  const card = cardOf(page, question.id)
  const response = isRight ? rightResponse(question) : wrongResponse(question)
  await answerQuestion(hand, card, question, response)
  const said = await checkAnswer(hand, card, question, response)
  await expectFocusKept(page)
  return said
}

async function readFirstLesson(page: Page): Promise<void> {
  const hand = keyboardHand(page)
  await page.keyboard.press('Tab')
  await expectFocusOn(page.getByRole('link', { name: 'Skip to the page' }))
  await page.keyboard.press('Enter')
  await expectFocusOn(page.locator('#main'))
  await hand.press(page.getByRole('link', { name: /^Start: / }))
  await expectFocusOn(page.locator('main h1'))
  const checks = await page
    .locator('article [data-question]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-question')))
  expect(checks.length).toBeGreaterThan(1)
  for (const id of checks) expect(await answer(page, questionOf(id), true)).toMatch(/^Right/)
  await tabTo(page.getByRole('link', { name: /^Next: / }))
  await page.getByText('This lesson is read.').waitFor()
}

async function practiseSix(page: Page): Promise<void> {
  const hand = keyboardHand(page)
  await hand.press(page.getByRole('navigation', { name: 'This module' }).getByText(/Module quiz/))
  await expectFocusOn(page.locator('main h1'))
  await hand.choose(page.locator('input[name="length"]'), 0)
  await hand.press(page.getByRole('button', { name: 'Start practising' }))
  await expectFocusOn(page.locator('main h1'))
  for (let place = 1; place <= 6; place += 1) {
    await page.getByText(`Question ${place} of 6`, { exact: true }).waitFor()
    const question = await shownQuestion(page)
    if (place > 1) await expectFocusOn(page.getByRole('heading', { name: question.prompt }))
    await answer(page, question, place > 3)
    await hand.press(page.getByRole('button', { name: /^(Next question|Look over and finish)$/ }))
  }
}

async function handIn(page: Page): Promise<void> {
  const hand = keyboardHand(page)
  const finish = page.getByRole('button', { name: 'Finish and review' })
  await expectFocusOn(page.getByRole('heading', { name: 'Look over, then finish' }))
  await hand.press(finish)
  const yes = page.getByRole('button', { name: 'Yes, finish' })
  await yes.waitFor()
  await expectFocusKept(page)
  await page.keyboard.press('Escape')
  await expectFocusOn(finish)
  await page.keyboard.press('Enter')
  await hand.press(yes)
  await expectFocusOn(page.getByRole('heading', { name: 'Review: practice' }))
}

test('from the front page to retrying what was missed, by keyboard alone', async () => {
  const page = await openPage('/')
  await page.locator('[data-save-status]').waitFor()
  await readFirstLesson(page)
  await practiseSix(page)
  await handIn(page)
  const retry = page.getByRole('button', { name: /^Retry what you missed/ })
  const missed = Number(/\d+/.exec(await retry.innerText())?.[0])
  expect(missed).toBeGreaterThan(0)
  await keyboardHand(page).press(retry)
  await expectFocusOn(page.locator('main h1'))
  await page.getByText(`Question 1 of ${missed}`, { exact: true }).waitFor()
  const question = await shownQuestion(page)
  if (question.kind !== 'explain') expect(await answer(page, question, true)).toMatch(/^Right/)
})

test.for(questionKindIds)('a question of the kind %s is answered by keyboard', async (kind) => {
  const question = oneOfKind(questions, kind)
  const page = await openPage(`/q/${question.id}/`)
  await page.locator('[data-save-status]').waitFor()
  const card = cardOf(page, question.id)
  await keyboardHand(page).press(card.getByRole('button', { name: 'Show a hint' }))
  await expectFocusKept(page)
  expect(await answer(page, question, true)).toMatch(kind === 'explain' ? /^Not scored/ : /^Right/)
  await keyboardHand(page).press(card.getByRole('button', { name: 'Try again' }))
  await expectFocusOn(card.getByRole('heading', { name: question.prompt }))
  expect(await answer(page, question, false)).toMatch(/^(Not right|Partly right|Not scored)/)
})

test('a field takes Enter for an answer, and an empty one says what is missing', async () => {
  const question = oneOfKind(questions, 'number')
  const page = await openPage(`/q/${question.id}/`)
  await page.locator('[data-save-status]').waitFor()
  const card = cardOf(page, question.id)
  const field = card.getByRole('textbox')
  await tabTo(field)
  await page.keyboard.press('Enter')
  const status = card.locator('[role="status"][id$="-status"]')
  await status.filter({ hasText: /\S/ }).waitFor()
  await expectFocusOn(field)
  expect(await field.getAttribute('aria-describedby')).toBe(await status.getAttribute('id'))
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await status.filter({ hasText: /^(Right|Not right|Partly right)/ }).waitFor()
  await expectFocusOn(field)
})

/** Every write fails as on a full disk, so that the notice stands on top of the page. */
function failToStore() {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  IDBObjectStore.prototype.add = IDBObjectStore.prototype.put
}

test('no stop in a lesson hides under the notice that work is not saved', async () => {
  const page = await openPage('/learn/border-cbms/seven-promises/', {
    viewport: { width: 390, height: 700 },
    async prepare(fresh) {
      await fresh.addInitScript(failToStore)
    },
  })
  await page.locator('[data-save-status]').waitFor()
  const mark = page.getByRole('checkbox', { name: 'Mark this lesson as read' })
  await tabTo(mark)
  await page.keyboard.press('Space')
  await page.locator('section[data-sticks] summary').waitFor()
  await tabTo(page.locator('section[data-sticks] summary'))
  await tabTo(mark)
  await expectFocusKept(page)
})
