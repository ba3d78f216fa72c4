import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { result, transact } from '#store/persistence/indexed-db.ts'
import { openLearnerDatabase } from '#store/persistence/learner-connection.ts'

async function openNew() {
  return (await openLearnerDatabase(new IDBFactory(), 'db')).database
}
const readMeta = (database: IDBDatabase) =>
  transact(database, 'readonly', (transaction) => result(transaction.objectStore('meta').getAll()))

test('a transaction answers with what its work answered', async () => {
  const database = await openNew()
  const answer = await transact(database, 'readwrite', async (transaction) => {
    await result(transaction.objectStore('meta').put({ key: 'a' }))
    return 'done'
  })
  expect(answer).toBe('done')
  expect(await readMeta(database)).toEqual([{ key: 'a' }])
})

test('work that throws is rolled back, and its own error is told', async () => {
  const database = await openNew()
  const work = transact(database, 'readwrite', async (transaction) => {
    await result(transaction.objectStore('meta').put({ key: 'a' }))
    throw new RangeError('mine')
  })
  await expect(work).rejects.toThrow('mine')
  expect(await readMeta(database)).toEqual([])
})

test('a request that fails rejects the transaction with its reason', async () => {
  const database = await openNew()
  const work = transact(database, 'readwrite', async (transaction) => {
    const store = transaction.objectStore('meta')
    await result(store.add({ key: 'a' }))
    await result(store.add({ key: 'a' }))
  })
  await expect(work).rejects.toMatchObject({ name: 'ConstraintError' })
})

test('a closed database rejects instead of throwing', async () => {
  const database = await openNew()
  database.close()
  await expect(readMeta(database)).rejects.toMatchObject({ name: 'InvalidStateError' })
})
