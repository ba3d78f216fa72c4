// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { quizPath } from '#domain/lesson/addresses.ts'
import { makeFakeLocks } from '#tests/support/fake-locks.ts'
import { bankOf, makeQuizBrowser, threeQuestions } from '#tests/support/quiz/quiz-world.tsx'
import { begin } from '#tests/support/quiz/walk-quiz.ts'

const content = bankOf(threeQuestions)

afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks')
})

test('a second tab shows the attempt, cannot write it, and may take it over', async () => {
  Object.defineProperty(navigator, 'locks', { value: makeFakeLocks(), configurable: true })
  const browser = makeQuizBrowser(content)
  const first = browser.open(quizPath('border-cbms'))
  await begin(first.user, 'Test')
  await first.learner.actions.saveNow()
  const address = screen.getByTestId('address').textContent
  const second = browser.open(address)
  const tab = within(second.page.container)
  const takeOver = await tab.findByRole('button', { name: 'Take over here' })
  const choice = tab.getAllByRole('radio', { name: /^Right/ })[0]
  const user = userEvent.setup()
  if (choice) await user.click(choice)
  const responses = () => [...second.learner.getState().record.attempts.values()][0]?.responses.size
  expect(responses()).toBe(0)
  await user.click(takeOver)
  await within(first.page.container).findByRole('button', { name: 'Take over here' })
  expect(tab.queryByRole('button', { name: 'Take over here' })).toBeNull()
  await user.click(tab.getByRole('radio', { name: /^Right/ }))
  expect(responses()).toBe(1)
})

test('where the browser has no locks the page says to keep to one tab', async () => {
  const { user } = makeQuizBrowser(content).open(quizPath('border-cbms'))
  await begin(user, 'Test')
  expect(screen.getByText(/Keep this attempt in one tab/)).toBeVisible()
})
