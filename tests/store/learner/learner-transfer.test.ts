import { expect, test, vi } from 'vitest'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { importRecordText } from '#interop/learner-record/import-record.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import {
  eraseRecord,
  importRecord,
  rawRecord,
  undoImport,
} from '#store/learner/learner-transfer.ts'
import {
  eventOf,
  eventsOf,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'
import { makeWorld, until, newerVersion } from '#tests/support/learner-world.ts'

const far = { ...startAction, attempt: 'far' }
const incoming = [
  eventOf(far, 1, { id: 'f1', device: 'far' }),
  eventOf({ ...respondAction(), attempt: 'far' } as typeof far, 2, { id: 'f2', device: 'far' }),
]
const isSaved = (store: LearnerStore) => store.getState().saving.status === 'saved'
const attempts = (store: LearnerStore) => [...store.getState().record.attempts.keys()]

async function openWithWork(world = makeWorld()) {
  const store = await world.openStarted()
  store.actions.act(startAction)
  store.actions.act(respondAction())
  store.actions.rememberPlace({ path: '/here' })
  await until(() => isSaved(store))
  return { world, store }
}

test('an import adds what is not known, on disk too, and twice is once', async () => {
  const { world, store } = await openWithWork()
  const place = { path: '/there' }
  expect(await importRecord(store, { events: incoming, place })).toEqual({
    ok: true,
    value: { added: 2, known: 0 },
  })
  expect(await importRecord(store, { events: incoming, place })).toMatchObject({
    value: { added: 0, known: 2 },
  })
  expect(attempts(store).sort()).toEqual(['a1', 'far'])
  const again = await world.openStarted()
  expect(again.getState().record).toEqual(store.getState().record)
  expect(again.getState().place).toEqual(place)
})

test('an imported event never replaces one’s own of the same id', async () => {
  const { store } = await openWithWork()
  const own = store.actions.contents().events
  const forged = own.map((event) => ({ ...event, at: event.at - 1, seq: 0 }))
  expect(await importRecord(store, { events: forged })).toMatchObject({ value: { added: 0 } })
  expect(store.actions.contents().events).toEqual(own)
})

test('undo brings back the state before, also after a restart, and keeps later work', async () => {
  const { world, store } = await openWithWork()
  const before = { ...store.getState() }
  const disk = await world.readAll('events')
  await importRecord(store, {
    events: incoming,
    place: { path: '/x' },
    preferencesBefore: { theme: 'dark' },
  })
  const again = await world.openStarted()
  expect(await undoImport(again)).toEqual({ ok: true, value: { preferences: { theme: 'dark' } } })
  expect(again.getState()).toEqual(before)
  expect(await world.readAll('events')).toEqual(disk)
  expect(await world.readAll('backups')).toEqual([])
  await until(() => attempts(store).length === 1)
  expect(await undoImport(again)).toMatchObject({ ok: false })

  await importRecord(again, { events: incoming })
  again.actions.act(respondAction('q2', 'late'))
  await undoImport(again)
  expect(attempts(again)).toEqual(['a1'])
  expect(again.getState().record.attempts.get('a1')?.responses.size).toBe(2)
})

test.each([1, 2, 3, 4])('an import cut off at write %i changes nothing', async (at) => {
  const { world, store } = await openWithWork()
  const before = { disk: await world.readEverything(), state: store.getState() }
  const original = IDBObjectStore.prototype.put
  let writes = 0
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function cut(
    this: IDBObjectStore,
    value: unknown,
  ) {
    writes += 1
    if (writes === at) throw new DOMException('full', 'QuotaExceededError')
    return original.call(this, value)
  })
  const outcome = await importRecord(store, { events: incoming, place: { path: '/x' } })
  spy.mockRestore()
  expect(outcome).toEqual({
    ok: false,
    problems: [expect.stringMatching(/full.*nothing was changed/)],
  })
  expect(await world.readEverything()).toBe(before.disk)
  expect(store.getState()).toBe(before.state)
})

test('the other tab follows an import, an undo and an erasure', async () => {
  const { world, store } = await openWithWork()
  const other = await world.openStarted()
  await importRecord(store, { events: incoming })
  await until(() => attempts(other).length === 2)
  await undoImport(store)
  await until(() => attempts(other).length === 1)
  await eraseRecord(store, 'new-life')
  await until(() => attempts(other).length === 0)
})

test('erasing empties every store, copies and backups too', async () => {
  const { world, store } = await openWithWork()
  await world.put('events', { id: 'damaged' })
  await world.openStarted()
  await importRecord(store, { events: incoming })
  expect(await eraseRecord(store, 'new-life')).toEqual({ ok: true, value: undefined })
  expect(store.getState()).toMatchObject({
    ready: true,
    quarantined: 0,
    saving: { status: 'saved' },
  })
  expect(attempts(store)).toEqual([])
  expect(store.getState()).not.toHaveProperty('place')
  expect(store.getState()).not.toHaveProperty('undo')
  for (const name of ['events', 'quarantine', 'backups'])
    expect(await world.readAll(name)).toEqual([])
  expect(await world.readAll('meta')).toMatchObject([{ key: 'envelope', epoch: 'new-life' }])
  store.actions.act(startAction)
  await until(() => isSaved(store))
  expect(await world.readAll('events')).toHaveLength(1)
})

test('a tab that slept through an erasure does not write the old work back', async () => {
  const { world, store } = await openWithWork()
  const sleeper = await world.openStarted()
  // A channel that loses its messages.
  const post = vi
    .spyOn(BroadcastChannel.prototype, 'postMessage')
    .mockImplementation(() => undefined)
  await eraseRecord(store, 'new-life')
  sleeper.actions.rememberPlace({ path: '/late' })
  sleeper.actions.act(respondAction('q2', 'late'))
  await until(() => isSaved(sleeper))
  post.mockRestore()
  expect(attempts(sleeper)).toEqual([])
  expect(sleeper.getState()).not.toHaveProperty('place')
  expect(await world.readAll('events')).toEqual([])
  expect(await world.readAll('meta')).toHaveLength(1)
})

test('export, erase, import gives the same state', async () => {
  const { store } = await openWithWork()
  const { events, place } = store.actions.contents()
  const before = store.getState().record
  const file = exportRecord({
    exportedAt: 1,
    contentVersion: 'c1',
    events,
    ...(place ? { place } : {}),
  })
  await eraseRecord(store, 'new-life')
  expect(attempts(store)).toEqual([])
  const read = importRecordText(file)
  if (!read.ok) throw new Error(read.problems.join())
  await importRecord(store, read.value)
  expect(store.getState().record).toEqual(before)
  expect(store.getState().place).toEqual(place)
})

test('without storage an import works in memory, can be undone, and is saved when storage returns', async () => {
  const world = makeWorld()
  const { factory } = world.state
  world.state.factory = undefined
  const store = await world.openStarted()
  expect(await importRecord(store, { events: incoming })).toMatchObject({ ok: true })
  await undoImport(store)
  expect(attempts(store)).toEqual([])
  await importRecord(store, { events: incoming })
  await until(world.hasRetry)
  world.state.factory = factory
  world.runTimers()
  await until(() => isSaved(store))
  expect(attempts(store)).toEqual(['far'])
  expect(await world.readAll('events')).toHaveLength(2)
})

test('newer data are neither imported into nor erased, but can be taken out raw', async () => {
  const { world } = await openWithWork()
  await world.put('events', { id: 'future', version: newerVersion, event: {} })
  const before = await world.readEverything()
  const store = await world.openStarted()
  const refused = {
    ok: false,
    problems: [expect.stringMatching(/newer version.*nothing was changed/)],
  }
  expect(await importRecord(store, { events: eventsOf(far) })).toEqual(refused)
  expect(await eraseRecord(store, 'x')).toEqual(refused)
  expect(await world.readEverything()).toBe(before)
  const raw = await rawRecord(store)
  expect(raw.ok && raw.value['events']).toContainEqual({
    id: 'future',
    version: newerVersion,
    event: {},
  })
})

test('a raw copy of storage that cannot be read says so', async () => {
  const world = makeWorld()
  world.state.factory = undefined
  expect(await rawRecord(await world.openStarted())).toMatchObject({ ok: false })
})
