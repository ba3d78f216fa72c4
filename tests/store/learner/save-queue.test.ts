import { expect, test } from 'vitest'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { SaveQueue, type Saving } from '#store/learner/save-queue.ts'
import { SaveError, type SaveTrouble } from '#store/persistence/save-error.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'
import { until } from '#tests/support/learner-world.ts'

const [one, two] = eventsOf(startAction, respondAction()) as [LearnerEvent, LearnerEvent]

function makeQueue() {
  const state = {
    trouble: undefined as SaveTrouble | undefined,
    canRecover: false,
    recoveries: 0,
    release: undefined as (() => void) | undefined,
    isHeld: false,
  }
  const written: (readonly LearnerEvent[] | object)[] = []
  const said: Saving[] = []
  const pauses: { task: () => void; ms: number }[] = []
  async function save(what: readonly LearnerEvent[] | object) {
    if (state.isHeld) {
      await new Promise<void>((resolve) => {
        state.release = resolve
      })
    }
    await Promise.resolve()
    if (state.trouble) throw new SaveError(state.trouble)
    written.push(what)
  }
  const queue = new SaveQueue({
    repository: { append: save, savePlace: save },
    schedule(task, ms) {
      const pause = { task, ms }
      pauses.push(pause)
      return () => void pauses.splice(pauses.indexOf(pause), 1)
    },
    onSaving: (saving) => said.push(saving),
    recover() {
      state.recoveries += 1
      if (state.canRecover) state.trouble = undefined
      return Promise.resolve(state.canRecover)
    },
    onTrouble: () => undefined,
  })
  const retry = () => pauses.shift()?.task()
  return { queue, state, written, said, pauses, retry }
}

test('"saved" is said only when nothing waits', async () => {
  const { queue, state, said, written } = makeQueue()
  state.isHeld = true
  queue.add(one)
  await until(() => state.release !== undefined)
  queue.add(two)
  state.isHeld = false
  expect(said).toEqual([])
  state.release?.()
  await until(() => said.length > 0)
  expect(written).toEqual([[one], [two]])
  expect(said).toEqual([{ status: 'saved' }])
})

test('a failure says why, keeps everything, and is retried with longer and longer pauses', async () => {
  const { queue, state, said, pauses, retry, written } = makeQueue()
  state.trouble = 'full'
  queue.add(one)
  const waited: number[] = []
  for (let round = 1; round <= 8; round += 1) {
    await until(() => said.length === round)
    waited.push(pauses[0]?.ms ?? 0)
    expect(queue.events).toEqual([one])
    if (round === 8) state.trouble = undefined
    retry()
  }
  expect(waited).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
  await until(() => said.at(-1)?.status === 'saved')
  expect(said[0]).toEqual({ status: 'not-saved', reason: new SaveError('full').message })
  expect(written).toEqual([[one]])
  expect(pauses).toEqual([])
  // After a success the pauses begin anew.
  state.trouble = 'full'
  queue.add(two)
  await until(() => pauses.length === 1 && said.at(-1)?.status === 'not-saved')
  expect(pauses[0]?.ms).toBe(1_000)
})

test('a new event tries again at once, with what waited before it', async () => {
  const { queue, state, said, written, pauses } = makeQueue()
  state.trouble = 'failed'
  queue.add(one)
  await until(() => said.length === 1)
  state.trouble = undefined
  queue.add(two)
  await until(() => said.at(-1)?.status === 'saved')
  expect(written).toEqual([[one, two]])
  expect(pauses).toEqual([])
})

test('a save that hangs is reported as not saved, until it is', async () => {
  const { queue, state, said, pauses } = makeQueue()
  state.isHeld = true
  queue.add(one)
  await until(() => state.release !== undefined)
  pauses[0]?.task()
  expect(said.at(-1)?.status).toBe('not-saved')
  state.release?.()
  await until(() => said.at(-1)?.status === 'saved')
})

test('newer data are not tried again', async () => {
  const { queue, state, said, pauses } = makeQueue()
  state.trouble = 'newer'
  queue.add(one)
  await until(() => said.length === 1)
  expect(pauses).toEqual([])
})

test('where reading again may help, it is done once before giving up', async () => {
  const { queue, state, said } = makeQueue()
  state.trouble = 'reload'
  state.canRecover = true
  queue.add(one)
  await until(() => said.length === 1)
  expect(said).toEqual([{ status: 'saved' }])
  state.canRecover = false
  state.trouble = 'blocked'
  queue.add(two)
  await until(() => said.length === 2)
  expect(said.at(-1)?.status).toBe('not-saved')
  expect(state.recoveries).toBe(2)
})

test('the latest place is saved too, and counts as work not saved', async () => {
  const { queue, state, said, written, retry } = makeQueue()
  state.trouble = 'full'
  queue.addPlace({ path: '/a' })
  await until(() => said.length === 1)
  expect(said[0]?.status).toBe('not-saved')
  queue.addPlace({ path: '/b' })
  await until(() => said.length === 2)
  state.trouble = undefined
  retry()
  await until(() => said.at(-1)?.status === 'saved')
  expect(written).toEqual([{ path: '/b' }])
  expect(queue.place).toBeUndefined()
})

test('nothing waits after clearing, and a stopped queue does nothing more', async () => {
  const { queue, state, said, pauses, written } = makeQueue()
  state.trouble = 'full'
  queue.add(one)
  queue.addPlace({ path: '/a' })
  await until(() => said.length === 1)
  queue.clear()
  expect([queue.events, queue.place]).toEqual([[], undefined])
  queue.add(two)
  await until(() => said.length === 2)
  queue.stop()
  expect(pauses).toEqual([])
  state.trouble = undefined
  await queue.flush()
  expect(written).toEqual([])
})
