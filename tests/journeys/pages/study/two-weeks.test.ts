/**
 * Two weeks of study with a clock that is moved: learn, plan for an exam, forget, review day by day, look at
 * what was sure and wrong, take the record out, erase it, bring it back. Which items are due on a day is
 * compared with ts-fsrs run by itself on what was really answered.
 */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { Rating, type Grade } from 'ts-fsrs'
import { expect, test } from 'vitest'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import { planPath, questionPath, reviewPath, settingsPath } from '#domain/lesson/addresses.ts'
import type { Question, QuestionKindId } from '#domain/question/question.ts'
import { useBrowser } from '#tests/support/browser.ts'
import { answerQuestion, cardOf, checkAnswer } from '#tests/support/drive/answer-question.ts'
import {
  oneOfKind,
  readQuestions,
  rightResponse,
  wrongResponse,
} from '#tests/support/drive/course-answers.ts'
import { pointerHand } from '#tests/support/drive/pointer-hand.ts'
import { allSaved, appReady } from '#tests/support/learner-driver.ts'
import { runDirectly, type Evidence } from '#tests/support/review/simulated-learner.ts'

const { openPage, address } = useBrowser()
const hand = pointerHand('click')
const questions = await readQuestions()
const dayMs = 86_400_000
/** A Monday morning; the browser's zone is UTC. */
const begin = Date.UTC(2026, 2, 2, 9)
const exam = '2026-03-20'
const kinds: readonly QuestionKindId[] = ['single-choice', 'number', 'match', 'cloze', 'sort']
const learnt = kinds.map((kind) => oneOfKind(questions, kind))
/** Days on which nobody studied, so that more has faded on the seventh. */
const away = [4, 5, 6]
const lastDay = 14

type Given = { readonly isRight: boolean; readonly certainty: Certainty }

/** On the first day the first is wrong while sure and the last right by luck; after the pause two are gone. */
function givenOn(day: number, place: number): Given {
  if (day === 0) return { isRight: place !== 0, certainty: place === 0 ? 3 : place === 4 ? 1 : 2 }
  return { isRight: !(day === 7 && place % 2 === 1), certainty: 3 }
}

function gradeOf({ isRight, certainty }: Given): Grade {
  if (!isRight) return Rating.Again
  return certainty === 1 ? Rating.Hard : Rating.Good
}

async function moveTo(page: Page, day: number, hour = 0): Promise<number> {
  const at = begin + day * dayMs + hour * 3_600_000
  await page.clock.setFixedTime(at)
  return at
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(address(path))
  await appReady(page)
}

async function answer(page: Page, question: Question, given: Given): Promise<void> {
  const card = cardOf(page, question.id)
  const response = given.isRight ? rightResponse(question) : wrongResponse(question)
  await answerQuestion(hand, card, question, response)
  await hand.choose(card.locator('input[name$="-certainty"]'), given.certainty - 1)
  const said = await checkAnswer(hand, card, question, response)
  expect(said.startsWith('Right')).toBe(given.isRight)
}

/** Items that ts-fsrs by itself would bring on a day, with nothing of ours between. */
function dueOn(evidence: readonly Evidence[], day: number): readonly string[] {
  const today = Math.floor((begin + day * dayMs) / dayMs)
  return [...runDirectly(evidence, 0.9, 0)]
    .filter(([, { due }]) => Math.floor(due / dayMs) <= today)
    .map(([item]) => item)
}

/** Answers whatever the day brings, and says which items those were. */
async function reviewDay(page: Page, day: number, evidence: Evidence[]): Promise<string[]> {
  const at = await moveTo(page, day)
  await open(page, reviewPath)
  const begins = page.getByRole('button', { name: /^Start/ })
  await page.getByRole('heading', { name: /^(Due today|Nothing is due today)/ }).waitFor()
  const asked: string[] = []
  if (!(await begins.isVisible())) return asked
  await begins.click()
  const card = page.locator('article[data-question]')
  const ended = page.getByRole('heading', { name: /^Reviewed today/ })
  for (;;) {
    await card.or(ended).first().waitFor()
    if (await ended.isVisible()) return asked
    const id = (await card.getAttribute('data-question')) ?? ''
    const question = questions.get(id)
    if (!question) throw new Error(`The review asked for “${id}”, which the course does not have.`)
    const given = givenOn(day, learnt.indexOf(question))
    await answer(page, question, given)
    asked.push(id)
    evidence.push({ item: id, at, grade: gradeOf(given) })
    await page.getByText(new RegExp(`^${asked.length} of `)).waitFor()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await card.and(page.locator(`[data-question="${id}"]`)).waitFor({ state: 'detached' })
  }
}

const shownPages = [reviewPath, '/review/list/', planPath, '/progress/record/', '/attempts/']

/** What each page says of the record. */
async function shown(page: Page): Promise<readonly string[]> {
  const texts: string[] = []
  for (const path of shownPages) {
    await open(page, path)
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('main').innerText()).not.toMatch(/Reading what|Fetching/)
    texts.push(await page.locator('main').innerText())
  }
  return texts
}

async function exported(page: Page) {
  await open(page, settingsPath)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: false }).first().click(),
  ])
  return readFile(await download.path(), 'utf8')
}

test('two weeks: learn, forget, review, calibrate, plan, export, erase, import: same state', async () => {
  const page = await openPage('/', {
    timezoneId: 'UTC',
    acceptDownloads: true,
    prepare: (fresh) => fresh.clock.setFixedTime(begin),
  })
  const evidence: Evidence[] = []
  for (const [place, question] of learnt.entries()) {
    await open(page, questionPath(question.id))
    const given = givenOn(0, place)
    await answer(page, question, given)
    await allSaved(page)
    evidence.push({ item: question.id, at: begin, grade: gradeOf(given) })
  }
  await open(page, planPath)
  await page.getByLabel('Day of the exam').fill(exam)
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await page.getByRole('heading', { name: 'Your plan up to 20 March 2026' }).waitFor()

  for (let day = 1; day <= lastDay; day += 1) {
    if (away.includes(day)) continue
    const due = dueOn(evidence, day)
    expect([...(await reviewDay(page, day, evidence))].sort(), `day ${day}`).toEqual(
      [...due].sort(),
    )
  }
  expect(evidence.length).toBeGreaterThan(learnt.length * 2)

  await moveTo(page, lastDay, 2)
  await open(page, '/review/list/')
  const sure = page.getByRole('row', { name: /^Sure/ })
  const sureAnswers = evidence.length - learnt.length + 1
  const sureRight = evidence.slice(learnt.length).filter(({ grade }) => grade !== Rating.Again)
  await sure.waitFor()
  expect(await sure.getByRole('cell').allInnerTexts()).toEqual([
    String(sureRight.length),
    expect.any(String),
    expect.any(String),
    `${Math.round((sureRight.length / sureAnswers) * 100)} in 100`,
  ])

  const before = await shown(page)
  const file = await exported(page)
  await page.getByRole('button', { name: 'Erase everything…' }).click()
  await page.getByRole('button', { name: 'Erase it now' }).click()
  await page.getByText('Erased. Nothing of your record is left').waitFor()
  await open(page, reviewPath)
  await page.getByRole('heading', { name: 'Nothing to review yet' }).waitFor()
  await open(page, settingsPath)
  await page.getByLabel('Record file', { exact: true }).setInputFiles({
    name: 'two-weeks.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await page.getByText(/^two-weeks\.json: /).waitFor()
  await allSaved(page)
  expect(await shown(page)).toEqual(before)
  expect(JSON.parse(await exported(page))).toEqual(JSON.parse(file))
}, 180_000)
