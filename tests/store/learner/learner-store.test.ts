import { expect, test, vi } from 'vitest'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { createLearnerStore } from '#store/learner/learner-store.ts'
import type { LeftOver } from '#store/persistence/left-over.ts'
import { eventOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'
import { makeWorld, until, newerVersion } from '#tests/support/learner-world.ts'

const handIn = { kind: 'handed-in', attempt: 'a1' } as const

test('an action is in memory at once, and said to be saved only when it is on disk', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  expect(store.getState()).toMatchObject({ ready: true, saving: { status: 'saved' } })
  store.actions.act(startAction)
  expect(store.getState().record.attempts.has('a1')).toBe(true)
  expect(store.getState().saving.status).toBe('saving')
  await until(() => store.getState().saving.status === 'saved')
  expect(await world.readAll('events')).toHaveLength(1)
})

test('an event is stamped with id, device, order and both clocks', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  world.state.time = 5_000
  const first = store.actions.act(startAction)
  world.state.time = 4_000
  const second = store.actions.act(respondAction())
  expect(first).toMatchObject({ seq: 1, at: 5_000, mono: 5_000 })
  expect(second).toMatchObject({ seq: 2, at: 4_000, device: first?.device })
  expect(second?.id).not.toBe(first?.id)
})

test('after a restart the record is the same, and order goes on after it', async () => {
  const world = makeWorld()
  const before = await world.openStarted()
  before.actions.act(startAction)
  before.actions.act(respondAction('q1', 'x'))
  await until(() => before.getState().saving.status === 'saved')
  const after = await world.openStarted()
  expect(after.getState().record).toEqual(before.getState().record)
  expect(after.actions.act(respondAction('q2', 'y'))?.seq).toBe(3)
})

test('doing a thing twice is doing it once', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  const twice = [startAction, respondAction(), handIn].flatMap((action) => [action, action])
  const made = twice.map((action) => store.actions.act(action) !== undefined)
  expect(made).toEqual([true, false, true, false, true, false])
  await until(() => store.getState().saving.status === 'saved')
  expect(await world.readAll('events')).toHaveLength(3)
})

test('an answer after the hand-in leaves no trace', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  store.actions.act(startAction)
  store.actions.act(handIn)
  expect(store.actions.act(respondAction())).toBeUndefined()
  expect(store.actions.contents().events).toHaveLength(2)
})

test('actions before the disk was read are done right after, in order', async () => {
  const world = makeWorld()
  const store = world.openStore()
  expect(store.actions.act(startAction)).toBeUndefined()
  expect(store.actions.act(respondAction())).toBeUndefined()
  expect(store.getState().record.attempts.size).toBe(0)
  await Promise.all([store.actions.start(), store.actions.start()])
  expect(store.getState().record.attempts.get('a1')?.responses.size).toBe(1)
  await until(() => store.getState().saving.status === 'saved')
  expect(await world.readAll('events')).toHaveLength(2)
})

test('an action outside the contract is a defect of the caller', async () => {
  const store = await makeWorld().openStarted()
  const essay = { text: 'x'.repeat(20_001) }
  const action: LearnerAction = {
    kind: 'responded',
    attempt: 'a1',
    question: 'q1',
    response: essay,
  }
  expect(() => store.actions.act(action)).toThrow(/plain data/)
})

test('a full disk: not saved within the same breath, nothing lost, recovers by itself', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  store.actions.act(startAction)
  await until(() => store.getState().saving.status === 'not-saved')
  expect(store.getState().saving).toMatchObject({ reason: expect.stringMatching(/full/) })
  store.actions.act(respondAction())
  expect(store.getState().saving.status).toBe('not-saved')
  expect(store.getState().record.attempts.get('a1')?.responses.size).toBe(1)
  expect(store.actions.contents().events).toHaveLength(2)
  await until(world.hasRetry)
  spy.mockRestore()
  world.runTimers()
  await until(() => store.getState().saving.status === 'saved')
  expect(await world.readAll('events')).toHaveLength(2)
})

test('without storage the app works in memory and says so before the first question', async () => {
  const world = makeWorld()
  const factory = world.state.factory
  world.state.factory = undefined
  const store = await world.openStarted()
  expect(store.getState()).toMatchObject({ ready: true, mode: 'memory' })
  expect(store.getState().saving).toMatchObject({ status: 'not-saved' })
  store.actions.act(startAction)
  store.actions.rememberPlace({ path: '/learn/a/b' })
  await store.actions.saveNow()
  expect(store.getState()).toMatchObject({ mode: 'memory', place: { path: '/learn/a/b' } })
  expect(store.getState().record.attempts.size).toBe(1)
  expect(store.getState().saving.status).toBe('not-saved')
  // Storage comes back: what is in memory joins what was on disk.
  await until(world.hasRetry)
  world.state.factory = factory
  world.runTimers()
  await until(() => store.getState().saving.status === 'saved')
  expect(store.getState()).toMatchObject({ mode: 'normal', place: { path: '/learn/a/b' } })
  expect(await world.readAll('events')).toHaveLength(1)
})

test('data of a newer version: shown as far as readable, never written, and said so', async () => {
  const world = makeWorld()
  const first = await world.openStarted()
  first.actions.act(startAction)
  await until(() => first.getState().saving.status === 'saved')
  await world.put('events', { id: 'future', version: newerVersion, event: {} })
  const before = await world.readEverything()
  const store = await world.openStarted()
  expect(store.getState()).toMatchObject({ mode: 'newer', saving: { status: 'not-saved' } })
  expect(store.getState().record.attempts.size).toBe(1)
  store.actions.act(respondAction())
  await store.actions.saveNow()
  expect(await world.readEverything()).toBe(before)
  expect(store.getState().saving).toMatchObject({ reason: expect.stringMatching(/reload/) })
})

test('an open page whose data a newer build took over goes to newer mode at its next action', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  await world.put('meta', {
    key: 'envelope',
    app: 'sco-primer',
    version: newerVersion,
    epoch: 'x',
    erased: [],
  })
  store.actions.act(startAction)
  await until(() => store.getState().mode === 'newer')
  expect(await world.readAll('events')).toEqual([])
  expect(store.getState().saving.status).toBe('not-saved')
})

test('what cannot be read is counted', async () => {
  const world = makeWorld()
  await world.openStarted()
  await world.put('events', { id: 'x' }, { id: 'y', version: 1, event: eventOf(startAction, 1) })
  expect((await world.openStarted()).getState().quarantined).toBe(2)
})

test('the place is remembered, once for each place, and only where it is one', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  store.actions.rememberPlace({ path: '/learn/a/b', section: 's' })
  store.actions.rememberPlace({ path: '/learn/a/b', section: 's' })
  store.actions.rememberPlace({ path: '//evil.test' })
  await until(() => store.getState().saving.status === 'saved')
  const again = await world.openStarted()
  expect(again.getState().place).toEqual({ path: '/learn/a/b', section: 's' })
})

test('a server that never starts its stores holds nothing open', () => {
  const spy = vi.spyOn(globalThis, 'BroadcastChannel')
  makeWorld().openStore()
  expect(spy).not.toHaveBeenCalled()
  spy.mockRestore()
})

/** Keeps in memory what a page leaves behind. */
function leftOverInMemory() {
  const kept: Parameters<LeftOver['keep']>[] = []
  const dropped: unknown[] = []
  const leftOver: LeftOver = {
    keep: (...what) => void kept.push(what),
    read: () => kept.flatMap(([, , events]) => events),
    drop: (saved) => void dropped.push(...saved),
    erase: () => void kept.splice(0),
  }
  return { leftOver, kept, dropped }
}

test('what is not saved when the page goes is kept, and brought to disk by the next page', async () => {
  const world = makeWorld()
  const { leftOver, kept, dropped } = leftOverInMemory()
  const page = new EventTarget()
  const { now, newId } = world
  const open = () =>
    createLearnerStore({
      repository: world.openRepository(),
      now,
      monotonic: now,
      newId,
      leftOver,
      page,
    })
  const gone = open()
  await gone.actions.start()
  page.dispatchEvent(new Event('pagehide'))
  expect(kept).toEqual([])
  // The page goes in the turn of the click, and its database with it.
  const events = [gone.actions.act(startAction), gone.actions.act(respondAction())]
  page.dispatchEvent(new Event('pagehide'))
  gone.actions.stop()
  expect(kept.map(([, life, waiting]) => [typeof life, waiting])).toEqual([['string', events]])

  const next = open()
  await next.actions.start()
  await until(() => dropped.length > 0)
  expect(next.getState().record.attempts.get('a1')?.responses.get('q1')?.response).toEqual({
    choice: 'x',
  })
  expect(await world.readAll('events')).toHaveLength(2)
  expect(dropped).toEqual(events)
  next.actions.stop()
})
