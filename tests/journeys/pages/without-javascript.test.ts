/** The course with scripts off: everything there is to read can be read. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { readCourse, type Course } from '#build/content/course.ts'
import { describeResponse, keyOf } from '#domain/question/registry.ts'
import { judgementQuestion } from '#domain/cases/case-questions.ts'
import { questionKindIds, type Question } from '#domain/question/question.ts'
import { useBrowser, type PageOptions } from '#tests/support/browser.ts'
import { cardOf } from '#tests/support/drive/answer-question.ts'
import { oneOfKind, questionsOf } from '#tests/support/drive/course-answers.ts'

const { openPage } = useBrowser()
let course: Course
let questions: ReadonlyMap<string, Question>

beforeAll(async () => {
  course = await readCourse()
  questions = questionsOf(course)
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
  { path: '/quiz/placement/', atLeast: 150 },
  { path: '/quiz/final/', atLeast: 120 },
  { path: '/sources/lab/', atLeast: 1500 },
  { path: '/two-explanations/', atLeast: 150 },
  { path: '/find/', atLeast: 60 },
  { path: '/since-the-papers/', atLeast: 1500 },
  { path: '/teach/', atLeast: 400 },
  { path: '/review/', atLeast: 300 },
  { path: '/settings/', atLeast: 100 },
  { path: '/attempts/', atLeast: 15 },
  { path: '/progress/', atLeast: 60 },
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

test('the source lab lists every exercise and every doubtful place', async () => {
  const page = await openPlain('/sources/lab/')
  expect(await page.locator('li[data-standing] a').count()).toBe(course.lab.size)
  const titles = [...course.base.discrepancies.values()].map(({ title }) => title)
  expect(titles.length).toBeGreaterThanOrEqual(120)
  const listed = await page
    .locator('#register ~ section li[data-evidence] p:first-child')
    .allInnerTexts()
  expect(listed.toSorted()).toEqual(titles.toSorted())
})

test('an exercise gives its accounts, and the answer and the reading once asked for', async () => {
  const [exercise] = course.lab.values()
  const { id = '', accounts = [], question, settle = '', discrepancy = '' } = exercise ?? {}
  const page = await openPlain(`/sources/lab/${id}/`)
  for (const { says } of accounts) await page.getByText(says, { exact: true }).waitFor()
  if (question) await expectAnswerInside(page, question)
  const background = page.locator('details', { hasText: 'What lies behind it' })
  const entry = background.locator(`a[href$="/evidence/${discrepancy}/"]`)
  expect(await entry.isVisible(), 'the reading is not given away').toBe(false)
  await background.locator('summary').click()
  await background.getByText(settle, { exact: true }).waitFor()
  await background.getByRole('heading', { name: 'The likely reading' }).waitFor()
  await entry.waitFor()
})

test('a case gives its cards, the filled table and both good answers', async () => {
  const one = course.workbench.cases.get('founding-2001')
  if (!one) throw new Error('The workbench has no such case.')
  const page = await openPlain(`/two-explanations/${one.id}/`)
  const table = page.locator('details', { hasText: 'Both explanations, filled in' })
  for (const { text } of one.pieces)
    await page.locator('noscript li', { hasText: text }).first().waitFor()
  expect(await table.getByText(one.bench.explanation).isVisible()).toBe(false)
  await table.locator('summary').first().click()
  await table.getByText(one.bench.explanation, { exact: true }).waitFor()
  for (const { why } of one.pieces) await table.getByText(why, { exact: true }).waitFor()
  for (const { title } of one.unexplained)
    await page.getByRole('heading', { name: title }).waitFor()
  for (const author of ['jia', 'ding'] as const)
    await page.locator('noscript p', { hasText: one.judgement.against[author].text }).waitFor()
  const answer = cardOf(page, judgementQuestion(one).id).locator('details', {
    hasText: 'Show the answer',
  })
  await answer.locator('summary').click()
  for (const { text } of one.judgement.models) await answer.getByText(text).last().waitFor()
})

test('the timeline, the cards and a guide stand there as lists', async () => {
  const timeline = await openPlain('/timeline/')
  expect(await timeline.locator('#events ~ div li[id]').count()).toBe(course.timeline.size)
  const cards = await openPlain('/glossary/practice/')
  expect(await cards.locator('tbody tr').count()).toBe(course.base.terms.size)
  const [guide] = course.guides.entries()
  const [module = '', { intro = '', discussion = [] } = {}] = guide ?? []
  const page = await openPlain(`/teach/guide/${module}/`)
  await page.getByText(intro, { exact: true }).waitFor()
  for (const { prompt } of discussion) await page.getByText(prompt).waitFor()
})
