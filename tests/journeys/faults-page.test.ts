/** The page is translated, or a question in it breaks. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withoutNoteControls } from '#tests/support/drive/page-looks.ts'
import { useBrowser } from '#tests/support/browser.ts'
import {
  allSaved,
  appReady,
  changeAnswer,
  eventsOfKind,
  goToQuestion,
  handIn,
  lessonPath,
  putRecords,
  quizPath,
  readStores,
  startQuiz,
  storedEvents,
} from '#tests/support/learner-driver.ts'

const { openPage, address } = useBrowser()

/** Does to each text what page translators do, now and whenever the page changes. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const swap = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) {
        const text = walker.currentNode
        const { parentElement } = text
        if (!(text instanceof Text) || !text.data.trim() || !parentElement) continue
        if (!parentElement.closest('font, script, style, noscript, option, svg')) texts.push(text)
      }
      for (const text of texts) {
        const inner = document.createElement('font')
        const outer = document.createElement('font')
        inner.append(text.data)
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    swap()
    new MutationObserver(swap).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
}

function words(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim())
}

const pages = ['/', lessonPath, quizPath, '/attempts/', '/q/bank-advice-for-stuck-neighbours/']
const morePages = [
  '/evidence/',
  '/sources/',
  '/glossary/',
  '/settings/',
  '/evidence/border-talks-main-subjects/',
]

test('a translated page goes on working: from every page to another and back', async () => {
  const page = await openPage('/')
  for (const path of [...pages, ...morePages]) {
    await page.goto(address(path))
    await appReady(page)
    const heading = await words(page, 'main h1')
    await translate(page)
    await page
      .getByRole('link', { name: path === '/glossary/' ? 'Sources' : 'Glossary', exact: true })
      .first()
      .click()
    await page.waitForFunction(
      (before) => document.querySelector('main h1')?.textContent !== before,
      heading,
    )
    await page.goBack()
    await expect.poll(() => words(page, 'main h1'), { message: path }).toBe(heading)
  }
})

test('a quiz in a translated page shows no number of before', async () => {
  const page = await openPage(quizPath)
  await appReady(page)
  await translate(page)
  await startQuiz(page, 'Practice')
  for (const number of [1, 2, 3, 4]) {
    await goToQuestion(page, number)
    await changeAnswer(page, number)
    await page.getByRole('button', { name: /^(Check|Compare)$/ }).click()
    await page.getByRole('button', { name: 'Flag', exact: true }).click()
    // Only the count of now; one that stood before must be gone.
    const { answered, all } = await answeredOf(page)
    await page.getByText(`${answered} of ${all} questions answered, ${number} flagged`).waitFor()
    expect(await page.getByText(/of 6 questions answered/).count()).toBe(1)
  }
  await handIn(page)
  await allSaved(page)
  const translated = withoutNoteControls(await words(page, 'main'))
  const fresh = await page.context().newPage()
  await fresh.goto(page.url())
  await fresh.getByRole('heading', { name: /^Review: / }).waitFor()
  await expect.poll(async () => withoutNoteControls(await words(fresh, 'main'))).toBe(translated)
})

/** From the map of the questions, which says it apart from the count. */
function answeredOf(page: Page): Promise<{ answered: number; all: number }> {
  return page.evaluate(() => ({
    answered: document.querySelectorAll('main [data-answered="true"]').length,
    all: document.querySelectorAll('main [data-answered]').length,
  }))
}

const brokenId = 'bank-advice-for-stuck-neighbours'

test('a question that cannot be drawn says so, and all others can be answered and handed in', async () => {
  let broken = 0
  const breakOne = async (fresh: Page) => {
    await fresh.route('**/assets/border-cbms-*.js', async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      const at = text.indexOf('options:[', text.indexOf(`"${brokenId}":{`))
      broken += 1
      const rest = text.slice(at + 'options:['.length)
      await route.fulfill({ response, body: `${text.slice(0, at)}lost:[${rest}` })
    })
  }
  const page = await openPage(quizPath, {
    expected: [/console error: (TypeError|%o)/],
    prepare: breakOne,
  })
  await startQuiz(page, 'Practice', 'All')
  expect(broken).toBe(1)
  const { all } = await answeredOf(page)
  let failed = 0
  for (let number = 1; number <= all; number += 1) {
    await goToQuestion(page, number)
    if (await page.getByText(`Question ${number} cannot be shown.`).isVisible()) failed = number
    else if (number % 5 === 0)
      expect(await changeAnswer(page, number), `question ${number}`).toBe(true)
  }
  expect(failed).toBeGreaterThan(0)
  await goToQuestion(page, failed)
  await page.getByRole('button', { name: failed === all ? 'Previous' : 'Next question' }).click()
  await page.getByText(`Question ${failed} cannot be shown.`).waitFor({ state: 'detached' })
  await handIn(page)
  await page.getByText(`Question ${failed} cannot be shown.`).waitFor()
  expect(await page.getByText(/cannot be shown/).count()).toBe(1)
  expect(await page.getByText('This page broke').count()).toBe(0)
})

/** What a file of another build or an edited one may hold as a response. */
const oddResponses: readonly unknown[] = [
  { choice: {} },
  { choice: 'gone' },
  { choices: 'a' },
  { choices: [null, 'a', 'a'] },
  { order: 5 },
  { order: ['a'] },
  { placed: null },
  { placed: { a: 7 } },
  { text: 12 },
  { text: null },
  { blanks: [] },
  { blanks: { a: {} } },
  { values: { a: 'x' } },
  { parts: { a: [] } },
  { text: 'x', covered: 'all', rating: 9 },
  [],
  'x',
  7,
  true,
  {},
  null,
]

test('odd stored responses to any question break neither the question nor the review', async () => {
  const page = await openPage(quizPath)
  await startQuiz(page, 'Test', 'All')
  await allSaved(page)
  const { events = [] } = await readStores(page)
  const [started] = eventsOfKind(await storedEvents(page), 'attempt-started')
  const questions: unknown = Object(started)['questions']
  if (!Array.isArray(questions)) throw new Error('The attempt has no questions.')
  const records = questions.flatMap((question, at) =>
    [0, 1].map((part) => {
      const id = `odd-${at}-${part}`
      const response = oddResponses[(at * 2 + part) % oddResponses.length]
      const event = {
        ...stampOf(started),
        id,
        seq: 1000 + at * 2 + part,
        kind: 'responded',
        question,
        response,
      }
      return { ...Object(events[0]), id, event }
    }),
  )
  for (const turn of [0, 10]) {
    const turned = records.map((record, at) => {
      const response = oddResponses[(at + turn) % oddResponses.length]
      const event = {
        ...record.event,
        response,
        seq: record.event.seq + turn * 1000,
        id: `${record.id}-${turn}`,
      }
      return { ...record, id: event.id, event }
    })
    await putRecords(page, 'events', turned)
    await page.reload()
    await appReady(page)
    expect(await page.getByText(/could not be read/).count()).toBe(0)
    for (let number = 1; number <= questions.length; number += 1) {
      await goToQuestion(page, number)
      expect(await page.getByText(/cannot be shown/).count(), `${questions[number - 1]}`).toBe(0)
    }
  }
  await handIn(page)
  expect(await page.getByText(/cannot be shown|This page broke/).count()).toBe(0)
})

function stampOf(event: unknown): object {
  const { device, at, mono, attempt } = Object(event)
  return { device, at, mono, attempt }
}
