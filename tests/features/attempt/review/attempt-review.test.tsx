// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { contentVersion } from '#content/catalog.ts'
import { expect, test } from 'vitest'
import { lessonPath, quizPath } from '#domain/lesson/addresses.ts'
import {
  bankOf,
  makeQuizBrowser,
  plainQuestion,
  threeQuestions,
} from '#tests/support/quiz/quiz-world.tsx'
import { answer, asked, begin, goOn, handIn, press } from '#tests/support/quiz/walk-quiz.ts'

const content = bankOf(threeQuestions)
const start = quizPath('border-cbms')

/** Sure and wrong, unsure and right, sure and right, in the order asked; gives the ids in that order. */
async function takeTest(user: UserEvent): Promise<string[]> {
  await begin(user, 'Test')
  const ids: string[] = []
  for (const [which, certainty] of [
    ['Wrong', 'Sure'],
    ['Right', 'Unsure'],
    ['Right', 'Sure'],
  ] as const) {
    ids.push(asked())
    await answer(user, which)
    await user.click(screen.getByRole('radio', { name: certainty }))
    if (ids.length < 3) await goOn(user)
  }
  await handIn(user)
  return ids
}

async function allRight(user: UserEvent, count: number): Promise<void> {
  for (let place = 1; place <= count; place += 1) {
    await answer(user, 'Right')
    if (place < count) await goOn(user)
  }
  await handIn(user)
}

test('each answer shows the own one, the key, why, the paragraph and the way to the lesson', async () => {
  const { user } = makeQuizBrowser(content).open(start)
  const [missed = ''] = await takeTest(user)
  const one = within(
    screen.getByRole('heading', { name: `Prompt of ${missed}?` }).closest('article') ??
      document.body,
  )
  expect(one.getByText('Your answer').nextSibling).toHaveTextContent(`Wrong ${missed}`)
  expect(one.getByText('Right answer').nextSibling).toHaveTextContent(`Right ${missed}`)
  expect(one.getByText(`Explanation of ${missed}.`)).toBeVisible()
  expect(one.getByText('That is the number given.')).toBeVisible()
  expect(one.getByText('The text differs.')).toBeVisible()
  expect(one.getAllByRole('link', { name: 'Jia §I ¶2' }).length).toBeGreaterThan(0)
  expect(one.getByRole('link', { name: /Five states, two parties/ })).toHaveAttribute(
    'href',
    lessonPath('border-cbms', 'a-border-inherited', 'five-states-two-parties'),
  )
})

test('the review says how well the person judged the own answers', async () => {
  const { user } = makeQuizBrowser(content).open(start)
  await takeTest(user)
  expect(screen.getByText('Sure and right').nextSibling).toHaveTextContent('1')
  expect(screen.getByText('Sure but not right').nextSibling).toHaveTextContent(
    '1: read these first',
  )
  expect(screen.getByText('Unsure but right').nextSibling).toHaveTextContent('1')
})

test('without certainty nothing is said about judging', async () => {
  const { user } = makeQuizBrowser(content).open(start)
  await begin(user, 'Test')
  await allRight(user, 3)
  expect(screen.queryByText('Sure and right')).toBeNull()
})

test('each objective has its row with the result and where to read again', async () => {
  const { user } = makeQuizBrowser(content).open(start)
  await takeTest(user)
  const row = screen.getByRole('row', { name: /name the five members/ })
  expect(row).toHaveTextContent(/3.*67%/)
  expect(within(row).getByRole('link', { name: 'Five states, two parties' })).toBeVisible()
})

test('what was missed or unsure is retried, and nothing else', async () => {
  const { user, learner } = makeQuizBrowser(content).open(start)
  const [missed, unsure] = await takeTest(user)
  await press(user, 'Retry what you missed or were unsure of (2)')
  await screen.findByRole('region', { name: 'Question 1 of 2' })
  const [first, retry] = learner.getState().record.attempts.values()
  expect(retry?.questions).toEqual([missed, unsure])
  expect(retry?.retryOf).toBe(first?.id)
  expect(retry?.mode).toBe('practice')
})

test('the list narrows to what was missed or unsure', async () => {
  const { user } = makeQuizBrowser(content).open(start)
  const [, , known = ''] = await takeTest(user)
  const item = screen.getByRole('heading', { name: `Prompt of ${known}?` }).closest('li')
  expect(item).not.toHaveClass(/filteredOut/)
  await user.click(screen.getByRole('radio', { name: 'Missed or unsure (2)' }))
  expect(item?.className).toMatch(/filteredOut/)
  expect(document.querySelectorAll('li[class*="filteredOut"]')).toHaveLength(1)
})

test('after everything was right one can still go on, with new questions or the same', async () => {
  const { user } = makeQuizBrowser(content).open(start)
  await begin(user, 'Test')
  await allRight(user, 3)
  expect(screen.getByText('100%', { selector: 'p' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Retry/ })).toBeNull()
  expect(screen.getByRole('button', { name: /^Try again/ })).toBeVisible()
  await press(user, 'Practise the same 3 questions again')
  expect(await screen.findByRole('region', { name: 'Question 1 of 3' })).toBeVisible()
})

test('new questions are ones that the attempt did not ask, as far as there are any', async () => {
  const many = Array.from({ length: 9 }, (_, at) => plainQuestion(`q${at}`))
  const { user, learner } = makeQuizBrowser(bankOf(many)).open(start)
  await user.click(await screen.findByRole('radio', { name: '6 questions' }))
  await begin(user, 'Test', 6)
  await handIn(user)
  await press(user, 'Try again with new questions')
  await screen.findByRole('region', { name: 'Question 1 of 6' })
  const [first, second] = learner.getState().record.attempts.values()
  expect(second?.mode).toBe('test')
  expect(new Set(second?.questions).size).toBe(6)
  expect(second?.questions.filter((id) => first?.questions.includes(id))).toHaveLength(3)
})

test('many presses on a way to go on begin one attempt', async () => {
  const { user, learner } = makeQuizBrowser(content).open(start)
  await takeTest(user)
  const retry = screen.getByRole('button', { name: /^Retry/ })
  for (let press = 0; press < 20; press += 1) retry.click()
  await screen.findByRole('region', { name: 'Question 1 of 2' })
  expect(learner.getState().record.attempts.size).toBe(2)
})

test('the transcript names the module, the times and the edition, and claims no more than it can', async () => {
  const { user } = makeQuizBrowser(content).open(start)
  await takeTest(user)
  expect(screen.getByText(/Border confidence-building\. Test of 3 questions\./)).toBeInTheDocument()
  expect(
    screen.getByText(`Edition of the questions: ${contentVersion}.`, { exact: false }),
  ).toBeInTheDocument()
  expect(screen.getByText(/nobody else has checked it/)).toBeInTheDocument()
})
