// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { ExercisePage } from '#features/source-lab/exercise-page.tsx'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { conflictAsWritten, exerciseContent } from '#tests/support/builders/sample-exercise.ts'
import { makeWorld } from '#tests/support/learner-world.ts'

function storesOver(learner: LearnerStore) {
  return {
    learner,
    preferences: createPreferencesStore({ prefix: 'test:', storage: () => undefined }),
  }
}

async function openExercise(world = makeWorld(), content = exerciseContent()) {
  const learner = await world.openStarted()
  const page = render(
    <StoreProvider stores={storesOver(learner)}>
      <MemoryRouter>
        <ExercisePage content={content} />
      </MemoryRouter>
    </StoreProvider>,
  )
  return { learner, page, user: userEvent.setup() }
}

const behind = () => screen.queryByRole('region', { name: 'What lies behind it' })

test('the accounts stand above the question, each with its paper and its paragraphs', async () => {
  await openExercise()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('One meeting, two years')
  const accounts = within(screen.getByRole('region', { name: 'What stands on the page' }))
  const [ding, jia] = accounts.getAllByRole('listitem')
  expect(ding).toHaveTextContent('1. DingDing §3.a ¶1It was ten years later.')
  expect(jia).toHaveTextContent('2. JiaJia §I ¶2It was in 1997.')
})

test('a conflict’s accounts are shown once', async () => {
  await openExercise(makeWorld(), exerciseContent(conflictAsWritten()))
  expect(screen.getAllByText('It was in 1997.')).toHaveLength(1)
  expect(screen.getByText('1. Part year?')).toBeVisible()
})

test('what lies behind it is told only once the question is answered', async () => {
  const { user, learner } = await openExercise()
  expect(behind()).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'In 2007' }))
  expect(behind()).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Check' }))
  const told = behind()
  expect(told).toHaveTextContent('The document that was signed carries its date.')
  expect(told).toHaveTextContent('The year is 1997')
  expect(told).toHaveTextContent('Settled by the papers themselves')
  expect(told).toHaveTextContent('Read the notes before the headline.')
  if (told)
    expect(within(told).getByRole('link', { name: 'Jia §I ¶2' })).toHaveAttribute(
      'href',
      '/sources/#jia.1.2',
    )
  expect(screen.getByRole('link', { name: /whole entry/ })).toHaveAttribute(
    'href',
    '/evidence/two-years/',
  )
  const [attempt] = learner.getState().record.attempts.values()
  expect(attempt).toMatchObject({
    mode: 'check',
    source: 'source-lab/which-year',
    questions: ['which-year'],
  })
})

test('trying again takes it away until the next answer', async () => {
  const { user } = await openExercise()
  await user.click(screen.getByRole('radio', { name: 'In 2007' }))
  await user.click(screen.getByRole('button', { name: 'Check' }))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(behind()).toBeNull()
})

test('checking without an answer says what is missing and tells nothing', async () => {
  const { user } = await openExercise()
  await user.click(screen.getByRole('button', { name: 'Check' }))
  expect(screen.getByText('Choose an option first.')).toBeVisible()
  expect(behind()).toBeNull()
})

test('a reload keeps the answer and what was told', async () => {
  const world = makeWorld()
  const first = await openExercise(world)
  await first.user.click(screen.getByRole('radio', { name: 'In 1997' }))
  await first.user.click(screen.getByRole('button', { name: 'Check' }))
  await first.learner.actions.saveNow()
  first.page.unmount()
  await openExercise(world)
  expect(screen.getByRole('radio', { name: 'In 1997' })).toBeChecked()
  expect(behind()).toBeVisible()
})

test('looking at an exercise leaves no attempt', async () => {
  const { learner } = await openExercise()
  expect(learner.getState().record.attempts.size).toBe(0)
})

test('all of it is done by keyboard: answer, check, and on to the next exercise', async () => {
  const { user } = await openExercise()
  const reach = async (found: () => boolean) => {
    for (let step = 0; step < 40 && !found(); step += 1) await user.tab()
  }
  const focused = () => document.activeElement
  await reach(() => focused()?.getAttribute('type') === 'radio')
  await user.keyboard(' ')
  await reach(() => focused()?.textContent === 'Check')
  await user.keyboard('{Enter}')
  expect(behind()).toBeVisible()
  await reach(() => focused()?.getAttribute('rel') === 'next')
  expect(focused()).toHaveAttribute('href', '/sources/lab/last-of-all/')
})

test('the exercises before and after are a link away, and the first has none before it', async () => {
  const { previous: _previous, ...first } = exerciseContent()
  await openExercise(makeWorld(), first)
  const ways = within(screen.getByRole('navigation', { name: 'Exercises' }))
  expect(ways.getAllByRole('link').map((link) => link.textContent)).toEqual(['NextThe last of all'])
  expect(screen.getByText('Dates and counts · Exercise 2 of 3')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Source lab' })).toHaveAttribute('href', '/sources/lab/')
})

test('built without a script, what lies behind it can be opened and read', () => {
  onTestFinished(() => document.body.replaceChildren())
  const html = renderToString(
    <StoreProvider stores={storesOver(makeWorld().openStore())}>
      <StaticRouter location="/sources/lab/which-year/">
        <ExercisePage content={exerciseContent()} />
      </StaticRouter>
    </StoreProvider>,
  )
  document.body.innerHTML = html.replaceAll(/<\/?noscript>/g, '')
  const details = screen.getByText(/^What lies behind it: /).closest('details')
  expect(details).not.toBeNull()
  expect(details).toHaveTextContent('The document that was signed carries its date.')
  expect(details).toHaveTextContent('Read the notes before the headline.')
})

test('a press before the disk has been read begins nothing', async () => {
  const learner = makeWorld().openStore()
  render(
    <StoreProvider stores={storesOver(learner)}>
      <MemoryRouter>
        <ExercisePage content={exerciseContent()} />
      </MemoryRouter>
    </StoreProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: 'In 1997' }))
  expect(screen.getByRole('radio', { name: 'In 1997' })).not.toBeChecked()
  await learner.actions.start()
  expect(learner.getState().record.attempts.size).toBe(0)
})
