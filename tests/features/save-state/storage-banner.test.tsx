// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { StorageBanner } from '#features/save-state/save-indicator.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { renderWithStores } from '#tests/support/render-with-stores.tsx'

vi.mock('#features/save-state/storage-notices.tsx', () => {
  throw new Error('offline')
})

test('when the notices cannot be loaded, plain words say that nothing is saved and why', async () => {
  const learner = await makeWorld().openStarted()
  renderWithStores(<StorageBanner />, learner)
  const reason = 'The storage of this browser is full.'
  await act(async () => learner.setState({ saving: { status: 'not-saved', reason } }))
  await act(() => import('#features/save-state/storage-notices.tsx').catch(() => undefined))
  const banner = screen.getByRole('region', { name: 'Your stored work' })
  expect(banner).toHaveTextContent(/^NOT SAVED\. The storage of this browser is full\.$/)
})
