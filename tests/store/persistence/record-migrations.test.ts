import { expect, test, vi } from 'vitest'
import type { MigrationStep } from '#domain/attempt/event-migrations.ts'
import { bringUpToDate } from '#store/persistence/record-migrations.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'
import { makeWorld, type World } from '#tests/support/learner-world.ts'

const events = eventsOf(startAction, respondAction('q1', 'x'), respondAction('q2', 'y'))
/** Version 1 called the device "machine", version 2 "gadget". */
const renamed = (from: string, to: string) => (old: unknown) => {
  const { [from]: value, ...rest } = old as Record<string, unknown>
  if (typeof value !== 'string') throw new Error(`no ${from}`)
  return { ...rest, [to]: value }
}
const steps: readonly MigrationStep[] = [
  { to: 2, name: 'machine becomes gadget', up: renamed('machine', 'gadget') },
  { to: 3, name: 'gadget becomes device', up: renamed('gadget', 'device') },
]
const olderRecords = events.map(({ device, ...event }, place) =>
  place === 0
    ? { id: event.id, version: 1, event: { ...event, machine: device } }
    : { id: event.id, version: 2, event: { ...event, gadget: device } },
)

async function olderDisk(): Promise<World> {
  const world = makeWorld()
  const first = world.openRepository([])
  await first.load()
  first.close()
  await world.put('events', ...olderRecords)
  return world
}

test('records of every older version are lifted, after a copy of them is kept', async () => {
  const world = await olderDisk()
  const loaded = await world.openRepository(steps).load()
  expect(loaded).toMatchObject({ mode: 'normal', events, quarantined: 0 })
  expect(await world.readAll('events')).toEqual(
    events.map((event) => ({ id: event.id, version: 3, event })),
  )
  expect(await world.readAll('backups')).toMatchObject([{ records: olderRecords }])
  expect(await world.readAll('meta')).toMatchObject([{ key: 'envelope', version: 3 }])
})

test('lifting happens once', async () => {
  const world = await olderDisk()
  await world.openRepository(steps).load()
  const after = await world.readEverything()
  await world.openRepository(steps).load()
  expect(await world.readEverything()).toBe(after)
})

test('a step that throws keeps the record aside and untouched, and lifts the others', async () => {
  const world = await olderDisk()
  const broken = { id: 'e9', version: 1, event: { gadget: 'not a version 1' } }
  await world.put('events', broken)
  const loaded = await world.openRepository(steps).load()
  expect(loaded).toMatchObject({ events, quarantined: 1 })
  expect(await world.readAll('events')).toContainEqual(broken)
  expect(await world.readAll('quarantine')).toMatchObject([
    {
      key: 'e9',
      original: broken,
      reason: 'The step to version 2 (machine becomes gadget) failed.',
    },
  ])
})

test.each([1, 2, 3, 4, 5])(
  'interrupted at write %i: everything stands as before, works in memory, and is retried',
  async (at) => {
    const world = await olderDisk()
    const before = await world.readEverything()
    let writes = 0
    const original = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add }
    const cut = (method: 'put' | 'add') =>
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function cutOff(
        this: IDBObjectStore,
        value: unknown,
      ) {
        writes += 1
        if (writes === at) this.transaction.abort()
        return original[method].call(this, value)
      })
    const spies = [cut('put'), cut('add')]
    const loaded = await world.openRepository(steps).load()
    for (const spy of spies) spy.mockRestore()
    expect(writes).toBeGreaterThanOrEqual(at)
    expect(loaded).toMatchObject({ mode: 'normal', events, trouble: { trouble: 'failed' } })
    expect(await world.readEverything()).toBe(before)
    const again = await world.openRepository(steps).load()
    expect(again.trouble).toBeUndefined()
    expect(await world.readAll('events')).toMatchObject([
      { version: 3 },
      { version: 3 },
      { version: 3 },
    ])
  },
)

test('two tabs that lift at the same time keep one copy and lose nothing', async () => {
  const world = await olderDisk()
  const [one, other] = [world.openRepository(steps), world.openRepository(steps)]
  const loaded = await Promise.all([one.load(), other.load()])
  for (const each of loaded) expect(each.events).toEqual(events)
  expect(await world.readAll('backups')).toHaveLength(1)
})

test('a tab of the older build stops writing once a newer one has lifted the records', async () => {
  const world = makeWorld()
  const old = world.openRepository([])
  await old.load()
  await world.openRepository(steps).load()
  await expect(old.append(events)).rejects.toMatchObject({ trouble: 'newer' })
  expect(await world.readAll('events')).toEqual([])
})

test('a newer build that came between looking and lifting stops the lifting', async () => {
  const world = await olderDisk()
  await world.put('events', { id: 'future', version: 4, event: {} })
  const before = await world.readEverything()
  const { now, newId } = world
  const seen = await world.onDisk((transaction) =>
    bringUpToDate(transaction, { steps, now, newId }),
  )
  expect(seen.isNewer).toBe(true)
  expect(await world.readEverything()).toBe(before)
})
