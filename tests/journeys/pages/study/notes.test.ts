/** Notes and bookmarks from the section they are written at to the file they leave in, by keyboard alone. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { lessonPath } from '#domain/lesson/addresses.ts'
import type { Question } from '#domain/question/question.ts'
import { expectAccessible, useBrowser } from '#tests/support/browser.ts'
import { answerQuestion, cardOf, checkAnswer } from '#tests/support/drive/answer-question.ts'
import { readQuestions, wrongResponse } from '#tests/support/drive/course-answers.ts'
import { pointerHand } from '#tests/support/drive/pointer-hand.ts'
import { expectFocusOn, tabTo } from '#tests/support/drive/focus-walk.ts'
import {
  expectAccessibleInThemes,
  expectNoSidewaysScroll,
} from '#tests/support/drive/page-looks.ts'
import {
  allSaved,
  appReady,
  comeBack,
  eventsOfKind,
  storedEvents,
} from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()
const hand = pointerHand('click')
let questions: ReadonlyMap<string, Question>

beforeAll(async () => {
  questions = await readQuestions()
})

const lesson = lessonPath('border-cbms', 'seven-promises')
const section = 'Trust gets a paper of its own'
const entry = '/evidence/moscow-agreement-date/'
const words = 'Who was told, and *when*?'

async function openReady(path: string, width = 1280): Promise<Page> {
  const page = await openPage(path, { viewport: { width, height: 900 } })
  await appReady(page)
  return page
}

async function goTo(page: Page, path: string): Promise<void> {
  await allSaved(page)
  await page.goto(address(path))
  await appReady(page)
}

const noteOn = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^(Note|\\d+ notes?) on “${title}”$`) })
const markOf = (page: Page, title: string) =>
  page.getByRole('button', { name: `Bookmark “${title}”`, exact: true })
const openNotes = (page: Page) => page.getByRole('region', { name: /^Your notes on/ })

/** From the top of the page, or from where the focus is, to a control and onto it. */
async function press(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  await target.waitFor({ state: 'attached' })
  await tabTo(target)
  await page.keyboard.press('Enter')
}

/** The controls come at the reader's first key. */
async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  await page
    .getByRole('button', { name: /^Bookmark “/ })
    .first()
    .waitFor({ state: 'attached' })
}

async function noteWith(page: Page, title: string, text: string): Promise<void> {
  await wake(page)
  await press(page, noteOn(page, title))
  await expectFocusOn(openNotes(page).getByRole('textbox'))
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
  await expectFocusOn(noteOn(page, title))
}

test('a note is written, found again on the lesson and among all notes, exported, deleted and undone', async () => {
  const page = await openReady(lesson)
  await noteWith(page, section, words)
  await press(page, markOf(page, section))
  await comeBack(page)
  await wake(page)
  const events = await storedEvents(page)
  expect(eventsOfKind(events, 'note-written')).toHaveLength(1)
  expect(eventsOfKind(events, 'bookmarked')).toHaveLength(1)
  await press(page, page.getByRole('button', { name: `1 note on “${section}”` }))
  expect(await openNotes(page).getByRole('textbox').inputValue()).toBe(words)
  expect(await markOf(page, section).getAttribute('aria-pressed')).toBe('true')
  await press(page, openNotes(page).getByRole('link', { name: 'All notes' }))

  await page.getByText('1 note and 1 bookmark', { exact: true }).waitFor()
  await page.getByText(words, { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: section }).getAttribute('href')).toContain(
    `${lesson}#trust-gets-a-paper-of-its-own`,
  )
  const download = page.waitForEvent('download')
  await press(page, page.getByRole('button', { name: 'Export as Markdown' }))
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain(`[${section}](<${address(lesson)}#trust-gets-a-paper-of-its-own>)`)
  expect(file).toContain(String.raw`> Who was told, and \*when\*?`)
  expect(file).toMatch(/Evidence:\n\n- .+ \(\[(Jia|Ding) /)
  expect(file).toMatch(/## References\n\n- /)

  await press(page, page.getByRole('button', { name: /^Edit the note on/ }))
  await expectFocusOn(page.getByRole('textbox'))
  await press(page, page.getByRole('button', { name: 'Delete' }))
  await page.getByText('0 notes and 1 bookmark', { exact: true }).waitFor()
  await expectFocusOn(page.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await page.getByText('1 note and 1 bookmark', { exact: true }).waitFor()
  await comeBack(page)
  await page.getByText(words, { exact: true }).waitFor()
})

test('what is typed when the page is left in a hurry is kept', async () => {
  const page = await openReady(lesson)
  await wake(page)
  await noteOn(page, section).click()
  await page.keyboard.type(words)
  await page.goto(address('/notes/'))
  await page.getByText(words, { exact: true }).waitFor()
  expect(eventsOfKind(await storedEvents(page), 'note-written')).toHaveLength(1)
})

test('nothing moves when the controls come, and none is there before', async () => {
  const page = await openReady(lesson, 390)
  expect(await page.getByRole('button', { name: /^Bookmark/ }).count()).toBe(0)
  const tops = () =>
    page
      .locator('article h2, article p')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + window.scrollY))
  const before = await tops()
  await wake(page)
  expect(await tops()).toEqual(before)
})

test('without a script no control shows and its room is closed', async () => {
  const page = await openPage(lesson, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  expect(
    await page
      .getByRole('button', { name: /^(Note|Bookmark)/ })
      .filter({ hasText: /^(Note|Bookmark)$/ })
      .count(),
  ).toBe(0)
  const rooms = page.locator('article [data-note-at]')
  expect(await rooms.count()).toBeGreaterThan(2)
  for (const room of await rooms.all()) expect((await room.boundingBox())?.height ?? 0).toBe(0)
  await page.goto(address('/notes/'))
  await page.getByText(/^Notes are kept by this browser and drawn by JavaScript/).waitFor()
})

test('notes are printed under their section when asked for, and bookmarks are not', async () => {
  const page = await openReady(lesson)
  await noteWith(page, section, words)
  const printed = page.getByText(words, { exact: true })
  await page.emulateMedia({ media: 'print' })
  expect(await printed.filter({ visible: true }).count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
  await press(page, noteOn(page, section))
  await tabTo(page.getByRole('checkbox', { name: 'Print notes with the page' }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await printed.filter({ visible: true }).waitFor()
  expect(await page.getByText('Bookmark', { exact: true }).filter({ visible: true }).count()).toBe(
    0,
  )
})

test('a question, at its head and not twice with its feedback, and an entry take notes', async () => {
  const page = await openReady('/q/night-report/')
  await wake(page)
  const question = questions.get('night-report')
  if (!question) throw new Error('The course has no such question.')
  const card = cardOf(page, question.id)
  await answerQuestion(hand, card, question, wrongResponse(question))
  await checkAnswer(hand, card, question, wrongResponse(question))
  expect(await page.getByRole('button', { name: /^Note on “/ }).count()).toBe(1)
  await page.getByRole('button', { name: /^Note on “/ }).click()
  await page.keyboard.type('Again before the exam.')
  await goTo(page, entry)
  await wake(page)
  await page.getByRole('button', { name: /^Note on “/ }).click()
  await page.keyboard.type('Both give the day.')
  await goTo(page, '/notes/')
  await page.getByText('2 notes and 0 bookmarks', { exact: true }).waitFor()
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  expect(await headings.allInnerTexts()).toEqual(['Questions', 'Evidence base'])
})

test('no finding of axe, and no sideways scroll, while writing, filled, changed and searched', async () => {
  const page = await openReady(lesson, 320)
  await noteWith(page, section, `${words} ${'x'.repeat(120)}`)
  await press(page, markOf(page, section))
  await press(page, noteOn(page, section))
  await expectNoSidewaysScroll(page)
  await expectAccessibleInThemes(page)
  await goTo(page, entry)
  await wake(page)
  await page.getByRole('button', { name: /^Note on “/ }).click()
  await page.keyboard.type('Both give the day.')
  await expectNoSidewaysScroll(page)
  await goTo(page, '/notes/')
  await page.getByText('2 notes and 1 bookmark', { exact: true }).waitFor()
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
    await expectAccessibleInThemes(page)
  }
  const asked = page.getByRole('searchbox', { name: 'Words' })
  await asked.fill('zebra')
  await page.getByText(/^No note fits/).waitFor()
  await asked.fill('')
  await page.getByRole('button', { name: /^Edit/ }).first().click()
  await page.getByRole('textbox').waitFor()
  await expectAccessible(page)
})

test('a check in a lesson takes notes with its feedback, and a failed save is told on the note', async () => {
  const page = await openReady(lesson)
  await wake(page)
  const card = page.locator('article [data-question]').first()
  await card.scrollIntoViewIfNeeded()
  const id = (await card.getAttribute('data-question')) ?? ''
  const question = questions.get(id)
  if (!question) throw new Error(`The course has no question ${id}.`)
  await answerQuestion(hand, cardOf(page, id), question, wrongResponse(question))
  await checkAnswer(hand, cardOf(page, id), question, wrongResponse(question))
  const note = cardOf(page, id).getByRole('button', { name: /^Note on “/ })
  await allSaved(page)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put
  })
  await note.click()
  await page.keyboard.type('Not on the disk.')
  await openNotes(page).getByText('NOT SAVED', { exact: true }).waitFor()
  expect(eventsOfKind(await storedEvents(page), 'note-written')).toEqual([])
})
