// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, screen } from '@testing-library/react'
import { afterAll, expect, test, vi } from 'vitest'
import { StorageBanner } from '#features/save-state/save-indicator.tsx'
import type { LearnerState } from '#store/learner/learner-state.ts'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

vi.mock('#features/save-state/storage-notices.tsx', () => {
  throw new Error('offline')
})
// Files after this one get the notices again.
afterAll(() => {
  vi.doUnmock('#features/save-state/storage-notices.tsx')
  vi.resetModules()
})

async function bannerOf(state: Partial<LearnerState>): Promise<HTMLElement> {
  const learner = await makeWorld().openStarted()
  renderWithStores(<StorageBanner />, learner)
  await act(async () => learner.setState(state))
  await act(() => import('#features/save-state/storage-notices.tsx').catch(() => undefined))
  return screen.getByRole('region', { name: 'Your stored work' })
}

test('when the notices cannot be loaded, plain words say that nothing is saved and why', async () => {
  const reason = 'The storage of this browser is full.'
  const banner = await bannerOf({ saving: { status: 'not-saved', reason } })
  expect(banner).toHaveTextContent(/^NOT SAVED\. The storage of this browser is full\.$/)
})

test('plain words do not say "not saved" where only old records are unreadable', async () => {
  const banner = await bannerOf({ quarantined: 2 })
  expect(banner).toHaveTextContent(
    /^Some stored records could not be read\. See Settings for what to do\.$/,
  )
})
