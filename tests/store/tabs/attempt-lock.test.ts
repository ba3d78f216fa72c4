import { expect, onTestFinished, test } from 'vitest'
import { holdAttempt, type AttemptHold } from '#store/tabs/attempt-lock.ts'
import { makeFakeLocks } from '#tests/support/fake-locks.ts'
import { until } from '#tests/support/learner-world.ts'

function openTab(locks: LockManager | undefined, attempt = 'a1', prefix = 'sco-primer:/') {
  const seen: AttemptHold[] = []
  const lock = holdAttempt({ locks, prefix, attempt, onChange: (hold) => seen.push(hold) })
  onTestFinished(lock.release)
  return { lock, seen }
}

test('the first tab writes, the second reads', async () => {
  const locks = makeFakeLocks()
  const first = openTab(locks)
  expect(first.lock.hold()).toBe('waiting')
  await until(() => first.lock.hold() === 'writer')
  const second = openTab(locks)
  await until(() => second.lock.hold() === 'reader')
  expect(first.lock.hold()).toBe('writer')
})

test('a reader takes over; the writer becomes a reader and can take it back', async () => {
  const locks = makeFakeLocks()
  const [first, second] = [openTab(locks), openTab(locks)]
  await until(() => second.lock.hold() === 'reader')
  second.lock.takeOver()
  await until(() => second.lock.hold() === 'writer')
  await until(() => first.lock.hold() === 'reader')
  first.lock.takeOver()
  await until(() => second.lock.hold() === 'reader')
  expect(first.seen).toEqual(['writer', 'reader', 'writer'])
})

test('when the writer closes, a reader becomes the writer by itself', async () => {
  const locks = makeFakeLocks()
  const [first, second] = [openTab(locks), openTab(locks)]
  await until(() => second.lock.hold() === 'reader')
  first.lock.release()
  await until(() => second.lock.hold() === 'writer')
})

test('a tab that closed neither waits for nor hears of the lock any more', async () => {
  const locks = makeFakeLocks()
  const [first, second, third] = [openTab(locks), openTab(locks), openTab(locks)]
  await until(() => third.lock.hold() === 'reader')
  second.lock.release()
  first.lock.release()
  await until(() => third.lock.hold() === 'writer')
  expect(second.seen).toEqual(['reader'])
})

test('closing before the lock was granted leaves it free', async () => {
  const locks = makeFakeLocks()
  openTab(locks).lock.release()
  const next = openTab(locks)
  await until(() => next.lock.hold() === 'writer')
})

test('different attempts, and apps at different addresses, do not get in each other’s way', async () => {
  const locks = makeFakeLocks()
  const tabs = [openTab(locks), openTab(locks, 'a2'), openTab(locks, 'a1', 'sco-primer:/sub/')]
  for (const { lock } of tabs) await until(() => lock.hold() === 'writer')
})

test('a browser without locks, or with broken ones, says so', async () => {
  expect(openTab(undefined).lock.hold()).toBe('no-locks')
  const broken = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }
  const tab = openTab(broken as unknown as LockManager)
  await until(() => tab.lock.hold() === 'no-locks')
})
