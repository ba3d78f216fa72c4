import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { emptyRecord, foldEvents } from '#domain/attempt/attempt.ts'
import { keepKnownHint, knownKey } from '#store/learner/known-hint.ts'
import { initialLearnerState, type LearnerState } from '#store/learner/learner-state.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

const prefix = 'sco-primer:/test/'
const read: LearnerState = { ...initialLearnerState, ready: true }
const started = foldEvents(eventsOf(startAction))
const lessonRead = foldEvents(
  eventsOf({ kind: 'lesson-read', lesson: 'l1', read: true, by: 'hand' }),
)

/** As much of localStorage as the hint uses. */
function makeStorage() {
  const entries = new Map<string, string>()
  const storage = {
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
  // Nothing else of a Storage is called.
  return { entries, storage: storage as unknown as Storage }
}

function makeHint(kept: readonly string[] = []) {
  const { entries, storage } = makeStorage()
  for (const key of kept) entries.set(key, '1')
  const store = createStore<LearnerState>(() => initialLearnerState)
  const stop = keepKnownHint(store, { prefix, storage: () => storage })
  return { store, stop, isKept: () => entries.has(knownKey(prefix)), entries }
}

test.each([
  ['an attempt', { record: started }],
  ['a lesson read', { record: lessonRead }],
  ['a place in the course', { place: { path: '/learn/m/l/' } }],
])('a learner with %s is known to the next visit', (_what, change) => {
  const { store, isKept } = makeHint()
  store.setState({ ...read, ...change })
  expect(isKept()).toBe(true)
})

test('somebody new is not known', () => {
  const { store, entries } = makeHint()
  store.setState(read)
  expect([...entries]).toEqual([])
})

test('who erased the record is unknown again, and known once more after new work', () => {
  const { store, isKept } = makeHint()
  store.setState({ ...read, record: started })
  store.setState({ record: emptyRecord })
  expect(isKept()).toBe(false)
  store.setState({ record: started })
  expect(isKept()).toBe(true)
})

test('a hint from before goes when the disk turns out empty', () => {
  const { store, isKept } = makeHint([knownKey(prefix)])
  store.setState(read)
  expect(isKept()).toBe(false)
})

test('the hint stays as it was until the disk has been read, or when it cannot be', () => {
  const { store, isKept } = makeHint([knownKey(prefix)])
  store.setState({ place: { path: '/learn/m/l/' } })
  store.setState({ ...read, mode: 'memory' })
  expect(isKept()).toBe(true)
})

test('another app on the same origin keeps its own', () => {
  const { store, entries } = makeHint(['sco-primer:/other/known'])
  store.setState(read)
  expect([...entries.keys()]).toEqual(['sco-primer:/other/known'])
})

test('blocked storage disturbs nobody', () => {
  const store = createStore<LearnerState>(() => initialLearnerState)
  const storage = () => {
    throw new DOMException('blocked', 'SecurityError')
  }
  keepKnownHint(store, { prefix, storage })
  expect(() => store.setState({ ...read, record: started })).not.toThrow()
})

test('stopped, it keeps nothing more', () => {
  const { store, stop, isKept } = makeHint()
  stop()
  store.setState({ ...read, record: started })
  expect(isKept()).toBe(false)
})
