/** A learner's stores over a fake IndexedDB, with a clock, ids and timers that the test moves. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { onTestFinished } from 'vitest'
import {
  eventMigrations,
  latestVersion,
  type MigrationStep,
} from '#domain/attempt/event-migrations.ts'
import { createLearnerStore, type LearnerStore } from '#store/learner/learner-store.ts'
import type { Schedule } from '#store/learner/save-queue.ts'
import { result, transact } from '#store/persistence/indexed-db.ts'
import { openLearnerDatabase } from '#store/persistence/learner-connection.ts'
import { createLearnerRepository } from '#store/persistence/learner-repository.ts'

/** Of events as this build writes them, and as a later one might. */
export const currentVersion = latestVersion(eventMigrations)
export const newerVersion = currentVersion + 1

let made = 0

export type World = ReturnType<typeof makeWorld>

export function makeWorld() {
  made += 1
  const name = `sco-primer:/test-${made}/`
  const state = { factory: new IDBFactory() as IDBFactory | undefined, time: 1_000, ids: 0 }
  const tasks = new Set<{ task: () => void; ms: number }>()
  const schedule: Schedule = (task, ms) => {
    const entry = { task, ms }
    tasks.add(entry)
    return () => tasks.delete(entry)
  }
  const now = () => state.time
  const newId = () => {
    state.ids += 1
    return `id${state.ids}`
  }

  function openRepository(steps?: readonly MigrationStep[], page?: EventTarget) {
    const repository = createLearnerRepository({
      name,
      now,
      newId,
      factory: () => state.factory,
      ...(steps ? { steps } : {}),
      ...(page ? { page } : {}),
    })
    onTestFinished(() => repository.close())
    return repository
  }

  function openStore(repository = openRepository()): LearnerStore {
    const store = createLearnerStore({ repository, now, monotonic: now, newId, schedule })
    onTestFinished(() => store.actions.stop())
    return store
  }

  async function openStarted(repository = openRepository()): Promise<LearnerStore> {
    const store = openStore(repository)
    await store.actions.start()
    return store
  }

  /** Works on the disk behind the app's back. */
  async function onDisk<Value>(work: (transaction: IDBTransaction) => Promise<Value>) {
    if (!state.factory) throw new Error('no storage')
    const { database } = await openLearnerDatabase(state.factory, name)
    try {
      return await transact(database, 'readwrite', work)
    } finally {
      database.close()
    }
  }

  const readAll = (store: string): Promise<unknown[]> =>
    onDisk((transaction) => result(transaction.objectStore(store).getAll()))

  const readEverything = () =>
    onDisk(async (transaction) => {
      const names = [...transaction.objectStoreNames]
      const lists = await Promise.all(
        names.map((each) => result(transaction.objectStore(each).getAll())),
      )
      return JSON.stringify(names.map((each, place) => [each, lists[place]]))
    })

  const put = (store: string, ...records: readonly unknown[]) =>
    onDisk(async (transaction) => {
      for (const record of records) transaction.objectStore(store).put(record)
    })

  /** True while a new try to save is planned; the other timer watches a save under way. */
  const hasRetry = () => [...tasks].some(({ ms }) => ms !== 3_000)

  /** Runs the timers that wait now, e.g. the next try to save. */
  function runTimers(): number {
    const due = [...tasks]
    tasks.clear()
    for (const { task } of due) task()
    return due.length
  }

  return {
    name,
    state,
    hasRetry,
    now,
    newId,
    openRepository,
    openStore,
    openStarted,
    onDisk,
    readAll,
    readEverything,
    put,
    runTimers,
  }
}

/** Waits until the check holds; fails after two seconds. */
export async function until(check: () => boolean): Promise<void> {
  const end = Date.now() + 2_000
  while (!check()) {
    if (Date.now() > end) throw new Error('did not come true within two seconds')
    await new Promise((resolve) => {
      setTimeout(resolve, 2)
    })
  }
}
