import { expect, test } from 'vitest'
import {
  readRaw,
  writeErasure,
  writeImport,
  writeUndo,
} from '#store/persistence/record-transfer.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'
import { makeWorld } from '#tests/support/learner-world.ts'

const events = eventsOf(startAction, respondAction())
const backup = { key: 'before-import' as const, at: 1, added: ['e1', 'e2'] }

test('an import and its undo leave the disk as it was', async () => {
  const world = makeWorld()
  const repository = world.openRepository()
  await repository.load()
  const before = await world.readEverything()
  await writeImport(repository, { events, place: { path: '/x' }, backup })
  expect(await repository.load()).toMatchObject({ events, place: { path: '/x' }, undo: backup })
  await writeUndo(repository, backup)
  expect(await world.readEverything()).toBe(before)
})

test('undo brings the earlier place back', async () => {
  const world = makeWorld()
  const repository = world.openRepository()
  await repository.load()
  await writeImport(repository, { events, place: { path: '/x' }, backup })
  await writeUndo(repository, { ...backup, place: { path: '/before' } })
  expect((await repository.load()).place).toEqual({ path: '/before' })
})

test('erasing is remembered for the last fifty lives', async () => {
  const world = makeWorld()
  const repository = world.openRepository()
  for (let life = 1; life <= 52; life += 1) {
    await repository.load()
    await writeErasure(repository, `life-${life}`)
  }
  const [envelope] = await world.readAll('meta')
  const { epoch, erased } = envelope as { epoch: string; erased: string[] }
  expect(epoch).toBe('life-52')
  expect(erased).toHaveLength(50)
  expect(erased.at(-1)).toBe('life-51')
})

test('the raw copy holds every store', async () => {
  const world = makeWorld()
  const repository = world.openRepository()
  await repository.load()
  await repository.append(events)
  const raw = await readRaw(repository)
  expect(Object.keys(raw)).toEqual(['backups', 'events', 'meta', 'quarantine'])
  expect(raw['events']).toHaveLength(2)
})
