import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { GuardedRecord } from '#store/persistence/guarded-record.ts'
import { result } from '#store/persistence/indexed-db.ts'
import { LearnerConnection } from '#store/persistence/learner-connection.ts'

function open() {
  const factory = new IDBFactory()
  let ids = 0
  const connection = new LearnerConnection('db', () => factory)
  const newId = () => `life-${(ids += 1)}`
  const record = new GuardedRecord(connection, { steps: [], now: () => 1, newId })
  const putEnvelope = (change: object) =>
    connection.run('readwrite', async (transaction) => {
      const meta = transaction.objectStore('meta')
      const envelope: object = await result(meta.get('envelope'))
      await result(meta.put({ ...envelope, ...change }))
    })
  return { record, putEnvelope }
}
const nothing = () => Promise.resolve()

test('nothing is written before the record was loaded', async () => {
  const { record } = open()
  await expect(record.write(nothing)).rejects.toMatchObject({ trouble: 'reload' })
  await record.load()
  await expect(record.write(nothing)).resolves.toBeUndefined()
})

test('a life that the person erased is not written to, and loading says so once', async () => {
  const { record, putEnvelope } = open()
  await record.load()
  await putEnvelope({ epoch: 'second', erased: ['life-1'] })
  await expect(record.write(nothing)).rejects.toMatchObject({ trouble: 'erased' })
  expect((await record.load()).wasErased).toBe(true)
  expect((await record.load()).wasErased).toBe(false)
  await expect(record.write(nothing)).resolves.toBeUndefined()
})

test('another life that nobody erased asks for loading again', async () => {
  const { record, putEnvelope } = open()
  await record.load()
  await putEnvelope({ epoch: 'restored' })
  await expect(record.write(nothing)).rejects.toMatchObject({ trouble: 'reload' })
  expect((await record.load()).wasErased).toBe(false)
})

test('once newer data were seen, nothing is written any more', async () => {
  const { record, putEnvelope } = open()
  await record.load()
  await putEnvelope({ version: 2 })
  await expect(record.write(nothing)).rejects.toMatchObject({ trouble: 'newer' })
  await putEnvelope({ version: 1 })
  await expect(record.write(nothing)).rejects.toMatchObject({ trouble: 'newer' })
  expect((await record.load()).mode).toBe('newer')
})
