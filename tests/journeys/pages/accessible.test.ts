/** No finding of axe in any state that a person brings a page to, in either theme. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readCourse, type Course } from '#build/content/course.ts'
import { questionKindIds, type Question } from '#domain/question/question.ts'
import { expectAccessible, useBrowser } from '#tests/support/browser.ts'
import { answerQuestion, cardOf, checkAnswer } from '#tests/support/drive/answer-question.ts'
import { oneOfKind, questionsOf, wrongResponse } from '#tests/support/drive/course-answers.ts'
import { cardsOf, layCard } from '#tests/support/drive/lay-cards.ts'
import {
  expectAccessibleInThemes,
  expectNoSidewaysScroll,
} from '#tests/support/drive/page-looks.ts'
import { pointerHand } from '#tests/support/drive/pointer-hand.ts'

const { openPage } = useBrowser()
const hand = pointerHand('click')
let course: Course
let questions: ReadonlyMap<string, Question>

beforeAll(async () => {
  course = await readCourse()
  questions = questionsOf(course)
})

const lesson = '/learn/border-cbms/a-border-inherited/'
const quiz = '/quiz/border-cbms/'
const exercise = '/sources/lab/the-year-in-moscow/'
const workbench = '/two-explanations/founding-2001/'

async function openReady(path: string, width = 1280): Promise<Page> {
  const page = await openPage(path, { viewport: { width, height: 900 } })
  await page.locator('[data-save-status]').waitFor()
  return page
}

test.for(questionKindIds)('a question of the kind %s, open, hinted and answered', async (kind) => {
  const question = oneOfKind(questions, kind)
  const response = wrongResponse(question)
  const page = await openReady(`/q/${question.id}/`, 320)
  const card = cardOf(page, question.id)
  await card.getByRole('button', { name: 'Show a hint' }).click()
  await answerQuestion(hand, card, question, response)
  await expectAccessibleInThemes(page)
  await checkAnswer(hand, card, question, response)
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
})

test('an exercise of the source lab with what lies behind it', async () => {
  const page = await openReady(exercise, 320)
  const id = await page.locator('[data-question]').getAttribute('data-question')
  const question = questions.get(id ?? '')
  if (!question) throw new Error(`The course has no question ${id}.`)
  const card = cardOf(page, question.id)
  await answerQuestion(hand, card, question, wrongResponse(question))
  await checkAnswer(hand, card, question, wrongResponse(question))
  await page.getByRole('heading', { name: 'What lies behind it' }).waitFor()
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
})

test('a case with a card taken up, with cards laid out, and checked', async () => {
  const page = await openReady(workbench, 320)
  const [first, ...others] = cardsOf(course, 'founding-2001')
  await layCard(hand, page, first?.text ?? '', 'Shared norms')
  await page.locator('button[aria-expanded="false"]').first().click()
  await page.getByRole('group', { name: /^Where does card/ }).waitFor()
  await expectAccessibleInThemes(page)
  await page.locator('button[aria-expanded="true"]').click()
  for (const { text, row } of others) await layCard(hand, page, text, row)
  await expectAccessibleInThemes(page)
  await page.getByRole('button', { name: 'Check the bench' }).click()
  await page.getByText('You had it under Jia: Shared norms', { exact: true }).waitFor()
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
})

test('a card of the glossary that is turned, and the end of a round', async () => {
  const page = await openReady('/glossary/practice/?direction=english-chinese', 320)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await page
    .getByRole('button', { name: 'Not yet' })
    .and(page.locator(':not([aria-disabled])'))
    .waitFor()
  await expectAccessibleInThemes(page)
  await page.getByRole('button', { name: 'Not yet' }).click()
  await page.getByRole('button', { name: 'End the round' }).click()
  await page.getByText('missed once', { exact: true }).waitFor()
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
})

test('a note and a definition that are open', async () => {
  const page = await openReady(lesson)
  await page.getByRole('button', { name: /^Note 1:/ }).click()
  await page.getByRole('group', { name: 'Note 1', exact: true }).waitFor()
  await expectAccessibleInThemes(page)
  await page.keyboard.press('Escape')
  await page.locator('article a[aria-describedby]').first().click()
  await page.getByRole('group', { name: /^Definition of / }).waitFor()
  await expectAccessibleInThemes(page)
})

test('the question before erasing', async () => {
  const page = await openReady('/settings/', 320)
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('dialog', { name: 'Erase your record?' }).waitFor()
  await expectAccessibleInThemes(page)
})

test('the notice that nothing is saved', async () => {
  const page = await openPage(lesson, {
    viewport: { width: 320, height: 700 },
    async prepare(fresh) {
      await fresh.addInitScript(() =>
        Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }),
      )
    },
  })
  await page.getByRole('button', { name: 'Export a copy' }).waitFor()
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
})

async function answerTest(page: Page): Promise<void> {
  await page.getByText('Test', { exact: true }).click()
  await hand.choose(page.locator('input[name="length"]'), 0)
  await page.getByRole('button', { name: 'Start the test' }).click()
  for (let place = 1; place <= 6; place += 1) {
    await page.getByText(`Question ${place} of 6`, { exact: true }).waitFor()
    const id = await page.locator('[data-question]').getAttribute('data-question')
    const question = questions.get(id ?? '')
    if (question && place < 6)
      await answerQuestion(hand, cardOf(page, question.id), question, wrongResponse(question))
    if (place === 2) await page.getByRole('button', { name: 'Flag', exact: true }).click()
    if (place === 3) await expectAccessibleInThemes(page)
    await page.getByRole('button', { name: /^(Next question|Look over and hand in)$/ }).click()
  }
}

test('a test that is running, looked over, handed in and reviewed, on screen and on paper', async () => {
  const page = await openReady(quiz, 320)
  await answerTest(page)
  await expectAccessibleInThemes(page)
  await page.getByRole('button', { name: 'Hand in', exact: true }).click()
  await page.getByRole('dialog', { name: 'Hand in now?' }).waitFor()
  await expectAccessibleInThemes(page)
  await page.getByRole('button', { name: 'Yes, hand in' }).click()
  await page.locator('#answer-6').waitFor()
  await expectNoSidewaysScroll(page)
  await expectAccessibleInThemes(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectAccessible(page)
  await page.getByText(/^Missed or unsure/).click()
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  for (let at = 1; at <= 6; at += 1)
    expect(await page.locator(`#answer-${at}`).isVisible(), `answer ${at} is printed`).toBe(true)
  await page.getByText('SCO Primer transcript.').waitFor()
  await expectNavigationGone(page)
})

async function expectNavigationGone(page: Page): Promise<void> {
  for (const name of ['Main', 'This module', 'Questions of this attempt'])
    expect(await page.getByRole('navigation', { name }).isVisible(), `${name} is not printed`).toBe(
      false,
    )
  const buttons = page.locator('main button:visible:not([popovertarget])')
  expect(await buttons.allInnerTexts(), 'buttons on paper').toEqual([])
}

test('a lesson on paper keeps its notes and loses what can only be pressed', async () => {
  const page = await openReady(lesson)
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark'
  })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expectNavigationGone(page)
  const notes = page.locator('article [data-evidence] + [aria-hidden="true"]')
  expect(await notes.count()).toBeGreaterThan(10)
  expect(await notes.filter({ visible: false }).count()).toBe(0)
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('article p, article h2, article a, article small')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => getComputedStyle(element).color),
  )
  expect(words.filter(isPale), 'ink is dark on paper whatever the theme').toEqual([])
})

/** A colour too light for white paper. */
function isPale(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140
}
