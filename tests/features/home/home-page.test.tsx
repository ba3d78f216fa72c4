import { act, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadBank, placeOfQuestion } from '#content/quiz-catalog.ts'
import { loadCourseMap } from '#content/reference-catalog.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import type { HomeLoaders } from '#features/home/home-standing.ts'
import { HomePage } from '#features/home/home-page.tsx'
import { MissingPage } from '#features/home/missing-page.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const loaders = {
  loadBank: vi.fn<HomeLoaders['loadBank']>(loadBank),
  placeOfQuestion,
}

beforeEach(() => {
  loaders.loadBank.mockClear()
})

async function openHome(more: Partial<HomeLoaders> = {}) {
  const learner = await makeWorld().openStarted()
  const course = await loadCourseMap()
  renderWithStores(<HomePage course={course} loaders={{ ...loaders, ...more }} />, learner)
  return { learner, course }
}

test('a newcomer is offered the first lesson and nothing else to decide', async () => {
  await openHome()
  expect(screen.getByRole('link', { name: 'Start: A border inherited' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/a-border-inherited/',
  )
})

test('the map is a figure with its finding, a summary and its paragraphs', async () => {
  await openHome()
  const map = screen.getByRole('img', { name: /7,000 km/ })
  expect(map).toHaveAccessibleDescription(/Kyrgyzstan/)
  expect(map.closest('figure')).toHaveAttribute(
    'data-paragraphs',
    expect.stringContaining('jia.1.1'),
  )
})

test('every module of the course stands on the way, the unwritten ones as announced, then the final quiz and what came after', async () => {
  const { course } = await openHome()
  const titles = [...course.modules, ...course.announced].map((module) => module.title)
  expect(
    screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
  ).toEqual([...titles, 'The final quiz', 'Since the papers'])
  expect(titles).toHaveLength(6)
  expect(screen.queryAllByText('In preparation')).toHaveLength(course.announced.length)
})

test('the next step follows the reader to the exact section', async () => {
  const { learner } = await openHome()
  act(() =>
    learner.actions.rememberPlace({
      path: '/learn/border-cbms/seven-promises/',
      section: 'the-road-to-shanghai',
    }),
  )
  expect(screen.getByRole('link', { name: 'Continue: Seven promises' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/seven-promises/#the-road-to-shanghai',
  )
  expect(screen.getByText('You were reading “The road to Shanghai”.')).toBeVisible()
})

test('reading a lesson shows in the module’s line', async () => {
  const { learner } = await openHome()
  act(() => {
    learner.actions.act({
      kind: 'lesson-read',
      lesson: 'border-cbms/seven-promises',
      read: true,
      by: 'hand',
    })
  })
  expect(screen.getByText('1 of 4 lessons read · quiz not taken yet')).toBeVisible()
})

const question = 'bank-where-a-kyrgyz-delegate-sat'

/** Wrong, and sure of it. */
function wrongAnswer(id: string): readonly LearnerAction[] {
  const attempt = `at-${id}`
  return [
    {
      kind: 'attempt-started',
      attempt,
      mode: 'single',
      source: id,
      questions: [id],
      seed: 1,
      contentVersion: 'c1',
    },
    { kind: 'responded', attempt, question: id, response: { choice: 'a' }, certainty: 3 },
    { kind: 'checked', attempt, question: id },
  ]
}

test('every module tells how many of its eight objectives are settled, and leads to them', async () => {
  const { course } = await openHome()
  for (const { id, title } of course.modules)
    expect(
      screen.getByRole('link', { name: `0 of 8 objectives settled: ${title}` }),
    ).toHaveAttribute('href', `/progress/objectives/#${id}`)
  expect(loaders.loadBank).not.toHaveBeenCalled()
})

test('an answer brings suggestions with their reasons, and the pieces of that module’s border', async () => {
  const { learner } = await openHome({ countDue: () => 4 })
  expect(screen.queryByRole('heading', { name: 'Worth doing next' })).toBeNull()
  act(() => {
    for (const action of wrongAnswer(question)) learner.actions.act(action)
  })
  const section = (await screen.findByRole('heading', { name: 'Worth doing next' })).closest(
    'section',
  )
  if (!section) throw new Error('a section expected')
  const items = within(section).getAllByRole('listitem')
  expect(items).toHaveLength(2)
  const [due, error] = items
  if (!due || !error) throw new Error('two suggestions expected')
  expect(within(due).getByRole('link', { name: 'Review 4 items' })).toBeVisible()
  expect(within(error).getByText(/^You were sure of an answer/)).toBeVisible()
  expect(within(error).getByRole('link', { name: /^Then try a question/ })).toBeVisible()
  const drawn = [...document.querySelectorAll('[data-pieces] [data-line]')]
  expect(drawn).toHaveLength(8)
  expect(drawn.filter((piece) => piece.getAttribute('data-line') === 'open')).toHaveLength(1)
  expect(loaders.loadBank).toHaveBeenCalledTimes(1)
})

test('when the questions cannot be fetched, the map stands as it was', async () => {
  const refused = vi.fn<HomeLoaders['loadBank']>(() => Promise.reject(new Error('offline')))
  const { learner } = await openHome({ loadBank: refused })
  act(() => {
    for (const action of wrongAnswer(question)) learner.actions.act(action)
  })
  await vi.waitFor(() => expect(refused).toHaveBeenCalled())
  expect(screen.queryByRole('heading', { name: 'Worth doing next' })).toBeNull()
  expect(screen.getByRole('heading', { name: 'The way through' })).toBeVisible()
})

test('an address that names nothing leads on to every page there is', async () => {
  const { modules } = await loadCourseMap()
  renderWithStores(<MissingPage modules={modules} />, await makeWorld().openStarted())
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no page at this address',
  )
  for (const lesson of modules.flatMap((module) => module.lessons))
    expect(screen.getByRole('link', { name: lesson.title })).toBeVisible()
})
