// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { seedFrom } from '#domain/base/seeded-random.ts'
import { useSoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'

const solo = { mode: 'check', source: 'm1/l1', question: 'q1', contentVersion: 'c1' } as const

async function openHook(asked: Parameters<typeof useSoloAttempt>[0] = solo) {
  const learner = await makeWorld().openStarted()
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  const stores = { learner, preferences }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StoreProvider stores={stores}>{children}</StoreProvider>
  )
  const open = (one = asked) => renderHook(() => useSoloAttempt(one), { wrapper }).result
  return { attempts: () => [...learner.getState().record.attempts.values()], open, view: open() }
}

test('looking at a question leaves no trace', async () => {
  const { attempts, view } = await openHook()
  expect(view.current).toMatchObject({ ready: true, attempt: undefined })
  expect(attempts()).toEqual([])
})

test('the first try is in the order that the built page shows, and keeps it', async () => {
  const { view } = await openHook()
  expect(view.current.seed).toBe(seedFrom('q1'))
  act(() => view.current.respond({ choice: 'x' }))
  expect(view.current.seed).toBe(seedFrom('q1'))
})

test('the first response begins an attempt of this one question, and later ones go on with it', async () => {
  const { attempts, view } = await openHook()
  act(() => view.current.respond({ choice: 'x' }, 2))
  act(() => view.current.respond({ choice: 'y' }))
  expect(attempts()).toHaveLength(1)
  expect(view.current.attempt).toMatchObject({ mode: 'check', source: 'm1/l1', questions: ['q1'] })
  expect(view.current.attempt?.responses.get('q1')).toMatchObject({ response: { choice: 'y' } })
})

test('how sure a person is goes with the response', async () => {
  const { view } = await openHook()
  act(() => view.current.respond({ choice: 'x' }, 3))
  expect(view.current.attempt?.responses.get('q1')).toMatchObject({ certainty: 3 })
})

test('a hint opened before any response is remembered with the attempt that it begins', async () => {
  const { attempts, view } = await openHook()
  act(() => view.current.openHint(0))
  act(() => view.current.respond({ choice: 'x' }))
  expect(attempts()).toHaveLength(1)
  expect(view.current.attempt?.hintsOpened.get('q1')).toEqual([0])
})

test('a check makes the response of the same attempt final', async () => {
  const { attempts, view } = await openHook()
  act(() => view.current.respond({ choice: 'x' }))
  act(() => view.current.check())
  expect(attempts()).toHaveLength(1)
  expect(view.current.attempt?.checked.has('q1')).toBe(true)
})

test('trying again clears the question, and the next response begins another attempt', async () => {
  const { attempts, view } = await openHook()
  act(() => view.current.respond({ choice: 'x' }))
  act(() => view.current.check())
  act(() => view.current.again())
  expect(view.current.attempt).toBeUndefined()
  expect(attempts(), 'the earlier try is kept').toHaveLength(1)
  const { seed } = view.current
  act(() => view.current.respond({ choice: 'y' }))
  expect(attempts()).toHaveLength(2)
  expect(view.current.attempt).toMatchObject({ seed })
  expect(view.current.attempt?.responses.get('q1')).toMatchObject({ response: { choice: 'y' } })
})

test('who comes back finds the latest try, and only that of this mode, place and question', async () => {
  const { open, view } = await openHook()
  act(() => view.current.respond({ choice: 'x' }))
  expect(open().current.attempt?.id).toBe(view.current.attempt?.id)
  expect(open({ ...solo, mode: 'single' }).current.attempt).toBeUndefined()
  expect(open({ ...solo, source: 'm1/l2' }).current.attempt).toBeUndefined()
  expect(open({ ...solo, question: 'q2' }).current.attempt).toBeUndefined()
})
