// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import {
  lessonPath,
  questionPath,
  quizPath,
  studyListPath,
  studyListQuery,
} from '#domain/lesson/addresses.ts'
import { bankOf, makeQuizBrowser, threeQuestions } from '#tests/support/quiz/quiz-world.tsx'
import { answer, press } from '#tests/support/quiz/walk-quiz.ts'

const content = bankOf(threeQuestions)
const address = questionPath('one')

async function openReady(browser = makeQuizBrowser(content)) {
  const opened = browser.open(address)
  await vi.waitFor(() => expect(opened.learner.getState().ready).toBe(true))
  return opened
}

test('the question is answered, explained and tried again', async () => {
  const { user, learner } = await openReady()
  await answer(user, 'Wrong')
  expect(screen.queryByText('Explanation of one.')).toBeNull()
  await press(user, 'Check')
  expect(screen.getByText('Explanation of one.')).toBeVisible()
  await press(user, 'Try again')
  expect(screen.queryByText('Explanation of one.')).toBeNull()
  await answer(user, 'Right')
  await press(user, 'Check')
  expect(screen.getByText('Explanation of one.')).toBeVisible()
  const attempts = [...learner.getState().record.attempts.values()]
  expect(attempts.map(({ mode, source }) => [mode, source])).toEqual([
    ['single', 'one'],
    ['single', 'one'],
  ])
})

test('a reload keeps the answer and its explanation', async () => {
  const browser = makeQuizBrowser(content)
  const first = await openReady(browser)
  await answer(first.user, 'Wrong')
  await press(first.user, 'Check')
  await first.close()
  await openReady(browser)
  expect(screen.getByRole('radio', { name: 'Wrong one' })).toBeChecked()
  expect(screen.getByText('Explanation of one.')).toBeVisible()
})

test('looking at a question leaves no attempt', async () => {
  const { learner } = await openReady()
  expect(learner.getState().record.attempts.size).toBe(0)
})

test('the page leads to the lesson’s section and to the module’s quiz', async () => {
  await openReady()
  expect(screen.getByRole('link', { name: /^Quiz/ })).toHaveAttribute(
    'href',
    quizPath('border-cbms'),
  )
  expect(screen.getByRole('link', { name: /^Read “Five states, two parties”/ })).toHaveAttribute(
    'href',
    lessonPath('border-cbms', 'a-border-inherited', 'five-states-two-parties'),
  )
})

test('the whole address is copied, and the page says so', async () => {
  const { user } = await openReady()
  await press(user, 'Copy the address')
  expect(await navigator.clipboard.readText()).toBe(new URL(address, window.location.href).href)
  expect(screen.getByText('The address is copied.')).toBeVisible()
})

test('where the browser refuses to copy, the address is shown to be taken by hand', async () => {
  const { user } = await openReady()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  await press(user, 'Copy the address')
  const said = await screen.findByText(/does not let the page copy/)
  expect(said).toHaveTextContent(new URL(address, window.location.href).href)
})

test('a press before the disk has been read begins nothing', async () => {
  const { user, learner } = makeQuizBrowser(content).open(address, false)
  await answer(user, 'Right')
  expect(screen.getByRole('radio', { name: 'Right one' })).not.toBeChecked()
  await learner.actions.start()
  expect(learner.getState().record.attempts.size).toBe(0)
})

test('who came from the study list finds the way back', async () => {
  const browser = makeQuizBrowser(content)
  const way = { name: 'Back to your study list' }
  const plain = await openReady(browser)
  expect(screen.queryByRole('link', way)).toBeNull()
  await plain.close()
  browser.open(`${address}${studyListQuery}`)
  expect(await screen.findByRole('link', way)).toHaveAttribute('href', studyListPath)
})
