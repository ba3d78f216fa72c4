import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createPreferencesStore,
  defaultPreferences,
  preferencesKey,
  readPreferences,
} from '#store/preferences/preferences-store.ts'

function fakeStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (place) => [...kept.keys()][place] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
}
function open(storage: Storage | undefined, prefix = 'sco-primer:/', page?: EventTarget) {
  const store = createPreferencesStore({
    prefix,
    storage: () => storage,
    ...(page ? { page } : {}),
  })
  return store
}

test('the first state is the default even where something is kept, as in prerendered markup', () => {
  const storage = fakeStorage()
  storage.setItem(preferencesKey('sco-primer:/'), '{"theme":"dark"}')
  const store = open(storage)
  expect(store.getInitialState()).toEqual(defaultPreferences)
  store.actions.start()
  expect(store.getState()).toEqual({ ...defaultPreferences, theme: 'dark' })
  expect(store.getInitialState()).toEqual(defaultPreferences)
})

test('what is set is kept for the next visit, under this app’s own name', () => {
  const storage = fakeStorage()
  const store = open(storage)
  store.actions.set({ textSize: 'large', certaintyAsked: false, slashFinds: false })
  const next = open(storage)
  next.actions.start()
  expect(next.getState()).toEqual({
    theme: 'system',
    textSize: 'large',
    certaintyAsked: false,
    slashFinds: false,
  })
  const elsewhere = open(storage, 'sco-primer:/sub/')
  elsewhere.actions.start()
  expect(elsewhere.getState()).toEqual(defaultPreferences)
})

test('anything kept or imported is read part by part, the rest stays', () => {
  expect(
    readPreferences({ theme: 'pink', textSize: 'larger', certaintyAsked: 'no', slashFinds: 0 }),
  ).toEqual({
    ...defaultPreferences,
    textSize: 'larger',
  })
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const read = readPreferences(raw)
      expect(readPreferences(read)).toEqual(read)
    }),
    { seed: 9 },
  )
  const store = open(fakeStorage())
  store.actions.set({ theme: 'dark' })
  store.actions.adopt({ textSize: 'small', theme: 5 })
  expect(store.getState()).toMatchObject({ theme: 'dark', textSize: 'small' })
})

test.each(['{', 'null', '[]', '"x"', ''])('damaged text %s gives the defaults', (text) => {
  const storage = fakeStorage()
  storage.setItem(preferencesKey('sco-primer:/'), text)
  const store = open(storage)
  store.actions.start()
  expect(store.getState()).toEqual(defaultPreferences)
})

test('blocked storage costs only the memory of it', () => {
  const store = createPreferencesStore({
    prefix: '',
    storage: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  store.actions.start()
  store.actions.set({ theme: 'light' })
  expect(store.getState().theme).toBe('light')
  store.actions.erase()
  expect(store.getState()).toEqual(defaultPreferences)
  const none = open(undefined)
  none.actions.set({ theme: 'dark' })
  expect(none.getState().theme).toBe('dark')
})

test('a change in another tab is followed, until stopped', () => {
  const storage = fakeStorage()
  const page = new EventTarget()
  const store = open(storage, 'sco-primer:/', page)
  store.actions.start()
  const key = preferencesKey('sco-primer:/')
  const change = (theme: string, changed: string | null) => {
    storage.setItem(key, JSON.stringify({ theme }))
    page.dispatchEvent(Object.assign(new Event('storage'), { key: changed }))
    return store.getState().theme
  }
  expect(change('dark', key)).toBe('dark')
  expect(change('light', 'another app')).toBe('dark')
  expect(change('light', null)).toBe('light')
  store.actions.stop()
  expect(change('dark', key)).toBe('light')
})

test('erasing leaves nothing', () => {
  const storage = fakeStorage()
  const store = open(storage)
  store.actions.set({ theme: 'dark' })
  store.actions.erase()
  expect(storage.length).toBe(0)
  expect(store.getState()).toEqual(defaultPreferences)
})
