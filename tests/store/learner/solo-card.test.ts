import { expect, test, vi } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import { soloCard } from '#store/learner/solo-card.ts'
import type { SoloAttempt } from '#store/learner/use-solo-attempt.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

function soloOf(overrides: Partial<SoloAttempt> = {}) {
  const presses = {
    respond: vi.fn<SoloAttempt['respond']>(),
    openHint: vi.fn<SoloAttempt['openHint']>(),
    check: vi.fn<SoloAttempt['check']>(),
    again: vi.fn<SoloAttempt['again']>(),
  }
  const solo: SoloAttempt = { ready: true, attempt: undefined, seed: 7, ...presses, ...overrides }
  return { solo, presses }
}

function answered() {
  const events = eventsOf(
    { ...startAction, mode: 'check', questions: ['q1'] },
    { kind: 'hint-opened', attempt: 'a1', question: 'q1', hint: 0 },
    { kind: 'responded', attempt: 'a1', question: 'q1', response: { choice: 'x' }, certainty: 2 },
    { kind: 'checked', attempt: 'a1', question: 'q1' },
  )
  return foldEvents(events).attempts.get('a1')
}

test('a question not tried yet shows nothing given, and its presses reach the attempt', () => {
  const { solo, presses } = soloOf()
  const card = soloCard(solo, 'q1')
  expect(card).toMatchObject({ seed: 7, response: undefined, hintsOpen: 0, settled: false })
  card.onRespond({ choice: 'x' }, 3)
  card.onHint(1)
  card.onCheck()
  card.onAgain()
  expect(presses.respond).toHaveBeenCalledExactlyOnceWith({ choice: 'x' }, 3)
  expect(presses.openHint).toHaveBeenCalledExactlyOnceWith(1)
  expect(presses.check).toHaveBeenCalledOnce()
  expect(presses.again).toHaveBeenCalledOnce()
})

test('a tried one shows what was given, the hints that are open, and that it is settled', () => {
  const { solo } = soloOf({ attempt: answered() })
  expect(soloCard(solo, 'q1')).toMatchObject({
    response: { choice: 'x' },
    certainty: 2,
    hintsOpen: 1,
    settled: true,
  })
})

test('until the disk has been read nothing is begun', () => {
  const { solo, presses } = soloOf({ ready: false })
  const card = soloCard(solo, 'q1')
  card.onRespond({ choice: 'x' }, undefined)
  card.onHint(0)
  card.onCheck()
  for (const press of [presses.respond, presses.openHint, presses.check])
    expect(press).not.toHaveBeenCalled()
})
