import { expect, test } from 'vitest'
import { addEvents, readRest } from '#store/persistence/stored-contents.ts'
import { eventOf, startAction } from '#tests/support/builders/learner-events.ts'
import { makeWorld } from '#tests/support/learner-world.ts'

const event = eventOf(startAction, 1)

test('a stored event is never changed by adding', async () => {
  const world = makeWorld()
  await world.onDisk((transaction) => addEvents(transaction, [event], [], 5))
  await world.onDisk((transaction) => addEvents(transaction, [{ ...event, at: 9 }], [], 5))
  expect(await world.readAll('events')).toEqual([{ id: 'e1', version: 1, event }])
})

test('an event of a newer version in its place refuses the whole write', async () => {
  const world = makeWorld()
  await world.put('events', { id: 'e1', version: 2, event: 'new shape' })
  const other = eventOf(startAction, 2)
  const adding = world.onDisk((transaction) => addEvents(transaction, [other, event], [], 5))
  await expect(adding).rejects.toMatchObject({ trouble: 'newer' })
  expect(await world.readAll('events')).toEqual([{ id: 'e1', version: 2, event: 'new shape' }])
})

test('a damaged place or backup reads as none', async () => {
  const world = makeWorld()
  await world.put('meta', { key: 'place', place: { path: '//evil.test' } })
  await world.put('backups', { key: 'before-import', added: 'x' })
  expect(await world.onDisk(readRest)).toEqual({ quarantined: 0 })
})
