import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  eventMigrations,
  firstEventVersion,
  latestVersion,
  liftEvent,
  type MigrationStep,
} from '#domain/attempt/event-migrations.ts'
import { eventOf, startAction } from '#tests/support/builders/learner-events.ts'

const event = eventOf(startAction, 1)
const { source: _, ...eventWithoutSource } = event as typeof event & { source: string }
const steps: readonly MigrationStep[] = [
  {
    to: 2,
    name: 'module becomes topic',
    up: (old) => ({ ...(old as object), topic: (old as { module: string }).module.trim() }),
  },
  {
    to: 3,
    name: 'topic becomes source',
    up: (old) => ({ ...(old as object), source: (old as { topic: string }).topic }),
  },
]

test('the real steps are numbered 2, 3, 4 …, each with a name of its own', () => {
  expect(eventMigrations.map((step) => step.to)).toEqual(
    eventMigrations.map((_, place) => firstEventVersion + 1 + place),
  )
  expect(new Set(eventMigrations.map((step) => step.name)).size).toBe(eventMigrations.length)
})

test('every version there has been has a frozen file that the import test reads', () => {
  for (let version = firstEventVersion; version <= latestVersion(eventMigrations); version += 1) {
    expect(existsSync(new URL(`../../frozen/record-v${version}.json`, import.meta.url))).toBe(true)
  }
})

test('a record goes through every step from its own version on', () => {
  const first = { ...eventWithoutSource, module: ' border-cbms' }
  const second = { ...eventWithoutSource, topic: 'border-cbms' }
  expect(liftEvent(first, 1, steps)).toEqual({ ok: true, value: event })
  expect(liftEvent(second, 2, steps)).toEqual({ ok: true, value: event })
  expect(liftEvent(event, 3, steps)).toEqual({ ok: true, value: event })
})

test('a step that fails is named', () => {
  expect(liftEvent({ ...eventWithoutSource, module: 5 }, 1, steps)).toEqual({
    ok: false,
    problems: ['The step to version 2 (module becomes topic) failed.'],
  })
})

test('what does not become an event says which part is wrong', () => {
  expect(liftEvent({ ...event, seed: -1 }, 1, [])).toEqual({
    ok: false,
    problems: ['Its seed is not as expected.'],
  })
  expect(liftEvent(null, 1, []).ok).toBe(false)
})

test.each([0, -1, 1.5, 2, Number.NaN])('version %s is none this app has had', (version) => {
  expect(liftEvent(event, version, []).ok).toBe(false)
})
