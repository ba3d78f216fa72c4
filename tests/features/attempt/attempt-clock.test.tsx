// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { quizPath } from '#domain/lesson/addresses.ts'
import { bankOf, makeQuizBrowser, threeQuestions } from '#tests/support/quiz/quiz-world.tsx'
import { answer, begin, press } from '#tests/support/quiz/walk-quiz.ts'

const content = bankOf(threeQuestions)
const minute = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: 1_800_000_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
})

function pass(minutes: number): void {
  act(() => {
    vi.advanceTimersByTime(minutes * minute)
  })
}

/** A test of three questions with two minutes each. */
async function beginTimed() {
  const browser = makeQuizBrowser(content)
  const opened = browser.open(quizPath('border-cbms'))
  const { user } = opened
  await user.click(await screen.findByRole('radio', { name: /^Test/ }))
  await user.click(screen.getByRole('radio', { name: '6 minutes, 2 for each question' }))
  await begin(user, 'Test')
  return { browser, ...opened }
}

function statusSays(text: string): boolean {
  return screen.getAllByRole('status').some((status) => status.textContent === text)
}

test('the time left is told, and announced when little is left', async () => {
  await beginTimed()
  expect(screen.getByRole('timer')).toHaveTextContent('6 minutes left')
  expect(statusSays('Less than 5 minutes left.')).toBe(false)
  pass(1.5)
  expect(statusSays('Less than 5 minutes left.')).toBe(true)
  pass(3.75)
  expect(screen.getByRole('timer')).toHaveTextContent('45 seconds left')
  expect(statusSays('Less than 1 minute left.')).toBe(true)
})

test('one press extends the time, and the review says so', async () => {
  const { user } = await beginTimed()
  await press(user, 'Add 5 minutes')
  expect(screen.getByRole('timer')).toHaveTextContent('11 minutes left')
  pass(10)
  expect(screen.getByRole('region', { name: 'Question 1 of 3' })).toBeVisible()
  pass(1)
  expect(screen.getByText('Time limit: 6 minutes, extended by 5 minutes.')).toBeVisible()
})

test('when the time is over what was answered is handed in', async () => {
  const { user } = await beginTimed()
  await answer(user, 'Right')
  pass(6)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Review: test')
  expect(screen.getByText(/The time was over/)).toBeVisible()
  expect(screen.getByText(/1 right, 2 not answered/)).toBeVisible()
})

test('answers saved before the page was closed count when the time ran out meanwhile', async () => {
  const { browser, user, close } = await beginTimed()
  await answer(user, 'Right')
  const address = screen.getByTestId('address').textContent
  await close()
  pass(60 * 24)
  browser.open(address)
  expect(await screen.findByText(/1 right, 2 not answered/)).toBeVisible()
})

test('practice has no clock and offers no limit', async () => {
  const { user } = makeQuizBrowser(content).open(quizPath('border-cbms'))
  await screen.findByRole('radio', { name: /^Practice/ })
  expect(screen.queryByRole('radio', { name: /minutes/ })).toBeNull()
  await begin(user, 'Practice')
  expect(screen.queryByRole('timer')).toBeNull()
})
