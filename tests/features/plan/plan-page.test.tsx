// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import { PlanPage } from '#features/plan/plan-page.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { bankOf, threeQuestions } from '#tests/support/quiz/quiz-world.tsx'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const lessonOf = (id: string) => ({
  id,
  title: `Lesson ${id}`,
  lede: '',
  years: [1990, 1997] as const,
  minutes: 8,
  objectives: [],
  checks: [`${id}-1`, `${id}-2`],
  sections: [],
})
const modules: readonly ModuleOutline[] = [
  {
    id: 'border-cbms',
    title: 'Border confidence-building',
    years: [1990, 1997],
    summary: '',
    lessons: ['a', 'b', 'c', 'd', 'e', 'f'].map(lessonOf),
    questionCount: 40,
  },
]
const content = bankOf(threeQuestions)
const loaders = {
  loadBank: () => Promise.resolve(content),
  placeOfQuestion: (question: string) => Promise.resolve({ module: 'border-cbms', question }),
}

const planned = (change: object = {}): LearnerAction => {
  return { kind: 'study-planned', exam: '2026-12-09', dailyCap: 30, retention: 0.9, ...change }
}

async function open(...actions: readonly LearnerAction[]) {
  const learner = await makeWorld().openStarted()
  for (const action of actions) learner.actions.act(action)
  renderWithStores(<PlanPage modules={modules} loaders={loaders} />, learner)
  return learner
}

/** Noon, so that it is the same day in every zone of a machine. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 12) })
})
afterEach(() => {
  vi.useRealTimers()
})

const exam = () => screen.getByLabelText('Day of the exam')
const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep this plan' }))

test('a day that is given and kept becomes a plan, and one event in the record', async () => {
  const learner = await open()
  expect(screen.getByText(/No exam is set/)).toBeVisible()
  fireEvent.change(exam(), { target: { value: '2026-12-09' } })
  await userEvent.clear(screen.getByLabelText('Most items a day'))
  await userEvent.type(screen.getByLabelText('Most items a day'), '40')
  await keep()
  expect(await screen.findByRole('heading', { name: /plan up to 9 December 2026/ })).toBeVisible()
  expect(screen.getByText('Kept. The plan runs up to 9 December 2026.')).toBeVisible()
  expect(learner.getState().record.study.plan).toEqual({
    exam: '2026-12-09',
    dailyCap: 40,
    retention: 0.9,
  })
  const kinds = learner.actions.contents().events.map(({ kind }) => kind)
  expect(kinds).toEqual(['study-planned'])
})

test('bad input is answered beside its field, keeps what was typed, and keeps the record', async () => {
  const learner = await open()
  fireEvent.change(exam(), { target: { value: '2026-11-25' } })
  await userEvent.clear(screen.getByLabelText('Most items a day'))
  await userEvent.type(screen.getByLabelText('Most items a day'), '500')
  await keep()
  expect(exam()).toHaveAccessibleDescription(/Choose 26 November 2026 or a later day/)
  expect(exam()).toHaveFocus()
  expect(exam()).toHaveValue('2026-11-25')
  const cap = screen.getByLabelText('Most items a day')
  expect(cap).toBeInvalid()
  expect(cap).toHaveAccessibleDescription(/Write a whole number from 5 to 200/)
  expect(cap).toHaveValue(500)
  expect(learner.getState().record.study.plan).toBeUndefined()
})

test('the exam can be taken away again; cap and target stay', async () => {
  const learner = await open(planned({ dailyCap: 45, retention: 0.85 }))
  await screen.findByRole('heading', { name: /plan up to/ })
  await userEvent.click(screen.getByRole('button', { name: 'Remove the exam' }))
  expect(learner.getState().record.study.plan).toEqual({
    exam: null,
    dailyCap: 45,
    retention: 0.85,
  })
  expect(exam()).toHaveValue('')
  expect(exam()).toHaveFocus()
  expect(screen.queryByRole('heading', { name: /plan up to/ })).toBeNull()
})

test('the calendar marks today and the exam and says the work of a day in words', async () => {
  await open(planned())
  const month = await screen.findByRole('table', { name: 'November 2026' })
  expect(
    within(month)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
  const today = within(month)
    .getAllByRole('cell')
    .find((cell) => cell.getAttribute('aria-current') === 'date')
  expect(today).toHaveTextContent('25Today')
  expect(within(today ?? month).getByRole('link', { name: 'Lesson a' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/a/',
  )
  const exam = within(screen.getByRole('table', { name: 'December 2026' })).getByText('Exam')
  expect(exam.closest('td')).toHaveTextContent('9Exam')
})

test('what was read is not planned again, and counts against today', async () => {
  await open(planned(), { kind: 'lesson-read', lesson: 'border-cbms/a', read: true, by: 'hand' })
  expect(await screen.findByText(/^5 lessons, 1 quiz and/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Lesson a' })).toBeNull()
})

test('what cannot fit is named, with a cap that would hold it', async () => {
  await open(planned({ exam: '2026-11-27', dailyCap: 10 }))
  expect(await screen.findByText(/do not fit into 2 days at 10 minutes a day/)).toBeVisible()
  expect(screen.getByText(/\d+ minutes a day would hold them/)).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Lesson f' })[0]).toBeInTheDocument()
})

test('a weekday without study stays free', async () => {
  await open(planned())
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Thursday' }))
  const thursday = screen.getAllByText('26')[0]?.closest('td')
  expect(thursday?.textContent).toBe('26')
})

test('an exam that is over leaves the ordinary schedule, and its date to be changed', async () => {
  await open(planned({ exam: '2026-11-20' }))
  expect(screen.getByText(/Your exam was on 20 November 2026/)).toBeVisible()
  expect(screen.queryByRole('table', { name: 'November 2026' })).toBeNull()
})

test('a target says at once what it costs', async () => {
  await open()
  const slider = screen.getByRole('slider', { name: /How much to keep/ })
  fireEvent.change(slider, { target: { value: '95' } })
  expect(slider).toHaveAccessibleDescription(/For every 100 reviews at the usual 90 % it takes/)
  expect(screen.getByText('How much to keep: 95 %')).toBeVisible()
})

test('anybody finds how a plan is made and an example that is computed from the course', async () => {
  await open()
  const table = screen.getByRole('table', { name: 'A plan for an exam in 4 weeks' })
  const weeks = within(table).getAllByRole('row').slice(1)
  expect(weeks).toHaveLength(4)
  const lessons = weeks.map((row) => Number(within(row).getAllByRole('cell')[0]?.textContent))
  expect(lessons.reduce((sum, count) => sum + count, 0)).toBe(6)
  await waitFor(() => expect(screen.getByText(/Cepeda and others/)).toBeVisible())
})
