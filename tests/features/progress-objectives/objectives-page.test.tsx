// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import { moduleObjectives } from '#domain/mastery/objective.ts'
import { ObjectivesPage } from '#features/progress-objectives/objectives-page.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { bankOf, plainQuestion } from '#tests/support/quiz/quiz-world.tsx'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const bank = {
  ...bankOf([
    plainQuestion('one'),
    plainQuestion('two'),
    plainQuestion('three', { objectives: ['M1.2'] }),
  ]),
  objectives: {
    'M1.1': { verb: 'Identify', text: 'name the five members' },
    'M1.2': { verb: 'Judge', text: 'judge the talks' },
  },
}
const modules = [moduleObjectives(bank)]
const loaders = {
  loadBank: () => Promise.resolve(bank),
  placeOfQuestion: (question: string) => Promise.resolve({ module: 'border-cbms', question }),
}
const dayMs = 86_400_000

function answered(question: string, choice: string, attempt: string): LearnerAction[] {
  return [
    {
      kind: 'attempt-started',
      attempt,
      mode: 'single',
      source: question,
      questions: [question],
      seed: 1,
      contentVersion: 'c1',
    },
    { kind: 'responded', attempt, question, response: { choice } },
    { kind: 'checked', attempt, question },
  ]
}

type Given = { readonly days?: readonly (readonly LearnerAction[])[] }

/** Actions day by day, the last of them today. */
async function open({ days = [] }: Given = {}, loading: AnswerBankLoaders = loaders) {
  const world = makeWorld()
  const learner = await world.openStarted()
  const today = Date.now()
  days.forEach((actions, place) => {
    world.state.time = today - (days.length - 1 - place) * dayMs
    for (const action of actions) learner.actions.act(action)
  })
  renderWithStores(<ObjectivesPage modules={modules} loaders={loading} />, learner)
}

async function entry(text: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { level: 3, name: text })
  const item = heading.closest('li')
  if (!item) throw new Error(`${text} stands in no list`)
  return item
}

const wins = [...answered('one', 'yes', 'a'), ...answered('two', 'yes', 'b')]
const later = [...answered('one', 'yes', 'c'), ...answered('two', 'yes', 'd')]

test('who has answered nothing sees every objective with its section and a question, not begun', async () => {
  await open()
  expect(await screen.findByText(/^Nothing is begun yet/)).toBeVisible()
  const item = await entry('Name the five members')
  expect(within(item).getByText('Not begun.')).toBeVisible()
  expect(
    within(item).getByRole('link', { name: 'Read “Five states, two parties”' }),
  ).toHaveAttribute(
    'href',
    lessonPath('border-cbms', 'a-border-inherited', 'five-states-two-parties'),
  )
  expect(
    within(item).getByRole('link', { name: 'Try a fresh question: Prompt of one?' }),
  ).toHaveAttribute('href', questionPath('one'))
  expect(screen.getByText('2 objectives: 2 not begun.')).toBeVisible()
})

test('answers over days settle an objective, drawn solid and said with the counts behind it', async () => {
  await open({ days: [wins, [], later] })
  const item = await entry('Name the five members')
  expect(await within(item).findByText('Settled.')).toBeVisible()
  expect(
    within(item).getByText(/^4 of 4 right over 2 days, last on .*; good until .*\.$/),
  ).toBeVisible()
  expect(item.querySelector('[data-line]')).toHaveAttribute('data-line', 'solid')
  const other = await entry('Judge the talks')
  expect(other.querySelector('[data-line]')).toHaveAttribute('data-line', 'planned')
  expect(screen.getByText('2 objectives: 1 settled, 1 not begun.')).toBeVisible()
})

test('one sitting does not, and the day from which it can is told', async () => {
  await open({ days: [[...wins, ...later]] })
  const item = await entry('Name the five members')
  expect(await within(item).findByText('Nearly settled.')).toBeVisible()
  expect(
    within(item).getByText(/still wanted: a right answer on or after \d+ \w+\.$/),
  ).toBeVisible()
})

test('what was not answered yet is offered first, and what was says how it went', async () => {
  await open({ days: [answered('one', 'no', 'a')] })
  const item = await entry('Name the five members')
  expect(
    await within(item).findByRole('link', { name: 'Try a fresh question: Prompt of two?' }),
  ).toBeVisible()
  await userEvent.click(within(item).getByText(/^1 section, 2 questions/))
  expect(within(item).getByText(/^ ?not right on /)).toBeVisible()
  const table = within(item).getByRole('table', { name: /from 20 in 100$/ })
  expect(within(table).getAllByRole('row')).toHaveLength(2)
  expect(within(table).getByRole('cell', { name: '13' })).toBeVisible()
})

test('the filter keeps what stands where it asks, and says when nothing does', async () => {
  await open({ days: [wins, [], later] })
  await screen.findByText('2 objectives: 1 settled, 1 not begun.')
  await userEvent.selectOptions(screen.getByLabelText('Where you stand'), 'settled')
  expect(screen.getByText('1 objective: 1 settled.')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Judge the talks' })).toBeNull()
  await userEvent.selectOptions(screen.getByLabelText('Where you stand'), 'to-refresh')
  expect(screen.getByText('No objective stands there.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.getByText('2 objectives: 1 settled, 1 not begun.')).toBeVisible()
})

test('questions that cannot be fetched are told, and tried again on wish', async () => {
  const loadBank = vi
    .fn<AnswerBankLoaders['loadBank']>(loaders.loadBank)
    .mockImplementationOnce(() => Promise.reject(new Error('offline')))
  await open({ days: [wins] }, { ...loaders, loadBank })
  expect(await screen.findByRole('alert')).toHaveTextContent('Your answers are safe.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(
    await within(await entry('Name the five members')).findByText(/^2 of 2 right/),
  ).toBeVisible()
})

test('the rule stands on the page with its numbers', async () => {
  await open()
  await userEvent.click(screen.getByText('How this is decided'))
  expect(screen.getByText(/the estimate has reached 95 in 100/)).toBeVisible()
  expect(screen.getByText(/at least 10 and at most 350 days/)).toBeVisible()
})
