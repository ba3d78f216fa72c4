// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { useStartAttempt } from '#store/learner/use-start-attempt.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'

async function openHook() {
  const learner = await makeWorld().openStarted()
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  const stores = { learner, preferences }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StoreProvider stores={stores}>{children}</StoreProvider>
  )
  const open = () => renderHook(() => useStartAttempt('c1'), { wrapper }).result.current
  return { learner, open }
}

const plan = { mode: 'test', source: 'm1', timeLimitMs: 60_000, retryOf: 'before' } as const

test('an attempt begins as planned, with questions drawn by its own seed', async () => {
  const { learner, open } = await openHook()
  const id = open()({ ...plan, questions: (seed) => [`drawn-by-${seed}`] })
  const attempt = learner.getState().record.attempts.get(id)
  expect(attempt).toMatchObject({ ...plan, contentVersion: 'c1' })
  expect(attempt?.questions).toEqual([`drawn-by-${attempt?.seed}`])
})

test('a second start on the same page gives the attempt of the first', async () => {
  const { learner, open } = await openHook()
  const start = open()
  const first = start({ ...plan, questions: () => ['a'] })
  expect(start({ ...plan, mode: 'practice', questions: () => ['b'] })).toBe(first)
  expect(learner.getState().record.attempts.size).toBe(1)
})

test('a page opened anew begins another attempt', async () => {
  const { learner, open } = await openHook()
  open()({ ...plan, questions: () => ['a'] })
  open()({ ...plan, questions: () => ['a'] })
  expect(learner.getState().record.attempts.size).toBe(2)
})
