// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { createServerServices } from '#app/services.ts'
import type { Certainty, LearnerAction } from '#domain/attempt/learner-event.ts'
import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import { ProgressPage } from '#features/progress/progress-page.tsx'
import { StoreProvider } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { bankOf, plainQuestion } from '#tests/support/quiz/quiz-world.tsx'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const names = ['one', 'two', 'three', 'four', 'five', 'six']
const content = bankOf(names.map((name) => plainQuestion(name)))
const loaders = {
  loadBank: () => Promise.resolve(content),
  placeOfQuestion: (question: string) => Promise.resolve({ module: 'border-cbms', question }),
}
const outline: ProgressOutline = {
  modules: [
    {
      id: 'border-cbms',
      title: 'Border confidence-building',
      lessons: ['border-cbms/a-border-inherited'],
      terms: ['party'],
      objectives: [{ id: 'M1.1', text: 'Name the five members' }],
    },
    { id: 'five-to-sco', title: 'From five to six', lessons: [], terms: [], objectives: [] },
  ],
  questions: {
    ...Object.fromEntries(
      names.map((name) => [
        name,
        { module: 'border-cbms', kind: 'single-choice', objectives: ['M1.1'] } as const,
      ]),
    ),
    seven: { module: 'five-to-sco', kind: 'single-choice', objectives: [] },
  },
  kinds: [{ id: 'single-choice', name: 'Choose one' }],
  first: { path: '/learn/border-cbms/a-border-inherited/', title: 'A border inherited' },
}

function answered(question: string, choice: string, certainty: Certainty = 3): LearnerAction[] {
  const attempt = `at-${question}-${choice}`
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
    { kind: 'responded', attempt, question, response: { choice }, certainty },
    { kind: 'checked', attempt, question },
  ]
}

async function open(...actions: readonly LearnerAction[]) {
  onTestFinished(() => window.history.replaceState(null, '', '/'))
  const learner = await makeWorld().openStarted()
  for (const action of actions) learner.actions.act(action)
  renderWithStores(<ProgressPage outline={outline} loaders={loaders} />, learner)
}

const six = [
  ...names.slice(0, 4).flatMap((name) => answered(name, 'yes')),
  ...names.slice(4).flatMap((name) => answered(name, 'no')),
  ...answered('six', 'yes', 1),
]

const row = async (name: string) => {
  const table = await screen.findByRole('region', { name: 'Table: By module' })
  const found = within(table).getByRole('row', { name: new RegExp(`^${name}`) })
  return within(found)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
}

test('before the record is read the page says what it is, and without a script what it would need', () => {
  const html = renderToString(
    <StoreProvider stores={createServerServices()}>
      <StaticRouter location="/progress/">
        <ProgressPage outline={outline} loaders={loaders} />
      </StaticRouter>
    </StoreProvider>,
  )
  expect(html).toContain('How your study goes, drawn from the answers that this browser keeps')
  expect(html).toContain('<noscript>')
  expect(html).not.toContain('nothing to show yet')
})

test('who has done nothing is told what will stand here, and where to begin', async () => {
  await open()
  expect(await screen.findByText(/^There is nothing to show yet/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Begin with “A border inherited”' })).toHaveAttribute(
    'href',
    '/learn/border-cbms/a-border-inherited/',
  )
  expect(screen.queryByRole('figure')).toBeNull()
})

test('two answers are told as two answers, without a per cent made of them', async () => {
  await open(...answered('one', 'yes'), ...answered('two', 'no'))
  expect(
    await screen.findByText(/^You have answered 2 questions so far, 1 of 2 right/),
  ).toBeVisible()
  const figure = screen.getByRole('figure', { name: '2 answers: too few for a share' })
  expect(within(figure).getByText(/^1 of 2 answers were right/)).toBeVisible()
  expect(await row('Border')).toEqual(['2 of 6', '1 of 2', '1 of 2', '1', expect.any(String)])
})

test('headings go down in order, and every figure offers table, rows and files', async () => {
  await open(...six)
  await screen.findByRole('heading', { name: 'In detail' })
  expect(
    screen.getAllByRole('heading').map((one) => `${one.tagName} ${one.textContent ?? ''}`),
  ).toEqual([
    'H1 Progress',
    'H2 What was right',
    'H2 How sure, how right',
    'H2 How much you have met',
    'H2 How long it took',
    'H2 In detail',
    'H3 By module',
    'H3 By kind of question',
    'H3 By objective',
    'H2 How it is counted',
  ])
  for (const figure of screen.getAllByRole('figure'))
    for (const way of ['Show as a table', 'Read row by row', 'Save, share'])
      expect(within(figure).getByText(way)).toBeVisible()
})

test('first and latest try, sure and wrong, stand in the tables', async () => {
  await open(...six)
  expect(await row('Border')).toEqual([
    '6 of 6',
    '4 of 6 (67%)',
    '5 of 6 (83%)',
    '2',
    expect.any(String),
  ])
  expect(
    screen.getByRole('figure', { name: 'Right at the first try 67%, at the latest 83%' }),
  ).toBeVisible()
  expect(screen.getByText('Not tried in what is shown: 1 module.')).toBeVisible()
})

test('a module and a stretch of days are chosen, kept in the address, and taken back', async () => {
  await open(...six)
  const module = await screen.findByRole('combobox', { name: 'Module' })
  await userEvent.selectOptions(module, 'five-to-sco')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time' }), '7')
  expect(
    await screen.findByText('Shown: 0 answers on “From five to six” in the last 7 days.'),
  ).toBeVisible()
  expect(screen.getByRole('figure', { name: 'No graded answers here' })).toBeVisible()
  await waitFor(() => expect(window.location.search).toBe('?module=five-to-sco&span=7'))
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(
    await screen.findByText('Shown: 7 answers on the whole course in all your time.'),
  ).toBeVisible()
  await waitFor(() => expect(window.location.search).toBe(''))
})

test('first and latest try are compared by kind, too', async () => {
  await open(...six)
  await userEvent.click(await screen.findByRole('radio', { name: 'Kind of question' }))
  const figure = screen.getByRole('figure', { name: /^Right at the first try/ })
  await waitFor(() => expect(within(figure).getAllByText('Choose one')[0]).toBeVisible())
  await waitFor(() => expect(window.location.search).toBe('?by=kind'))
})

test('questions that could not be fetched are asked for again', async () => {
  const learner = await makeWorld().openStarted()
  for (const action of six) learner.actions.act(action)
  let isDown = true
  const shaky = {
    ...loaders,
    loadBank: () => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(content)),
  }
  renderWithStores(<ProgressPage outline={outline} loaders={shaky} />, learner)
  expect(await screen.findByRole('alert')).toHaveTextContent('Your answers are safe.')
  isDown = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'In detail' })).toBeVisible()
})
