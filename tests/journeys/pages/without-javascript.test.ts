/** The course with scripts off: everything there is to read can be read. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { describeResponse, keyOf } from '#domain/question/registry.ts'
import { questionKindIds, type Question } from '#domain/question/question.ts'
import { useBrowser, type PageOptions } from '#tests/support/browser.ts'
import { cardOf } from '#tests/support/drive/answer-question.ts'
import { oneOfKind, readQuestions } from '#tests/support/drive/course-answers.ts'

const { openPage } = useBrowser()
let questions: ReadonlyMap<string, Question>

beforeAll(async () => {
  questions = await readQuestions()
})

function openPlain(path: string, options: PageOptions = {}): Promise<Page> {
  return openPage(path, { javaScriptEnabled: false, ...options })
}

async function wordsOf(page: Page): Promise<string[]> {
  return (await page.locator('main').innerText()).split(/\s+/).filter(Boolean)
}

/** Everything in the card that a person can read or open, without the label of the place it stands in. */
async function expectAnswerInside(page: Page, question: Question): Promise<void> {
  const card = cardOf(page, question.id)
  expect(await card.getByRole('heading').first().innerText()).toBe(question.prompt)
  const details = card.locator('details').filter({ hasText: 'Show the answer and why' })
  await details.locator('summary').waitFor()
  const key = details.getByText(describeResponse(question, keyOf(question)), { exact: true })
  expect(await key.first().isVisible(), 'the answer is not given away').toBe(false)
  await details.locator('summary').click()
  await key.first().waitFor()
  await details.getByText(question.explanation, { exact: true }).waitFor()
  expect(await details.locator('a[href*="/evidence/"]').count()).toBeGreaterThan(0)
}

const pages = [
  { path: '/', atLeast: 150 },
  { path: '/learn/border-cbms/a-border-inherited/', atLeast: 1200 },
  { path: '/learn/border-cbms/seven-promises/', atLeast: 1000 },
  { path: '/learn/border-cbms/cutting-forces/', atLeast: 1000 },
  { path: '/learn/border-cbms/did-it-work/', atLeast: 1200 },
  { path: '/quiz/border-cbms/', atLeast: 150 },
  { path: '/evidence/', atLeast: 80 },
  { path: '/evidence/abm-treaty-soviet-american-1972/', atLeast: 60 },
  { path: '/sources/', atLeast: 300 },
  { path: '/glossary/', atLeast: 500 },
  { path: '/glossary/practice/', atLeast: 500 },
  { path: '/timeline/', atLeast: 2500 },
  { path: '/settings/', atLeast: 100 },
  { path: '/attempts/', atLeast: 15 },
  { path: '/attempt/', atLeast: 10 },
]

test.for(pages)('$path has its words without a script', async ({ path, atLeast }) => {
  const page = await openPlain(path)
  expect((await wordsOf(page)).length).toBeGreaterThan(atLeast)
  expect(await page.locator('main h1').count()).toBe(1)
  const text = await page.locator('main').innerText()
  expect(text).not.toMatch(/Loading…|undefined|\[object/)
})

test('an unknown address says so and leads on', async () => {
  const page = await openPlain('/learn/border-cbms/no-such-lesson/', { expected: [/404/] })
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
  await page.locator('main').getByRole('link', { name: 'A border inherited' }).click()
  await page.waitForURL('**/learn/border-cbms/a-border-inherited/')
  expect(await page.locator('h1').innerText()).toBe('A border inherited')
})

test('a check in a lesson shows its question, and its answer once asked for', async () => {
  const page = await openPlain('/learn/border-cbms/a-border-inherited/')
  const ids = await page
    .locator('article [data-question]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-question') ?? ''))
  expect(ids.length).toBeGreaterThan(1)
  for (const id of ids) {
    const question = questions.get(id)
    if (!question) throw new Error(`The course has no question ${id}.`)
    await expectAnswerInside(page, question)
  }
})

test('a note opens where it stands, and a term leads to its entry in the glossary', async () => {
  const page = await openPlain('/learn/border-cbms/a-border-inherited/')
  await page.getByRole('button', { name: /^Note 1:/ }).click()
  const note = page.getByRole('group', { name: 'Note 1', exact: true })
  await note.getByRole('link', { name: 'Evidence' }).waitFor()
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'hidden' })
  const term = page.locator('article a[href*="/glossary/#"]').first()
  const [, name] = (await term.getAttribute('href'))?.split('#') ?? []
  await term.click()
  await page.waitForURL('**/glossary/#*')
  const entry = page.locator(`[id="${name}"]`)
  await entry.waitFor()
  const top = (await entry.boundingBox())?.y ?? -1
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(page.viewportSize()?.height ?? 0)
})

test.for(questionKindIds)('the page of a question of the kind %s reads alone', async (kind) => {
  const question = oneOfKind(questions, kind)
  const page = await openPlain(`/q/${question.id}/`)
  await expectAnswerInside(page, question)
})

test('the quiz offers its questions one page each', async () => {
  const page = await openPlain('/quiz/border-cbms/')
  const links = page.locator('main ol a[href*="/q/"]')
  expect(await links.count()).toBeGreaterThan(20)
  await links.first().click()
  await page.waitForURL('**/q/*/')
  await page.locator('summary', { hasText: 'Show the answer and why' }).waitFor()
})

test('no button of a question that needs a script looks as if it worked', async () => {
  const page = await openPlain('/learn/border-cbms/a-border-inherited/')
  expect(await page.getByRole('button', { name: 'Check', exact: true }).count()).toBe(0)
})
