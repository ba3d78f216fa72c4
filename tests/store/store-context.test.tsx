// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, test, vi } from 'vitest'
import { selectRecord, selectSaving } from '#store/learner/learner-selectors.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import {
  StoreProvider,
  useLearner,
  useLearnerActions,
  useLearnerStore,
  usePreferences,
  usePreferencesActions,
} from '#store/store-context.tsx'
import { startAction } from '#tests/support/builders/learner-events.ts'
import { makeWorld } from '#tests/support/learner-world.ts'

function Probe() {
  const count = useLearner(selectRecord).attempts.size
  const { status } = useLearner(selectSaving)
  const theme = usePreferences((preferences) => preferences.theme)
  const { act: doIt } = useLearnerActions()
  const { set } = usePreferencesActions()
  const hasStore = useLearnerStore().getState().ready
  return (
    <button
      onClick={() => {
        doIt(startAction)
        set({ theme: 'dark' })
      }}
    >{`${count} ${status} ${theme} ${hasStore}`}</button>
  )
}

function makeStores() {
  const learner = makeWorld().openStore()
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  return { learner, preferences }
}

test('components see the stores and act on them', async () => {
  const stores = makeStores()
  await stores.learner.actions.start()
  render(
    <StoreProvider stores={stores}>
      <Probe />
    </StoreProvider>,
  )
  const button = screen.getByRole('button', { name: '0 saved system true' })
  act(() => button.click())
  await vi.waitFor(() => expect(button.textContent).toBe('1 saved dark true'))
})

test('without a provider the error says what is missing', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(() => render(<Probe />)).toThrow('This component needs a <StoreProvider> above it.')
  quiet.mockRestore()
})

function Shown() {
  const count = useLearner(selectRecord).attempts.size
  const theme = usePreferences((preferences) => preferences.theme)
  return <p>{`${count} ${theme}`}</p>
}

test('prerendered markup is taken over without a mismatch although the stores know more by then', async () => {
  const tree = (stores: ReturnType<typeof makeStores>) => (
    <StoreProvider stores={stores}>
      <Shown />
    </StoreProvider>
  )
  const box = document.createElement('div')
  box.innerHTML = renderToString(tree(makeStores()))
  const stores = makeStores()
  await stores.learner.actions.start()
  stores.learner.actions.act(startAction)
  stores.preferences.actions.set({ theme: 'dark' })
  const problems: unknown[] = []
  const onRecoverableError = (error: unknown) => problems.push(error)
  await act(async () => {
    const root = hydrateRoot(box, tree(stores), { onRecoverableError })
    onTestFinished(() => root.unmount())
  })
  expect(box.textContent).toBe('1 dark')
  expect(problems).toEqual([])
})
