// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Certainty, LearnerAction } from '#domain/attempt/learner-event.ts'
import { lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import { studyListQuery } from '#domain/lesson/further-addresses.ts'
import { StudyListPage } from '#features/study-list/study-list-page.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { bankOf, threeQuestions } from '#tests/support/quiz/quiz-world.tsx'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const content = bankOf(threeQuestions)
const loaders = {
  loadBank: () => Promise.resolve(content),
  placeOfQuestion: (question: string) => Promise.resolve({ module: 'border-cbms', question }),
}

function answered(question: string, choice: string, certainty?: Certainty): LearnerAction[] {
  const attempt = `at-${question}-${choice}`
  const started: LearnerAction = {
    kind: 'attempt-started',
    attempt,
    mode: 'single',
    source: question,
    questions: [question],
    seed: 1,
    contentVersion: 'c1',
  }
  const sure = certainty === undefined ? {} : { certainty }
  return [
    started,
    { kind: 'responded', attempt, question, response: { choice }, ...sure },
    { kind: 'checked', attempt, question },
  ]
}

async function open(...actions: readonly LearnerAction[]) {
  const learner = await makeWorld().openStarted()
  for (const action of actions) learner.actions.act(action)
  renderWithStores(<StudyListPage loaders={loaders} />, learner)
  return learner
}

test('who has answered nothing is told what fills the list', async () => {
  await open()
  expect(await screen.findByText(/There is nothing here yet/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Choose a module' })).toHaveAttribute('href', '/')
  expect(screen.queryByRole('table')).toBeNull()
})

test('a confident error stands first, with its passage and a fresh question on the same', async () => {
  await open(...answered('two', 'yes', 1), ...answered('one', 'no', 3))
  const [sure, unsure] = await screen.findAllByRole('listitem')
  if (!sure || !unsure) throw new Error('two entries expected')
  expect(within(sure).getByRole('heading', { name: 'Prompt of one?' })).toBeVisible()
  expect(within(sure).getByText(/^You answered: .*Wrong one.* \(sure\)/)).toBeVisible()
  expect(within(sure).getByRole('link', { name: /^Read “Five states/ })).toHaveAttribute(
    'href',
    lessonPath('border-cbms', 'a-border-inherited', 'five-states-two-parties'),
  )
  expect(within(sure).getByRole('link', { name: /^Try a fresh question/ })).toHaveAttribute(
    'href',
    `${questionPath('three')}${studyListQuery}`,
  )
  expect(within(unsure).getByRole('heading', { name: 'Prompt of two?' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Right, but unsure (1)' })).toBeVisible()
})

test('the answer and why stay shut until they are asked for', async () => {
  await open(...answered('one', 'no', 3))
  const summary = await screen.findByText('The answer, and why')
  expect(screen.queryByText('Explanation of one.')).toBeNull()
  await userEvent.click(summary)
  expect(await screen.findByText('Explanation of one.')).toBeVisible()
})

test('a later right answer takes the question off the list', async () => {
  await open(...answered('one', 'no', 3), ...answered('one', 'yes', 3))
  expect(await screen.findByText(/Nothing waits here/)).toBeVisible()
  expect(screen.queryByRole('heading', { name: /Sure, but wrong/ })).toBeNull()
})

test('how sure and how right is counted level by level', async () => {
  await open(...answered('one', 'no', 3), ...answered('two', 'yes', 3), ...answered('three', 'yes'))
  const row = (await screen.findByRole('rowheader', { name: 'Sure' })).closest('tr')
  if (!row) throw new Error('no row')
  const cells = within(row).getAllByRole('cell')
  expect(cells.map(({ textContent }) => textContent)).toEqual(['1', '0', '1', 'too few to say'])
  expect(screen.getByText('1 more without a word on certainty.')).toBeVisible()
})
