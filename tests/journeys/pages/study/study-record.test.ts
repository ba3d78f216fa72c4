/** A learner's own record: on paper, as a table, and from one device to another. */
import { readFile } from 'node:fs/promises'
import papaparse from 'papaparse'
import type { Download, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import type { LearnerAction, LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { expectAccessible, useBrowser } from '#tests/support/browser.ts'
import { eventOf } from '#tests/support/builders/learner-events.ts'
import { questionsOf, rightResponse, wrongResponse } from '#tests/support/drive/course-answers.ts'
import { bringIn } from '#tests/support/drive/filled-record.ts'
import { focusFaults, tabTo } from '#tests/support/drive/focus-walk.ts'
import {
  expectAccessibleInThemes,
  expectNoSidewaysScroll,
} from '#tests/support/drive/page-looks.ts'
import { allSaved, appReady } from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()
const path = '/progress/record/'
const day = 86_400_000
const begun = Date.UTC(2026, 10, 1, 9)

let events: readonly LearnerEvent[]

/** Two weeks of study: lessons, checks, an exercise of the lab, quizzes of each module, reviews, cards. */
function twoWeeks(
  modules: readonly { id: string; lessons: readonly string[]; questions: readonly Question[] }[],
  lab: Question,
): LearnerEvent[] {
  const log: LearnerEvent[] = []
  const add = (action: LearnerAction, at: number) =>
    log.push(eventOf(action, log.length + 1, { id: `e${log.length + 1}`, at }))
  const take = (
    attempt: string,
    mode: 'test' | 'practice' | 'review' | 'check',
    source: string,
    asked: readonly Question[],
    at: number,
  ) => {
    const questions = asked.map(({ id }) => id)
    const given = { mode, source, questions, seed: 1, contentVersion: 'c1' } as const
    add({ kind: 'attempt-started', attempt, ...given }, at)
    for (const [place, question] of asked.entries()) {
      const response = place % 3 === 2 ? wrongResponse(question) : rightResponse(question)
      const on = { attempt, question: question.id }
      add({ kind: 'responded', ...on, response, certainty: 2 }, at + 20_000 * (place + 1))
      if (mode !== 'test') add({ kind: 'checked', ...on }, at + 20_000 * (place + 1) + 1)
    }
    if (mode !== 'check') add({ kind: 'handed-in', attempt }, at + 20_000 * (asked.length + 1))
  }
  for (const [place, { id, lessons, questions }] of modules.entries()) {
    const at = begun + 2 * place * day
    for (const lesson of lessons) {
      const mark = { lesson: `${id}/${lesson}`, read: true, by: 'reading' } as const
      add({ kind: 'lesson-read', ...mark }, at)
    }
    take(`quiz-${place}`, place % 2 ? 'practice' : 'test', id, questions.slice(0, 8), at + day)
    take(`review-${place}`, 'review', 'review', questions.slice(0, 3), at + 2 * day)
  }
  take('lab-1', 'check', `source-lab/${lab.id}`, [lab], begun + 3 * day)
  const note = { note: 'n1', place: '/q/night-report/', text: 'Nobody else may read this.' }
  add({ kind: 'note-written', ...note }, begun + 4 * day)
  const card = { term: 'security-dilemma', direction: 'term-definition', rating: 'known' } as const
  add({ kind: 'card-rated', ...card }, begun + 4 * day)
  return log
}

beforeAll(async () => {
  const course = await readCourse()
  const questions = questionsOf(course)
  const [lab] = [...course.lab.keys()].flatMap((id) => questions.get(id) ?? [])
  if (!lab) throw new Error('The source lab has no exercise.')
  const modules = course.modules.map((module) => ({
    id: module.file.id,
    lessons: module.file.lessons,
    questions: [...module.questions.values()].filter(({ kind }) => kind !== 'explain'),
  }))
  events = twoWeeks(modules, lab)
})

function fileOf(part: readonly LearnerEvent[]): string {
  return exportRecord({ exportedAt: begun + 15 * day, contentVersion: 'c1', events: part })
}

async function openWithRecord(width = 1280): Promise<Page> {
  const page = await openPage('/settings/', { viewport: { width, height: 900 } })
  await appReady(page)
  await bringIn(page, events)
  await page.goto(address(path))
  await page.getByRole('article', { name: 'What was studied' }).waitFor()
  return page
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

test('the record of study holds at every width and in both themes', async () => {
  const page = await openWithRecord()
  await page.getByText('Compare a file with a printed fingerprint').click()
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessibleInThemes(page)
    await expectNoSidewaysScroll(page)
  }
  const rows = page.getByRole('table', { name: 'Quizzes' }).getByRole('row')
  expect(await rows.count()).toBe(7)
  expect(await page.getByText('Nobody else may read this.').count()).toBe(0)
})

test('on A4 and Letter it is the sheet alone, with the name as a line', async () => {
  const page = await openWithRecord()
  await page.getByLabel('Name').fill('Aibek Osmonov')
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['Print', 'Save answers as CSV', 'Export the record itself']) {
    expect(await page.getByText(hidden, { exact: true }).isVisible(), hidden).toBe(false)
  }
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
  expect(await page.getByText(/It is not kept, and is gone/).isVisible()).toBe(false)
  expect(await page.getByLabel('Name').inputValue()).toBe('Aibek Osmonov')
  expect(await page.getByText(/Kept by the student’s own browser/).isVisible()).toBe(true)
  // The paper's width less its margins, in CSS pixels.
  for (const width of [680, 700]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page)
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages, format).toBeGreaterThan(0)
    expect(pages, format).toBeLessThanOrEqual(4)
  }
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  expect(await page.getByLabel('Name').inputValue(), 'the name is gone').toBe('')
})

test('by keyboard alone the answers become a table in which each stands once', async () => {
  const page = await openWithRecord(768)
  await tabTo(page.getByRole('button', { name: 'Print' }))
  expect(await focusFaults(page)).toEqual([])
  await tabTo(page.getByRole('button', { name: 'Save answers as CSV' }))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  expect(download.suggestedFilename()).toMatch(/^sco-primer-answers-\d{4}-\d\d-\d\d\.csv$/)
  const { data, errors } = papaparse.parse<Record<string, string>>(
    (await textOf(download)).replace(/^\uFEFF/, ''),
    { header: true },
  )
  expect(errors).toEqual([])
  expect(data).toHaveLength(events.filter(({ kind }) => kind === 'responded').length)
  expect(data.filter((row) => row['Result'] === 'gone' || row['Prompt'] === '')).toEqual([])
  expect(new Set(data.map((row) => row['Result']))).toEqual(new Set(['right', 'wrong', 'partly']))
  await tabTo(page.getByLabel('Name'))
  await page.keyboard.type('Aibek')
  await tabTo(page.getByText('Compare a file with a printed fingerprint'))
  await page.keyboard.press('Enter')
  await page.getByLabel('Fingerprint on the sheet').waitFor()
})

test('two devices that bring in each other’s files print the same fingerprint', async () => {
  const half = Math.floor(events.length / 2)
  const [phone, laptop] = await Promise.all(
    [events.slice(0, half + 5), events.slice(half - 5)].map(async (part) => {
      const page = await openPage('/settings/')
      await appReady(page)
      await bringIn(page, part)
      return page
    }),
  )
  if (!phone || !laptop) throw new Error('Two pages were opened.')
  const [download] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('button', { name: 'Export everything' }).click(),
  ])
  const text = await textOf(download)
  await laptop.getByText('Or paste the text of a file').click()
  await laptop.getByLabel('Text to bring in').fill(text)
  await tabTo(laptop.getByRole('button', { name: 'Bring in the text' }))
  await laptop.keyboard.press('Enter')
  await laptop.getByText(/^Pasted text: \d+ answers.* were here already/).waitFor()
  await expectAccessible(laptop)
  await expectNoSidewaysScroll(laptop)
  await allSaved(laptop)
  await phone.evaluate(
    (whole) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([whole], 'laptop.json', { type: 'application/json' }))
      const event = new DragEvent('drop', {
        dataTransfer: transfer,
        bubbles: true,
        cancelable: true,
      })
      document.body.dispatchEvent(event)
    },
    fileOf(events.slice(half - 5)),
  )
  await phone.getByText(/^laptop\.json: \d+ answers/).waitFor()
  await allSaved(phone)
  const prints = await Promise.all(
    [phone, laptop].map(async (page) => {
      await page.goto(address(path))
      return page.getByText(/^\d+(-[\da-f]{4}){4}$/).textContent()
    }),
  )
  expect(prints[0]).toBe(prints[1])
  expect(prints[0]).toMatch(new RegExp(`^${events.length}-`))
})

test('with nothing kept, and without scripts, the page says what it would do', async () => {
  const page = await openPage(path, { viewport: { width: 320, height: 900 } })
  await page.getByText(/There is nothing to list yet/).waitFor()
  await expectAccessibleInThemes(page)
  await expectNoSidewaysScroll(page)
  const still = await openPage(path, { javaScriptEnabled: false })
  await still.getByText(/drawn up by JavaScript, which is off/).waitFor()
  expect(await still.getByText('Compare a file with a printed fingerprint').isVisible()).toBe(false)
})
