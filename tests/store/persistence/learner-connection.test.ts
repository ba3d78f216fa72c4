import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { expect, test, vi } from 'vitest'
import { result } from '#store/persistence/indexed-db.ts'
import { LearnerConnection, openLearnerDatabase } from '#store/persistence/learner-connection.ts'

function openVersion(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('db', version)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no')))
  })
}
const count = (connection: LearnerConnection) =>
  connection.run('readonly', (transaction) => result(transaction.objectStore('events').count()))

test('a new database has its four stores', async () => {
  const { database, isNewer } = await openLearnerDatabase(new IDBFactory(), 'db')
  expect([...database.objectStoreNames]).toEqual(['backups', 'events', 'meta', 'quarantine'])
  expect(isNewer).toBe(false)
})

test('a database of a newer build opens to be read only', async () => {
  const factory = new IDBFactory()
  const first = await openLearnerDatabase(factory, 'db')
  first.database.close()
  const newer = await openVersion(factory, 2)
  newer.close()
  const connection = new LearnerConnection('db', () => factory)
  expect(await count(connection)).toBe(0)
  expect(connection.isNewer).toBe(true)
})

test('an open page steps aside for a newer build and knows it', async () => {
  const factory = new IDBFactory()
  const connection = new LearnerConnection('db', () => factory)
  await count(connection)
  await openVersion(factory, 2)
  expect(connection.isNewer).toBe(true)
})

test('a connection that the browser closed is opened again', async () => {
  const factory = new IDBFactory()
  const opened: IDBDatabase[] = []
  const original = factory.open.bind(factory)
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    const request = original(name, version)
    request.addEventListener('success', () => opened.push(request.result))
    return request
  })
  const connection = new LearnerConnection('db', () => factory)
  await count(connection)
  // fake-indexeddb types its own database class.
  forceCloseDatabase(opened[0] as never)
  expect(await count(connection)).toBe(0)
  opened[1]?.close()
  expect(await count(connection)).toBe(0)
  expect(opened).toHaveLength(3)
})

test('opening that never ends is given up', async () => {
  vi.useFakeTimers()
  const silent = { open: () => new EventTarget() } as unknown as IDBFactory
  const opening = openLearnerDatabase(silent, 'db').catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(8_000)
  expect(await opening).toMatchObject({ trouble: 'blocked' })
  vi.useRealTimers()
})

test('a failed opening is tried again by the next use', async () => {
  const factory = new IDBFactory()
  let isBlocked = true
  const connection = new LearnerConnection('db', () => (isBlocked ? undefined : factory))
  await expect(count(connection)).rejects.toMatchObject({ trouble: 'blocked' })
  isBlocked = false
  expect(await count(connection)).toBe(0)
})
