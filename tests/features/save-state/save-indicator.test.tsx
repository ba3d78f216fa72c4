// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, onTestFinished, test, vi } from 'vitest'
import { SaveIndicator, StorageBanner } from '#features/save-state/save-indicator.tsx'
import { importRecordFile } from '#interop/learner-record/import-record.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { catchFiles } from '#tests/support/catch-files.ts'
import { startAction, respondAction } from '#tests/support/builders/learner-events.ts'
import { makeWorld, until } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

const full = { status: 'not-saved', reason: 'The storage of this browser is full.' } as const

/** A window of this kind, for `matchMedia`. */
function stubWidth(isNarrow: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow }))
  onTestFinished(() => void vi.unstubAllGlobals())
}

async function worldOfNewerData() {
  const world = makeWorld()
  const before = await world.openStarted()
  before.actions.act(startAction)
  await until(() => before.getState().saving.status === 'saved')
  before.actions.stop()
  await world.put('events', { id: 'new', version: 99, event: { kind: 'of-the-future' } })
  return world
}

function Head() {
  return (
    <>
      <header>
        <SaveIndicator />
      </header>
      <StorageBanner />
      <main id="main" tabIndex={-1} />
    </>
  )
}

const shown = () => within(screen.getByRole('banner'))
const announced = () => shown().getByRole('status')
const banner = () => screen.queryByRole('region', { name: 'Your stored work' })
const noticeOf = () => within(screen.getByRole('region', { name: 'Your stored work' }))
/** The outlines of the icon, and whether they are dashed, without any colour. */
const shape = () => document.querySelector('header svg')?.outerHTML.replace(/class="\S*"/g, '')

test('nothing is claimed before the disk has been read, and no banner is in the built page', () => {
  const learner = makeWorld().openStore()
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  const html = renderToString(
    <StoreProvider stores={{ learner, preferences }}>
      <MemoryRouter>
        <Head />
      </MemoryRouter>
    </StoreProvider>,
  )
  expect(html).not.toMatch(/saved|saving/i)
  expect(html).not.toContain('Your stored work')
  expect(html).toContain('role="status"')
})

test('each of the three states has its own words and its own shape', async () => {
  const learner = await makeWorld().openStarted()
  renderWithStores(<Head />, learner)
  expect(shown().getByText('Saved')).toBeVisible()
  const shapes = [shape()]

  act(() => learner.setState({ saving: { status: 'saving' } }))
  expect(shown().getByText('Saving…')).toBeVisible()
  shapes.push(shape())
  expect(banner()).not.toBeInTheDocument()

  act(() => learner.setState({ saving: full }))
  expect(shown().getByText('NOT SAVED')).toBeVisible()
  shapes.push(shape())
  expect(new Set(shapes).size).toBe(3)
})

test('"Saved" follows an answer only once it is on disk', async () => {
  const learner = await makeWorld().openStarted()
  renderWithStores(<Head />, learner)
  act(() => void learner.actions.act(startAction))
  expect(shown().getByText('Saving…')).toBeVisible()
  expect(await shown().findByText('Saved')).toBeVisible()
})

test('only the change to NOT SAVED and back is announced, each once', async () => {
  const learner = await makeWorld().openStarted()
  renderWithStores(<Head />, learner)
  expect(announced()).toBeEmptyDOMElement()
  act(() => learner.setState({ saving: { status: 'saving' } }))
  act(() => learner.setState({ saving: { status: 'saved' } }))
  expect(announced()).toBeEmptyDOMElement()

  act(() => learner.setState({ saving: full }))
  expect(announced()).toHaveTextContent('Not saved. The storage of this browser is full.')
  act(() => learner.setState({ saving: { status: 'not-saved', reason: 'Another reason.' } }))
  expect(announced()).toHaveTextContent('Not saved. The storage of this browser is full.')
  act(() => learner.setState({ saving: { status: 'saving' } }))
  expect(announced()).toHaveTextContent('Not saved.')
  act(() => learner.setState({ saving: { status: 'saved' } }))
  expect(announced()).toHaveTextContent('Saved again.')
})

test('NOT SAVED says why, exports what is in memory, and trying again saves it', async () => {
  const files = catchFiles()
  const world = makeWorld()
  const learner = await world.openStarted()
  renderWithStores(<Head />, learner)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
  })
  onTestFinished(() => put.mockRestore())
  act(() => void learner.actions.act(startAction))
  act(() => void learner.actions.act(respondAction('q1')))
  expect(await shown().findByText('NOT SAVED')).toBeVisible()
  // The whole notice follows its plain words, which say the same reason, and takes their place.
  const exportCopy = await noticeOf().findByRole('button', { name: 'Export a copy' })
  expect(noticeOf().getByText(/storage of this browser is full/)).toBeVisible()

  await userEvent.click(exportCopy)
  expect(await noticeOf().findByText(/Handed to your browser/)).toBeVisible()
  const read = await importRecordFile(files[0]?.file ?? new Blob())
  expect(read.ok && read.value.events.map(({ kind }) => kind)).toEqual([
    'attempt-started',
    'responded',
  ])

  await userEvent.click(noticeOf().getByRole('button', { name: 'Try again' }))
  expect(await noticeOf().findByText(/Tried again at .*: still not saved\./)).toBeVisible()

  put.mockRestore()
  await userEvent.click(noticeOf().getByRole('button', { name: 'Try again' }))
  expect(await shown().findByText('Saved')).toBeVisible()
  expect(banner()).not.toBeInTheDocument()
  expect(await world.readAll('events')).toHaveLength(2)
  expect(screen.getByRole('main'), 'focus is not dropped with the notice').toHaveFocus()
})

test('where storage is blocked, the banner says that nothing is kept and cannot be hidden', async () => {
  const world = makeWorld()
  world.state.factory = undefined
  renderWithStores(<Head />, await world.openStarted())
  expect(shown().getByText('NOT SAVED')).toBeVisible()
  expect(await noticeOf().findByText('NOT SAVED: nothing is kept here')).toBeVisible()
  expect(noticeOf().getByText(/does not let the site store anything/)).toBeVisible()
  expect(noticeOf().getByRole('button', { name: 'Export a copy' })).toBeVisible()
  expect(noticeOf().queryByRole('button', { name: 'Hide this' })).not.toBeInTheDocument()
})

test('beside data of a newer version it offers a reload and the raw data', async () => {
  stubWidth(false)
  const files = catchFiles()
  const world = await worldOfNewerData()
  const stored = await world.readEverything()
  renderWithStores(<Head />, await world.openStarted())
  expect(await noticeOf().findByRole('button', { name: 'Reload the page' })).toBeVisible()
  expect(noticeOf().getByText(/newer version of SCO Primer/)).toBeVisible()
  expect(noticeOf().queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()

  await userEvent.click(
    noticeOf().getByRole('button', { name: 'Export the stored data as they are' }),
  )
  await noticeOf().findByText(/Handed to your browser as sco-primer-raw-/)
  expect(await files[0]?.file.text()).toContain('of-the-future')
  expect(await world.readEverything(), 'nothing was written').toBe(stored)
})

test('on a phone the long notice begins as its title, so that the page is not covered', async () => {
  stubWidth(true)
  const world = await worldOfNewerData()
  renderWithStores(<Head />, await world.openStarted())
  expect(await noticeOf().findByText(/your record is from a newer version/)).toBeVisible()
  expect(noticeOf().getByText('Reload the page')).not.toBeVisible()
  await userEvent.click(noticeOf().getByText(/your record is from a newer version/))
  expect(noticeOf().getByRole('button', { name: 'Reload the page' })).toBeVisible()
})

test('unreadable records are counted, can be exported, and the notice can be hidden', async () => {
  const files = catchFiles()
  const world = makeWorld()
  const before = await world.openStarted()
  before.actions.stop()
  await world.put('events', { id: 'broken', version: 1, event: 'not an event' })
  renderWithStores(<Head />, await world.openStarted())
  expect(await noticeOf().findByText('1 stored record could not be read')).toBeVisible()
  expect(shown().getByText('Saved'), 'the rest is saved').toBeVisible()

  await userEvent.click(
    noticeOf().getByRole('button', { name: 'Export the stored data as they are' }),
  )
  await noticeOf().findByText(/Handed to your browser/)
  expect(await files[0]?.file.text()).toContain('not an event')

  await userEvent.click(noticeOf().getByRole('button', { name: 'Hide this' }))
  expect(banner()).not.toBeInTheDocument()
  expect(screen.getByRole('main')).toHaveFocus()
})
