/** What stands beside the lessons, each gone through as a person would; by keyboard but for the final quiz. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readCourse, type Course } from '#build/content/course.ts'
import { judgementQuestion } from '#domain/cases/case-questions.ts'
import { deckCards } from '#domain/glossary-deck/deck-card.ts'
import { othersBetween } from '#domain/glossary-deck/deck-round.ts'
import type { Question } from '#domain/question/question.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { answerQuestion, cardOf, checkAnswer } from '#tests/support/drive/answer-question.ts'
import { questionsOf, rightResponse, wrongResponse } from '#tests/support/drive/course-answers.ts'
import { expectFocusOn } from '#tests/support/drive/focus-walk.ts'
import { expectFocusKept, keyboardHand } from '#tests/support/drive/keyboard-hand.ts'
import { cardsOf, layCard, takeBackCard } from '#tests/support/drive/lay-cards.ts'
import { pointerHand } from '#tests/support/drive/pointer-hand.ts'
import { appReady, comeBack, handIn, shownAnswer } from '#tests/support/learner-driver.ts'

const { openPage } = useBrowser()
let course: Course
let questions: ReadonlyMap<string, Question>

beforeAll(async () => {
  course = await readCourse()
  questions = questionsOf(course)
})

async function openReady(path: string): Promise<Page> {
  const page = await openPage(path)
  await appReady(page)
  return page
}

async function shownQuestion(page: Page): Promise<Question> {
  const id = await page.locator('[data-question]').getAttribute('data-question')
  const question = questions.get(id ?? '')
  if (!question) throw new Error(`The course has no question ${id}.`)
  return question
}

const titleOf = (page: Page) => page.locator('main h1')

test('the placement quiz names the module of the first questions missed, and leads there', async () => {
  const [, , third] = course.modules
  const [lesson] = third?.lessons ?? []
  const page = await openReady('/quiz/placement/')
  const hand = keyboardHand(page)
  await hand.press(page.getByRole('button', { name: 'Find my starting place' }))
  await expectFocusOn(titleOf(page))
  for (let place = 1; place <= 12; place += 1) {
    await page.getByText(`Question ${place} of 12`, { exact: true }).waitFor()
    const question = await shownQuestion(page)
    // The page takes the focus to the new question; keys before that would be lost.
    if (place > 1) await expectFocusOn(page.getByRole('heading', { name: question.prompt }))
    const isMissed = third?.questions.has(question.id) === true
    const response = isMissed ? wrongResponse(question) : rightResponse(question)
    await answerQuestion(hand, cardOf(page, question.id), question, response)
    await hand.press(page.getByRole('button', { name: /^(Next question|Look over and hand in)$/ }))
  }
  await page.getByText('Every question has an answer.').waitFor()
  await hand.press(page.getByRole('button', { name: 'Hand in', exact: true }))
  await hand.press(page.getByRole('button', { name: 'Yes, hand in' }))
  await expectFocusOn(page.getByRole('heading', { name: 'Review: test' }))
  await page.getByRole('heading', { name: `Begin with “${third?.file.title}”` }).waitFor()
  await hand.press(page.getByRole('link', { name: `Start: ${third?.file.title}`, exact: true }))
  const name = lesson?.front.title ?? ''
  await expectFocusOn(page.getByRole('heading', { level: 1, name, exact: true }))
})

/** The rows of a table of the review: what they count, how many questions, what these earned. */
async function reviewRows(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody tr').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
}

test('the final quiz goes on at the question where it was left, and is counted by module and level', async () => {
  const hand = pointerHand('click')
  const page = await openReady('/quiz/final/')
  await page.getByText('Test', { exact: true }).click()
  await hand.press(page.getByRole('button', { name: 'Start the test' }))
  const answers: string[] = []
  for (let place = 1; place <= 3; place += 1) {
    await page.getByText(`Question ${place} of 30`, { exact: true }).waitFor()
    const question = await shownQuestion(page)
    await answerQuestion(hand, cardOf(page, question.id), question, rightResponse(question))
    answers.push(await shownAnswer(page))
    if (place < 3) await hand.press(page.getByRole('button', { name: 'Next question' }))
  }
  await comeBack(page)
  await page.getByText('Question 3 of 30', { exact: true }).waitFor()
  await hand.press(page.getByRole('link', { name: 'The final quiz' }))
  await hand.press(page.getByRole('link', { name: 'Continue where you were (question 3 of 30)' }))
  await page.getByText('3 of 30 questions answered', { exact: true }).waitFor()
  for (const place of [3, 2, 1]) {
    await page.getByText(`Question ${place} of 30`, { exact: true }).waitFor()
    expect(await shownAnswer(page)).toBe(answers[place - 1])
    if (place > 1) await hand.press(page.getByRole('button', { name: 'Previous' }))
  }
  await handIn(page)
  const tables = page.getByRole('region', { name: 'By module' }).getByRole('table')
  const modules = await reviewRows(tables.nth(0))
  const levels = await reviewRows(tables.nth(1))
  expect(modules.map(([name]) => name)).toEqual(course.modules.map(({ file }) => file.title))
  expect(modules.map(([, asked]) => asked)).toEqual(modules.map(() => '5'))
  expect(levels.map(([, asked]) => asked)).toEqual(['6', '6', '6', '6', '6'])
  // A right answer is a fifth of its module.
  const earned = modules.map(([, , result]) => Number.parseInt(result ?? '', 10))
  expect(earned.reduce((sum, one) => sum + one, 0)).toBe(3 * 20)
})

test('an exercise of the source lab is solved, and found again in the lab and among the attempts', async () => {
  const [exercise] = course.lab.values()
  if (!exercise) throw new Error('The course has no source lab.')
  const { id, title, question, settle } = exercise
  const page = await openReady('/sources/lab/')
  const hand = keyboardHand(page)
  await hand.press(page.getByRole('link', { name: 'Begin', exact: true }))
  await expectFocusOn(page.getByRole('heading', { level: 1, name: title, exact: true }))
  const card = cardOf(page, id)
  const background = page.getByRole('region', { name: 'What lies behind it' })
  await answerQuestion(hand, card, question, rightResponse(question))
  expect(await background.count()).toBe(0)
  expect(await checkAnswer(hand, card, question, rightResponse(question))).toMatch(/^Right/)
  await expectFocusKept(page)
  await background.getByText(settle, { exact: true }).waitFor()

  await hand.press(page.locator('main').getByRole('link', { name: 'Source lab', exact: true }))
  const row = page.locator('li[data-standing="solved"]')
  await row.getByRole('link', { name: title, exact: true }).waitFor()
  await comeBack(page)
  await row.getByText('Solved', { exact: true }).waitFor()
  await page.getByText(/You have tried 1 and solved 1;/).waitFor()

  await hand.press(page.getByRole('link', { name: 'Progress', exact: true }))
  await hand.press(page.getByRole('link', { name: 'Attempts', exact: true }))
  await hand.press(page.locator('main summary', { hasText: 'the source lab' }))
  await hand.press(page.getByRole('link', { name: /^Exercise in the source lab, / }))
  await page.waitForURL(`**/sources/lab/${id}/`)
  await card
    .locator('[role="status"][id$="-status"]')
    .filter({ hasText: /^Right/ })
    .waitFor()
  await background.getByText(settle, { exact: true }).waitFor()
})

test('a case of the workbench is laid out, checked and judged, and all of it is kept', async () => {
  const one = course.workbench.cases.get('founding-2001')
  if (!one) throw new Error('The workbench has no such case.')
  const [first, ...others] = cardsOf(course, one.id)
  if (!first) throw new Error('The case has no cards.')
  const wrong = 'Shared norms'
  const page = await openReady('/two-explanations/founding-2001/')
  const hand = keyboardHand(page)
  await layCard(hand, page, first.text, wrong)
  await takeBackCard(hand, page, first.text)
  await hand.press(page.getByRole('button', { name: 'Check the bench' }))
  await page.getByText(`${others.length + 1} cards still need a row.`).waitFor()
  await layCard(hand, page, first.text, wrong)
  for (const { text, row } of others) await layCard(hand, page, text, row)
  await expectFocusOn(page.getByRole('button', { name: 'Check the bench' }))
  await page.keyboard.press('Enter')

  const verdict = `${others.length} of ${others.length + 1} cards fit`
  await expectFocusOn(page.getByRole('heading', { name: `${verdict}.` }))
  const question = judgementQuestion(one)
  const judge = cardOf(page, question.id)
  const response = rightResponse(question)
  await answerQuestion(hand, judge, question, response)
  const said = await checkAnswer(hand, judge, question, response)
  await expectFocusKept(page)
  const kept = async () => {
    await page.getByRole('heading', { name: `${verdict}.` }).waitFor()
    await page.getByText(`You had it under Jia: ${wrong}`, { exact: true }).waitFor()
    expect(await page.getByText('You laid it here', { exact: true }).count()).toBe(others.length)
    for (const { title } of one.unexplained)
      await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText(one.judgement.against.ding.text).waitFor()
    expect(await judge.getByRole('radio', { name: 'Well explained' }).isChecked()).toBe(true)
    return [
      await judge.getByRole('textbox').inputValue(),
      await judge.locator('[role="status"][id$="-status"]').innerText(),
    ]
  }
  expect(await kept()).toEqual(['Each side can watch.', said])
  await comeBack(page)
  expect(await kept()).toEqual(['Each side can watch.', said])
  await hand.press(page.getByRole('link', { name: 'All cases', exact: true }))
  const stop = page.getByRole('listitem').filter({ hasText: one.title })
  await stop.getByText(`Laid out, ${verdict} · judged`).waitFor()
})

test('a round of cards is gone through, with one card that comes back', async () => {
  const page = await openReady('/glossary/practice/')
  const hand = keyboardHand(page)
  await hand.tick(page.locator('input[name="module"][value="why-it-worked"]'))
  await hand.choose(page.locator('input[name="direction"]'), 'english-russian')
  const count = deckCards([...course.base.terms.values()], {
    modules: ['why-it-worked'],
    direction: 'english-russian',
  }).length
  await page.getByText(`${count} cards`, { exact: true }).waitFor()
  await hand.press(page.getByRole('button', { name: 'Start', exact: true }))
  const card = page.locator('[aria-live="polite"]')
  await expectFocusOn(card)
  const shown: string[] = []
  for (let known = 0; known < count;) {
    shown.push(await card.innerText())
    const isMissed = shown.length === 1
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Knew it', disabled: false }).waitFor()
    await page.keyboard.press(isMissed ? '2' : '1')
    known += isMissed ? 0 : 1
    if (known < count) await page.getByText(`${known} of ${count} cards known`).waitFor()
    await expectFocusKept(page)
  }
  expect(shown[1 + othersBetween]).toBe(`Once more: ${shown[0]}`)
  await expectFocusOn(page.getByRole('heading', { name: `All ${count} cards are known.` }))
  await page.getByText('missed once', { exact: true }).waitFor()
  await page.waitForURL(({ search }) =>
    /module=why-it-worked&direction=english-russian&order=\d+$/.test(search),
  )
})

test('the guides for teachers are reached from a quiz and from the foot of every page', async () => {
  const [first, second] = course.modules.map(({ file }) => file)
  const page = await openReady(`/quiz/${first?.id}/`)
  const hand = keyboardHand(page)
  const guideOf = (module: typeof first) =>
    page.getByRole('heading', { level: 1, name: `Teacher’s guide: ${module?.title}`, exact: true })
  await hand.press(page.getByRole('link', { name: 'For teachers: the guide to this module' }))
  await expectFocusOn(guideOf(first))
  await hand.press(page.getByRole('link', { name: 'The module quiz', exact: true }))
  await expectFocusOn(titleOf(page))
  await hand.press(page.getByRole('contentinfo').getByRole('link', { name: 'For teachers' }))
  await expectFocusOn(page.getByRole('heading', { level: 1, name: 'For teachers', exact: true }))
  await hand.press(
    page.locator('main').getByRole('link', { name: second?.title ?? '', exact: true }),
  )
  await expectFocusOn(guideOf(second))
})
