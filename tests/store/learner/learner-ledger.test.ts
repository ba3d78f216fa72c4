import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import {
  anyAction,
  eventOf,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'
import { makeWorld, until } from '#tests/support/learner-world.ts'

const isSaved = (store: LearnerStore) => store.getState().saving.status === 'saved'
const countIn = (store: LearnerStore) => store.actions.contents().events.length

test('the other tab sees an answer live', async () => {
  const world = makeWorld()
  const [one, other] = [await world.openStarted(), await world.openStarted()]
  one.actions.act(startAction)
  one.actions.act(respondAction())
  await until(() => other.getState().record.attempts.get('a1')?.responses.size === 1)
  expect(other.getState().saving.status).toBe('saved')
  other.actions.act(respondAction('q2', 'y'))
  await until(() => one.getState().record.attempts.get('a1')?.responses.size === 2)
  expect(one.getState().record).toEqual(other.getState().record)
})

test('two tabs that act in any order end with one record, and the disk holds all of it', async () => {
  const schedule = fc.array(fc.tuple(fc.boolean(), anyAction), { minLength: 1, maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(schedule, async (steps) => {
      const world = makeWorld()
      const [one, other] = [await world.openStarted(), await world.openStarted()]
      for (const [isFirst, action] of steps) {
        ;(isFirst ? one : other).actions.act(action)
        if (action.kind === 'moved') await Promise.resolve()
      }
      await until(() => isSaved(one) && isSaved(other) && countIn(one) === countIn(other))
      const third = await world.openStarted()
      for (const store of [one, other]) {
        expect(store.actions.contents().events).toEqual(third.actions.contents().events)
        expect(store.getState().record).toEqual(foldEvents(third.actions.contents().events))
      }
      for (const store of [one, other, third]) store.actions.stop()
    }),
    { numRuns: 60, seed: 8 },
  )
}, 60_000)

test('a page that comes back from the back/forward cache shows what was done meanwhile', async () => {
  const world = makeWorld()
  const page = new EventTarget()
  const sleeper = await world.openStarted(world.openRepository(undefined, page))
  await world.put('events', { id: 'e1', version: 1, event: eventOf(startAction, 1) })
  expect(sleeper.getState().record.attempts.size).toBe(0)
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await until(() => sleeper.getState().record.attempts.size === 1)
})

test('an action that is saved while the disk is being read is not lost by that reading', async () => {
  const world = makeWorld()
  const page = new EventTarget()
  const repository = world.openRepository(undefined, page)
  const slow = { isSlow: false, hasRead: false, finish: () => {} }
  const store = await world.openStarted({
    ...repository,
    async load() {
      const loaded = await repository.load()
      if (!slow.isSlow) return loaded
      slow.hasRead = true
      return new Promise((resolve) => {
        slow.finish = () => resolve(loaded)
      })
    },
  })
  slow.isSlow = true
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await until(() => slow.hasRead)
  store.actions.act(startAction)
  await until(() => isSaved(store))
  slow.finish()
  await new Promise((resolve) => {
    setTimeout(resolve, 5)
  })
  expect(store.getState().record.attempts.size).toBe(1)
  expect(store.actions.act(respondAction())?.seq).toBe(2)
})

test('storage cleared by the browser under an open page is filled again with all of its work', async () => {
  const world = makeWorld()
  const store = await world.openStarted()
  store.actions.act(startAction)
  await until(() => isSaved(store))
  await world.onDisk(async (transaction) => {
    for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear()
  })
  store.actions.act(respondAction())
  await until(() => isSaved(store))
  expect(await world.readAll('events')).toHaveLength(2)
})
