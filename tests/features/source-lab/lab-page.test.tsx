// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { LabPage } from '#features/source-lab/lab-page.tsx'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { startAction } from '#tests/support/builders/learner-events.ts'
import { exerciseContent } from '#tests/support/builders/sample-exercise.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { lab } from './lab-samples.ts'

const address = '/sources/lab/'
const loadExercise = (id: string) =>
  Promise.resolve(id === 'which-year' ? exerciseContent() : undefined)

function pageOver(learner: ReturnType<ReturnType<typeof makeWorld>['openStore']>) {
  const preferences = createPreferencesStore({ prefix: 'test:', storage: () => undefined })
  return { learner, preferences }
}

/** What a learner did at an exercise: one answer, checked. */
function answered(exercise: string, choice: string): LearnerAction[] {
  const attempt = `attempt at ${exercise}`
  return [
    {
      ...startAction,
      attempt,
      mode: 'check',
      source: `source-lab/${exercise}`,
      questions: [exercise],
    },
    { kind: 'responded', attempt, question: exercise, response: { choice } },
    { kind: 'checked', attempt, question: exercise },
  ]
}

async function openLab(did: readonly LearnerAction[] = [], at = address, load = loadExercise) {
  const learner = await makeWorld().openStarted()
  for (const action of did) learner.actions.act(action)
  return render(
    <StoreProvider stores={pageOver(learner)}>
      <MemoryRouter initialEntries={[at]}>
        <LabPage content={lab} loadExercise={load} />
      </MemoryRouter>
    </StoreProvider>,
  )
}

const row = (title: string) =>
  screen.getByRole('link', { name: title }).closest('li') ?? document.body
const places = () =>
  screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/evidence/'))

test('built without a script, every exercise and the whole register are there', () => {
  onTestFinished(() => document.body.replaceChildren())
  document.body.innerHTML = renderToString(
    <StoreProvider stores={pageOver(makeWorld().openStore())}>
      <StaticRouter location={`${address}?settled=open`}>
        <LabPage content={lab} loadExercise={loadExercise} />
      </StaticRouter>
    </StoreProvider>,
  )
  expect(places()).toHaveLength(3)
  expect(screen.getByRole('link', { name: 'How many signed?' })).toHaveAttribute(
    'href',
    '/sources/lab/how-many/',
  )
  expect(screen.getByRole('link', { name: 'Begin' })).toHaveAttribute(
    'href',
    '/sources/lab/which-year/',
  )
  expect(document.querySelector('noscript')).toHaveTextContent(/every entry is listed below/)
})

test('a stranger is told nothing of progress', async () => {
  await openLab()
  expect(screen.getByText(/^2 exercises, of a few minutes each/)).toBeVisible()
  expect(screen.queryByText('Tried')).toBeNull()
  expect(screen.queryByText('Solved')).toBeNull()
})

test('what was tried is marked, what earned full marks is solved, and the next one waits', async () => {
  await openLab(answered('which-year', 'early'))
  await waitFor(() =>
    expect(within(row('One meeting, two years')).getByText('Solved')).toBeVisible(),
  )
  expect(within(row('How many signed?')).queryByText(/Tried|Solved/)).toBeNull()
  expect(screen.getByText(/You have tried 1 and solved 1/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute(
    'href',
    '/sources/lab/how-many/',
  )
})

test('a wrong answer is a try, and so is one whose question cannot be fetched', async () => {
  const offline = () => Promise.reject(new Error('offline'))
  await openLab(answered('which-year', 'late'))
  await waitFor(() =>
    expect(within(row('One meeting, two years')).getByText('Tried')).toBeVisible(),
  )
  document.body.replaceChildren()
  await openLab(answered('which-year', 'early'), address, offline)
  await waitFor(() =>
    expect(within(row('One meeting, two years')).getByText('Tried')).toBeVisible(),
  )
})

test('each place of the register leads to its entry, and to its exercise where there is one', async () => {
  await openLab()
  expect(places()).toEqual([
    '/evidence/parts-and-total/',
    '/evidence/one-place-two-names/',
    '/evidence/whose-document/',
  ])
  const entry = row('One place under two names')
  expect(within(entry).getByText('Jia §I ¶7')).toBeVisible()
  expect(within(entry).getByText('Settled by the papers themselves')).toBeVisible()
  expect(within(entry).getAllByRole('link')).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'Exercise: Did the leaders sign it?' })).toHaveAttribute(
    'href',
    '/sources/lab/how-many/',
  )
})

test('choices narrow the register, are counted and stand in the address', async () => {
  await openLab()
  expect(screen.getByRole('status')).toHaveTextContent('3 places')
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'How settled' }),
    'Settled by the papers themselves',
  )
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 of 3 places'))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Paper' }), 'Jia')
  await waitFor(() => expect(places()).toEqual(['/evidence/one-place-two-names/']))
  await waitFor(() => expect(window.location.search).toBe('?paper=jia&settled=by-the-papers'), {
    timeout: 2000,
  })
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  await waitFor(() => expect(places()).toHaveLength(3))
  await waitFor(() => expect(window.location.search).toBe(''), { timeout: 2000 })
})

test('the address asks for a part of the register, and the form shows what it asks', async () => {
  await openLab([], `${address}?type=papers-disagree&text=leaders`)
  await waitFor(() => expect(places()).toEqual(['/evidence/whose-document/']))
  expect(screen.getByRole('combobox', { name: 'Kind of flaw' })).toHaveValue('papers-disagree')
  expect(screen.getByRole('searchbox', { name: 'Words' })).toHaveValue('leaders')
})

test('where no title fits, the search over the whole wording is offered', async () => {
  await openLab([], `${address}?text=zanzibar%20coast`)
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^No place fits\./))
  expect(screen.getByRole('link', { name: /whole wording/ })).toHaveAttribute(
    'href',
    '/evidence/?kind=doubt&text=zanzibar%20coast',
  )
})

test('how far the places are settled is counted over the whole register', async () => {
  await openLab([], `${address}?family=names-and-wording`)
  const [settled] = screen.getAllByText('Settled by the papers themselves', { selector: 'dt' })
  expect(settled?.nextElementSibling).toHaveTextContent('2')
})
