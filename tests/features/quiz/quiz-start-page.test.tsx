// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { contentVersion } from '#content/catalog.ts'
import { expect, test } from 'vitest'
import { questionPath, quizPath } from '#domain/lesson/addresses.ts'
import { QuizStartPage } from '#features/quiz/quiz-start-page.tsx'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import {
  bankOf,
  makeQuizBrowser,
  plainQuestion,
  threeQuestions,
} from '#tests/support/quiz/quiz-world.tsx'
import { answer, begin, goOn, handIn, press } from '#tests/support/quiz/walk-quiz.ts'

const content = bankOf(threeQuestions)
const start = quizPath('border-cbms')

test('the page says what the quiz covers', async () => {
  makeQuizBrowser(content).open(start)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Border confidence-building')
  expect(screen.getByText('How armies agreed to be watched.')).toBeVisible()
  expect(screen.getByText(/^3 questions stand ready/)).toBeVisible()
  expect(screen.getByText('name the five members')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'A border inherited' })).toBeVisible()
  await screen.findByRole('button', { name: 'Start practising' })
})

test('twenty presses on Start within a moment make one attempt', async () => {
  const { learner } = makeQuizBrowser(content).open(start)
  const button = await screen.findByRole('button', { name: 'Start practising' })
  for (let press = 0; press < 20; press += 1) button.click()
  await screen.findByRole('region', { name: 'Question 1 of 3' })
  expect(learner.getState().record.attempts.size).toBe(1)
})

test('the length, the mode and the limit are as chosen', async () => {
  const many = Array.from({ length: 15 }, (_, at) => plainQuestion(`q${at}`))
  const { user, learner } = makeQuizBrowser(bankOf(many)).open(start)
  expect(await screen.findByRole('radio', { name: '12 questions' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: /^Test/ }))
  expect(screen.getByRole('radio', { name: 'No time limit' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: '6 questions' }))
  await user.click(screen.getByRole('radio', { name: '6 minutes, 1 for each question' }))
  await press(user, 'Start the test')
  await screen.findByRole('region', { name: 'Question 1 of 6' })
  const [attempt] = learner.getState().record.attempts.values()
  expect(attempt).toMatchObject({ mode: 'test', timeLimitMs: 360_000, contentVersion })
  expect(new Set(attempt?.questions).size).toBe(6)
})

test('the wish to be asked how sure one is is kept as a preference and followed', async () => {
  const { user, preferences } = makeQuizBrowser(content).open(start)
  await user.click(await screen.findByRole('checkbox', { name: /how sure/ }))
  expect(preferences.getState().certaintyAsked).toBe(false)
  await begin(user, 'Practice')
  expect(screen.queryByRole('radio', { name: 'Unsure' })).toBeNull()
})

test('an open attempt comes first, at the question where it was left', async () => {
  const browser = makeQuizBrowser(content)
  const first = browser.open(start)
  await begin(first.user, 'Practice')
  await goOn(first.user)
  await first.close()
  const second = browser.open(start)
  const way = await screen.findByRole('link', { name: 'Continue where you were (question 2 of 3)' })
  await second.user.click(way)
  expect(await screen.findByRole('region', { name: 'Question 2 of 3' })).toBeVisible()
})

test('a past attempt shows its score, opens its review, and can be retried where it was missed', async () => {
  const browser = makeQuizBrowser(content)
  const first = browser.open(start)
  await begin(first.user, 'Test')
  await answer(first.user, 'Right')
  await handIn(first.user)
  await first.close()
  const second = browser.open(start)
  expect(await screen.findByRole('link', { name: /^Review: test/i })).toBeVisible()
  expect(screen.getByText(/33%: 1 right, 2 not answered/)).toBeVisible()
  await press(second.user, 'Retry 2 questions missed or unsure')
  expect(await screen.findByRole('region', { name: 'Question 1 of 2' })).toBeVisible()
})

test('until the disk has been read no start and no attempt is shown', () => {
  makeQuizBrowser(content).open(start, false)
  expect(screen.queryByRole('button', { name: /^Start/ })).toBeNull()
})

test('without a script every question is a link to its own page', () => {
  const world = makeWorld()
  const learner = world.openStore()
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  const html = renderToString(
    <StoreProvider stores={{ learner, preferences }}>
      <MemoryRouter>
        <QuizStartPage content={content} />
      </MemoryRouter>
    </StoreProvider>,
  )
  const noscript = html.slice(html.indexOf('<noscript>'))
  for (const id of ['one', 'two', 'three']) expect(noscript).toContain(`href="${questionPath(id)}"`)
})
