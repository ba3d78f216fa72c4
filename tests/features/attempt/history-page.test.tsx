// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import {
  historyPath,
  labExercisePath,
  labSource,
  questionPath,
  quizPath,
} from '#domain/lesson/addresses.ts'
import { bankOf, makeQuizBrowser, threeQuestions } from '#tests/support/quiz/quiz-world.tsx'
import { answer, begin, handIn } from '#tests/support/quiz/walk-quiz.ts'

const content = bankOf(threeQuestions)

test('without attempts the page says so and leads to the course', async () => {
  makeQuizBrowser(content).open(historyPath)
  expect(await screen.findByText(/There is nothing here yet/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Choose a module' })).toHaveAttribute('href', '/')
})

test('before the disk has been read the page does not claim to be empty', () => {
  makeQuizBrowser(content).open(historyPath, false)
  expect(screen.queryByText(/There is nothing here yet/)).toBeNull()
})

test('an open attempt leads on and has no score; one handed in has its score and its review', async () => {
  const browser = makeQuizBrowser(content)
  const first = browser.open(quizPath('border-cbms'))
  await begin(first.user, 'Test')
  await answer(first.user, 'Right')
  await first.close()
  const second = browser.open(historyPath)
  expect(await screen.findByRole('link', { name: /^Continue: test/i })).toBeVisible()
  expect(await screen.findByText('Border confidence-building')).toBeVisible()
  expect(document.body).not.toHaveTextContent('%')
  await second.user.click(screen.getByRole('link', { name: /^Continue: test/i }))
  await screen.findByRole('region', { name: 'Question 1 of 3' })
  await handIn(second.user)
  await second.close()
  browser.open(historyPath)
  const review = await screen.findByRole('link', { name: /^Review: test/i })
  const row = review.closest('li')
  expect(row).not.toBeNull()
  if (row) expect(await within(row).findByText(/33%: 1 right, 2 not answered/)).toBeVisible()
})

test('an exercise of the source lab leads back to it, and is called by its name', async () => {
  const { learner } = makeQuizBrowser(content).open(historyPath)
  await vi.waitFor(() => expect(learner.getState().ready).toBe(true))
  learner.actions.act({
    kind: 'attempt-started',
    attempt: 'a1',
    mode: 'check',
    source: labSource('april-2012'),
    questions: ['april-2012'],
    seed: 1,
    contentVersion: 'c1',
  })
  expect(
    await screen.findByRole('link', { name: /^Exercise in the source lab, /, hidden: true }),
  ).toHaveAttribute('href', labExercisePath('april-2012'))
})

test('a question answered by itself is listed apart and leads back to it', async () => {
  const browser = makeQuizBrowser(content)
  const first = browser.open(questionPath('one'))
  await vi.waitFor(() => expect(first.learner.getState().ready).toBe(true))
  await answer(first.user, 'Right')
  await first.close()
  browser.open(historyPath)
  expect(
    await screen.findByText(
      'Single questions, checks in lessons, the source lab and the workbench (1)',
    ),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: /^One question/, hidden: true })).toHaveAttribute(
    'href',
    questionPath('one'),
  )
})
