/** Renders a part of the app with stores of its own, at an address that is nobody's. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { onTestFinished } from 'vitest'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'

export function renderWithStores(part: ReactNode, learner: LearnerStore) {
  const preferences = createPreferencesStore({
    prefix: 'sco-primer:/test/',
    storage: () => window.localStorage,
  })
  onTestFinished(() => {
    preferences.actions.stop()
    window.localStorage.clear()
  })
  const view = render(
    <StoreProvider stores={{ learner, preferences }}>
      <MemoryRouter>{part}</MemoryRouter>
    </StoreProvider>,
  )
  return { ...view, preferences }
}
