// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { quizPath } from '#domain/lesson/addresses.ts'
import { bankOf, makeQuizBrowser, threeQuestions } from '#tests/support/quiz/quiz-world.tsx'
import { answer, begin, goOn, handIn, press } from '#tests/support/quiz/walk-quiz.ts'

const content = bankOf(threeQuestions)
const start = quizPath('border-cbms')

test('Back and Forward walk through the questions and lose no answer', async () => {
  const { user, learner } = makeQuizBrowser(content).open(start)
  await begin(user, 'Test')
  await answer(user, 'Right')
  await goOn(user)
  await answer(user, 'Wrong')
  await press(user, 'Browser back')
  expect(screen.getByRole('region', { name: 'Question 1 of 3' })).toBeVisible()
  expect(screen.getByRole('radio', { name: /^Right/ })).toBeChecked()
  const [attempt] = learner.getState().record.attempts.values()
  expect(attempt?.current).toBe(attempt?.questions[0])
  await press(user, 'Browser forward')
  expect(screen.getByRole('radio', { name: /^Wrong/ })).toBeChecked()
})

test('Back from the look over hands nothing in, and Back after handing in opens nothing again', async () => {
  const { user, learner } = makeQuizBrowser(content).open(start)
  await begin(user, 'Test')
  await press(user, 'Look over')
  await press(user, 'Browser back')
  expect(screen.getByRole('region', { name: 'Question 1 of 3' })).toBeVisible()
  expect([...learner.getState().record.attempts.values()][0]?.handedInAt).toBeUndefined()
  await handIn(user)
  await press(user, 'Browser back')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Review: test')
})

test('"Not yet" closes the question about handing in and changes nothing', async () => {
  const { user, learner } = makeQuizBrowser(content).open(start)
  await begin(user, 'Test')
  await press(user, 'Look over')
  await press(user, 'Hand in')
  expect(screen.getByRole('dialog')).toHaveTextContent('3 questions without a full answer.')
  await press(user, 'Not yet')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect([...learner.getState().record.attempts.values()][0]?.handedInAt).toBeUndefined()
})
