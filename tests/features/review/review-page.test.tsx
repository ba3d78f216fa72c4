// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { Certainty, LearnerAction } from '#domain/attempt/learner-event.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import { dayMs } from '#domain/study/learner-day.ts'
import { ReviewPage } from '#features/review/review-page.tsx'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { bankOf, plainQuestion } from '#tests/support/quiz/quiz-world.tsx'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const names = ['one', 'two', 'three']
const content = bankOf(names.map((id) => plainQuestion(id, { evidence: [`about-${id}`] })))
const loaders = {
  loadBank: () => Promise.resolve(content),
  placeOfQuestion: (question: string) => Promise.resolve({ module: 'border-cbms', question }),
}
const term = {
  id: 'cbm',
  term: 'confidence-building measure',
  also: [],
  definition: 'A step that shows peaceful intent.',
  paragraphs: [],
  module: 'border-cbms',
  names: {},
} satisfies GlossaryTerm
const page = (
  <ReviewPage
    loaders={loaders}
    loadTerms={() => Promise.resolve([term])}
    modules={[{ id: 'border-cbms', title: 'Border confidence-building' }]}
  />
)

function answered(question: string, choice: 'yes' | 'no', certainty?: Certainty): LearnerAction[] {
  const attempt = `at-${question}-${choice}`
  const sure = certainty === undefined ? {} : { certainty }
  return [
    {
      kind: 'attempt-started',
      attempt,
      mode: 'single',
      source: question,
      questions: [question],
      seed: 1,
      contentVersion: 'c1',
    },
    { kind: 'responded', attempt, question, response: { choice }, ...sure },
    { kind: 'checked', attempt, question },
  ]
}
const card: LearnerAction = {
  kind: 'card-rated',
  term: 'cbm',
  direction: 'term-definition',
  rating: 'not-yet',
}

/** What was done some days ago, and then the page as it is today. */
async function studied(daysAgo: number, ...actions: readonly LearnerAction[]) {
  const world = makeWorld()
  world.state.time = Date.now() - daysAgo * dayMs
  const learner = await world.openStarted()
  for (const action of actions) learner.actions.act(action)
  Object.defineProperty(world.state, 'time', { get: () => Date.now() })
  return learner
}
const open = (learner: LearnerStore) => renderWithStores(page, learner)
const button = (name: RegExp | string) => screen.findByRole('button', { name })

async function answer(user: ReturnType<typeof userEvent.setup>, choice: RegExp) {
  await user.click(screen.getByRole('radio', { name: choice }))
  await user.click(screen.getByRole('button', { name: 'Check' }))
}

test('before the record is read the page says what review is, and why', async () => {
  const learner = makeWorld().openStore()
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  const html = renderToString(
    <StoreProvider stores={{ learner, preferences }}>
      <MemoryRouter>{page}</MemoryRouter>
    </StoreProvider>,
  )
  for (const words of ['How it decides', 'Latimier, Peyre and Ramus', 'not as', '<noscript>'])
    expect(html).toContain(words)
})

test('who has answered nothing is led to a lesson, a quiz and the cards', async () => {
  open(await studied(0))
  const section = (await screen.findByRole('heading', { name: 'Nothing to review yet' }))
    .parentElement
  const links = section ? within(section).getAllByRole('link') : []
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/',
    '/quiz/border-cbms/',
    '/glossary/practice/',
  ])
})

test('what is not due yet says when it comes', async () => {
  open(await studied(0, ...answered('one', 'yes', 3)))
  expect(await screen.findByRole('heading', { name: 'Nothing is due today' })).toBeVisible()
  expect(screen.getByText(/^The next item comes in 3 days, on /)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull()
})

test('the list says how many, how long, and of each why and when next, confident errors first', async () => {
  open(await studied(5, ...answered('one', 'yes', 3), ...answered('two', 'no', 3)))
  expect(await screen.findByRole('heading', { name: 'Due today: 2 items' })).toBeVisible()
  expect(await button('Start: about a minute')).toBeVisible()
  const reasons = screen.getByText('What is asked, and why').parentElement
  const [first, second] = reasons ? within(reasons).getAllByRole('listitem', { hidden: true }) : []
  expect(first).toHaveTextContent(
    /Prompt of two\?.*You were sure and wrong on .* Missed: tomorrow\./,
  )
  expect(second).toHaveTextContent(
    /Right once; after 5 days about 8 in 10 still know it\. Right: in/,
  )
})

test('what the daily limit leaves out is said', async () => {
  const plan = { kind: 'study-planned', exam: null, dailyCap: 5, retention: 0.9 } as const
  const many = Array.from({ length: 7 }, (_, at) => `q${at}`)
  const bank = bankOf(many.map((id) => plainQuestion(id)))
  const learner = await studied(9, plan, ...many.flatMap((id) => answered(id, 'yes')))
  renderWithStores(
    <ReviewPage
      loaders={{ ...loaders, loadBank: () => Promise.resolve(bank) }}
      loadTerms={() => Promise.resolve([])}
      modules={[]}
    />,
    learner,
  )
  expect(await screen.findByRole('heading', { name: 'Due today: 5 items' })).toBeVisible()
  expect(
    screen.getByText(/2 more wait, for 5 a day is your limit; tomorrow’s list takes them\./),
  ).toBeVisible()
})

test('a run asks one after another, says what came of it, and ends with what to read again', async () => {
  const user = userEvent.setup()
  const learner = await studied(5, ...answered('one', 'yes', 3), ...answered('two', 'no', 3), card)
  open(learner)
  await user.click(await button(/^Start/))
  expect(await screen.findByRole('heading', { name: 'Prompt of two?' })).toHaveFocus()
  expect(screen.getByText('1 of 3')).toHaveAttribute('role', 'status')
  await answer(user, /Right two/)
  expect(screen.getByText('Explanation of two.')).toBeVisible()
  expect(screen.getByText(/^Comes again in .* first answer of a day decides\.$/)).toBeVisible()
  await user.click(await button('Next'))
  expect(screen.getByRole('heading', { name: 'Prompt of one?' })).toHaveFocus()
  await answer(user, /Wrong one/)
  expect(screen.getByText(/^Comes again tomorrow\./)).toBeVisible()
  await user.click(await button('Next'))
  expect(screen.getByText('confidence-building measure')).toBeVisible()
  await user.keyboard(' 1')
  expect(await screen.findByRole('heading', { name: 'Reviewed today: 3 items' })).toHaveFocus()
  expect(
    screen.getByText(/^2 you knew, 1 you missed\. 2 of those you knew were missed/),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: /^Read “Five states/ })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Done for today' })).toBeVisible()
  const reviews = [...learner.getState().record.attempts.values()].filter(
    ({ mode }) => mode === 'review',
  )
  expect(reviews).toMatchObject([{ source: 'review', questions: ['two', 'one'] }])
  expect(reviews[0]?.handedInAt).toBeDefined()
  expect(learner.getState().record.study.cards.get('cbm')).toHaveLength(2)
})

test('what was missed can be asked once more, and that does not move its day', async () => {
  const user = userEvent.setup()
  open(await studied(5, ...answered('one', 'yes', 3)))
  await user.click(await button(/^Start/))
  await answer(user, /Wrong one/)
  await user.click(await button('Next'))
  await user.click(await button('Ask it once more'))
  await answer(user, /Right one/)
  expect(screen.getByText(/^Comes again tomorrow\./)).toBeVisible()
})

test('who leaves in the middle goes on where they were', async () => {
  const user = userEvent.setup()
  const learner = await studied(5, ...answered('one', 'yes', 3), ...answered('two', 'no', 3))
  const { unmount } = open(learner)
  await user.click(await button(/^Start/))
  await answer(user, /Right two/)
  unmount()
  open(learner)
  await user.click(await button('Continue: 1 item left'))
  expect(await screen.findByRole('heading', { name: 'Prompt of one?' })).toHaveFocus()
  await user.click(await button('Stop here'))
  expect(await button('Continue: 1 item left')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Reviewed today: 1 item' })).toBeVisible()
})

test('a question left for later stays on the list', async () => {
  const user = userEvent.setup()
  const learner = await studied(5, ...answered('one', 'yes', 3))
  open(learner)
  await user.click(await button(/^Start/))
  await user.click(await button('Leave it for later'))
  expect(await button('Continue: 1 item left')).toBeVisible()
})

test('a module can be reviewed although nothing is due', async () => {
  const user = userEvent.setup()
  open(await studied(1, ...answered('one', 'yes', 3), ...answered('two', 'yes', 3)))
  expect(await screen.findByRole('heading', { name: 'Nothing is due today' })).toBeVisible()
  await user.click(await button('Review 2 items'))
  expect(await screen.findByRole('heading', { name: /^Prompt of/ })).toHaveFocus()
})

test('the load of the next days is drawn, told, and set beside other targets', async () => {
  open(await studied(5, ...answered('one', 'yes', 3)))
  expect(
    await screen.findByRole('figure', { name: /review.* in 30 days, 1 at most/ }),
  ).toBeVisible()
  const rows = within(screen.getByRole('region', { name: 'Load by target' })).getAllByRole('row')
  expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
    'Known when it comes back',
    '80 in 100',
    '90 in 100 (yours)',
    '95 in 100',
  ])
})

test('when the questions cannot be fetched, it says so and tries again', async () => {
  const user = userEvent.setup()
  let isDown = true
  const flaky = {
    ...loaders,
    loadBank: () => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(content)),
  }
  renderWithStores(
    <ReviewPage loaders={flaky} loadTerms={() => Promise.resolve([])} modules={[]} />,
    await studied(5, ...answered('one', 'yes', 3)),
  )
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched')
  isDown = false
  await user.click(await button('Try again'))
  expect(await screen.findByRole('heading', { name: 'Due today: 1 item' })).toBeVisible()
})
