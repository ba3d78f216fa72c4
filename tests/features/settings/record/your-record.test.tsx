// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { SettingsPage } from '#features/settings/settings-page.tsx'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { catchFiles } from '#tests/support/catch-files.ts'
import { eventOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'
import { makeWorld, until } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const noQuestions = async () => new Map()
const lessonRead: LearnerAction = { kind: 'lesson-read', lesson: 'l1', read: true, by: 'hand' }

async function storeWith(world: ReturnType<typeof makeWorld>, ...actions: LearnerAction[]) {
  const learner = await world.openStarted()
  for (const action of actions) learner.actions.act(action)
  await until(() => learner.getState().saving.status === 'saved')
  return learner
}

const worked = [startAction, respondAction('q1'), respondAction('q2'), lessonRead]

async function showWorked() {
  const world = makeWorld()
  world.state.time = Date.UTC(2026, 10, 22, 12)
  const learner = await storeWith(world, ...worked)
  return {
    world,
    learner,
    ...renderWithStores(<SettingsPage loadAnswered={noQuestions} />, learner),
  }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const figure = (name: string) => screen.getByText(name, { selector: 'dt' }).nextSibling
const fileOf = (text: string, name = 'record.json') =>
  new File([text], name, { type: 'application/json' })
const bringIn = (file: File) => userEvent.upload(screen.getByLabelText('Record file'), file)
const eventsOf = (learner: LearnerStore) => learner.actions.contents().events

test('it says how much is kept and since when', async () => {
  await showWorked()
  expect(figure('Answers')).toHaveTextContent('2')
  expect(figure('Attempts')).toHaveTextContent('1')
  expect(figure('Lessons read')).toHaveTextContent('1')
  expect(figure('Since')).toHaveTextContent('22 November 2026')
  expect(figure('Size')).toHaveTextContent(/under 1 kB|kB$/)
})

test('no figure is shown before the disk has been read', () => {
  renderWithStores(<SettingsPage loadAnswered={noQuestions} />, makeWorld().openStore())
  expect(figure('Answers')).toHaveTextContent('…')
})

test('the exported file, named by the day, brings the whole record and settings to another browser', async () => {
  const files = catchFiles()
  const { learner, preferences, unmount } = await showWorked()
  act(() => preferences.actions.set({ theme: 'dark' }))
  await userEvent.click(button('Export everything'))
  await screen.findByText(/Handed to your browser as sco-primer-record-/)
  expect(files[0]?.name).toMatch(/^sco-primer-record-\d{4}-\d\d-\d\d\.json$/)
  unmount()

  const world = makeWorld()
  const elsewhere = await storeWith(world)
  const other = renderWithStores(<SettingsPage loadAnswered={noQuestions} />, elsewhere)
  await bringIn(fileOf((await files[0]?.file.text()) ?? ''))
  expect(
    await screen.findByText(/record\.json: 2 answers and 1 lesson read added from it/),
  ).toBeVisible()
  expect(eventsOf(elsewhere)).toEqual(eventsOf(learner))
  expect(other.preferences.getState().theme).toBe('dark')
  expect(await world.readAll('events'), 'it is on disk').toHaveLength(4)
})

test('a file with some news says how many, and a second time that there are none', async () => {
  const { learner } = await showWorked()
  const news = eventOf({ ...lessonRead, lesson: 'l2' }, 9, { id: 'news' })
  const text = exportRecord({
    exportedAt: 0,
    contentVersion: 'c1',
    events: [...eventsOf(learner), news],
  })
  await bringIn(fileOf(text))
  expect(
    await screen.findByText(/1 lesson read added from it; 2 answers were here already/),
  ).toBeVisible()
  await bringIn(fileOf(text))
  expect(
    await screen.findByText(/nothing new in it; its 5 records were here already/),
  ).toBeVisible()
  expect(button('Undo the last import (1 record)'), 'the import before can be undone').toBeVisible()
})

test.each([
  ['something else', 'hello', /not a record file of SCO Primer/],
  ['a file cut short', '{"format":"sco-primer-record","version":1,', /damaged/],
  [
    'a file of a newer version',
    '{"format":"sco-primer-record","version":99}',
    /made by a newer version/,
  ],
  [
    'a file with one unreadable record',
    exportRecord({
      exportedAt: 0,
      contentVersion: 'c1',
      events: [eventOf(lessonRead, 9, { id: 'good' }), eventOf(lessonRead, -1, { id: 'bad' })],
    }),
    /Record 2 of 2 cannot be read/,
  ],
])('%s is refused with the reason, and nothing changes', async (_name, text, reason) => {
  const { world, learner } = await showWorked()
  const before = { events: eventsOf(learner), disk: await world.readEverything() }
  await bringIn(fileOf(text))
  expect(await screen.findByText(reason)).toBeVisible()
  expect(eventsOf(learner)).toEqual(before.events)
  expect(await world.readEverything()).toBe(before.disk)
  expect(screen.queryByRole('button', { name: /Undo/ })).not.toBeInTheDocument()
})

test('undo takes out what the import added, gives settings back, and keeps what was done since', async () => {
  const { learner, preferences } = await showWorked()
  act(() => preferences.actions.set({ theme: 'light' }))
  const own = eventsOf(learner).map(({ id }) => id)
  const text = exportRecord({
    exportedAt: 0,
    contentVersion: 'c1',
    events: [eventOf({ ...lessonRead, lesson: 'l2' }, 9, { id: 'news' })],
    preferences: { theme: 'dark' },
  })
  await bringIn(fileOf(text))
  await screen.findByText(/1 lesson read added from it/)
  expect(figure('Lessons read')).toHaveTextContent('2')
  expect(preferences.getState().theme).toBe('dark')
  act(() => void learner.actions.act({ ...lessonRead, lesson: 'l3' }))

  await userEvent.click(button('Undo the last import (1 record)'))
  expect(await screen.findByText(/Undone: 1 record taken out again/)).toBeVisible()
  expect(eventsOf(learner).map(({ id }) => id)).toEqual([...own, expect.any(String)])
  expect(preferences.getState().theme).toBe('light')
  expect(screen.queryByRole('button', { name: /Undo/ })).not.toBeInTheDocument()
  expect(screen.getByLabelText('Record file'), 'focus is not dropped').toHaveFocus()
})

test('an old file does not send back a person who has read on; a newer one moves them on', async () => {
  const { learner } = await showWorked()
  act(() => learner.actions.rememberPlace({ path: '/learn/here/' }))
  const fileAt = (exportedAt: number, id: string) =>
    exportRecord({
      exportedAt,
      contentVersion: 'c1',
      events: [eventOf(lessonRead, 9, { id })],
      place: { path: '/learn/there/' },
    })
  await bringIn(fileOf(fileAt(Date.UTC(2026, 0, 1), 'old'), 'old.json'))
  await screen.findByText(/old\.json: 1 new record added/)
  expect(learner.getState().place).toEqual({ path: '/learn/here/' })
  await bringIn(fileOf(fileAt(Date.UTC(2027, 0, 1), 'new'), 'new.json'))
  await screen.findByText(/new\.json: 1 new record added/)
  expect(learner.getState().place).toEqual({ path: '/learn/there/' })
})

test('erasing takes a second press in a dialog that says what goes; by keyboard, and focus returns', async () => {
  const { world, learner, preferences } = await showWorked()
  act(() => preferences.actions.set({ theme: 'dark' }))
  const opener = button('Erase everything…')
  opener.focus()
  await userEvent.keyboard('{Enter}')
  const dialog = within(screen.getByRole('dialog', { name: 'Erase your record?' }))
  expect(dialog.getByText(/2 answers in 1 attempt, the marks on 1 lesson read/)).toBeVisible()
  expect(await world.readAll('events'), 'nothing is gone yet').toHaveLength(4)

  // jsdom does not move focus into a dialog; a browser starts on "Keep my record".
  dialog.getByRole('button', { name: 'Keep my record' }).focus()
  await userEvent.tab()
  expect(dialog.getByRole('button', { name: 'Export everything first' })).toHaveFocus()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText(/^Erased\. Nothing of your record is left/)).toBeVisible()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(opener).toHaveFocus()
  expect(figure('Answers')).toHaveTextContent('0')
  expect(eventsOf(learner)).toEqual([])
  expect(await world.readAll('events')).toEqual([])
  expect(preferences.getState().theme).toBe('system')
  expect(window.localStorage).toHaveLength(0)
})

test('the dialog gives the file first, and leaving it erases nothing', async () => {
  const files = catchFiles()
  const { world } = await showWorked()
  await userEvent.click(button('Erase everything…'))
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Export everything first' }))
  expect(
    await dialog.findByText(/Check that it is in your downloads before you erase/),
  ).toBeVisible()
  expect(files).toHaveLength(1)
  await userEvent.click(dialog.getByRole('button', { name: 'Keep my record' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(button('Erase everything…')).toHaveFocus()
  expect(await world.readAll('events')).toHaveLength(4)
})

test('without storage, erasing does not claim to have reached what was kept earlier', async () => {
  const world = makeWorld()
  world.state.factory = undefined
  const learner = await world.openStarted()
  learner.actions.act(lessonRead)
  renderWithStores(<SettingsPage loadAnswered={noQuestions} />, learner)
  await userEvent.click(button('Erase everything…'))
  await userEvent.click(button('Erase it now'))
  expect(await screen.findByText(/^Erased on this page\./)).toBeVisible()
  expect(eventsOf(learner)).toEqual([])
})

function stubPersistence(answer: boolean | undefined): void {
  const storage =
    answer === undefined ? undefined : { persist: async () => answer, persisted: async () => false }
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'storage'))
}

test.each([
  ['agrees', true, /has agreed not to delete/],
  ['does not agree', false, /did not agree/],
  ['cannot be asked', undefined, /cannot be asked here/],
])('when the browser %s to keep it, that is what is said', async (_name, answer, words) => {
  stubPersistence(answer)
  await showWorked()
  await userEvent.click(button('Ask the browser'))
  expect(await screen.findByText(words)).toBeVisible()
  await waitFor(() =>
    expect(screen.getAllByRole('status').filter((line) => line.textContent !== '')).toHaveLength(1),
  )
})
