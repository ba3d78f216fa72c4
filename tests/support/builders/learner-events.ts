/** Builders for the learner's log: a whole valid event, overridden where the test is about it. */
import fc from 'fast-check'
import type { LearnerAction, LearnerEvent } from '#domain/attempt/learner-event.ts'

export const startAction = {
  kind: 'attempt-started',
  attempt: 'a1',
  mode: 'practice',
  source: 'border-cbms',
  questions: ['q1', 'q2', 'q3'],
  seed: 7,
  contentVersion: 'c1',
} as const satisfies LearnerAction

export function respondAction(question = 'q1', choice = 'x'): LearnerAction {
  return { kind: 'responded', attempt: 'a1', question, response: { choice } }
}

/** One action of each kind beside attempts. */
export const oneOfEachStudy = {
  rated: {
    kind: 'card-rated',
    term: 'security-dilemma',
    direction: 'term-definition',
    rating: 'not-yet',
  },
  noted: {
    kind: 'note-written',
    note: 'n1',
    place: '/learn/border-cbms/seven-promises/#notification',
    text: 'Ask who was told, and when.',
  },
  bookmarked: { kind: 'bookmarked', place: '/q/night-report/', bookmarked: true },
  planned: { kind: 'study-planned', exam: '2026-12-18', dailyCap: 30, retention: 0.9 },
} as const satisfies Record<string, LearnerAction>

/** An event out of an action; id and times follow from seq unless given. */
export function eventOf(action: LearnerAction, seq: number, stamp: Partial<LearnerEvent> = {}) {
  const stamps = { id: `e${seq}`, device: 'd1', seq, at: 1_000 * seq, mono: seq, ...stamp }
  // The union of actions is the union of events without their stamps.
  return { ...action, ...stamps } as LearnerEvent
}

/** The events of actions done one after another on one device. */
export function eventsOf(...actions: readonly LearnerAction[]): LearnerEvent[] {
  return actions.map((action, place) => eventOf(action, place + 1))
}

const question = fc.constantFrom('q1', 'q2', 'q3', 'elsewhere')
const attempt = fc.constantFrom('a1', 'a2')
const response = fc.oneof(
  fc.record({ choice: fc.constantFrom('x', 'y') }),
  fc.record({ order: fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }) }),
  fc.constant(null),
)

export const anyAction: fc.Arbitrary<LearnerAction> = fc.oneof(
  fc
    .tuple(attempt, fc.constantFrom('practice' as const, 'test' as const))
    .map(([id, mode]) => ({ ...startAction, attempt: id, mode, timeLimitMs: 60_000 })),
  fc.record({ kind: fc.constant('moved' as const), attempt, question }),
  fc.record(
    {
      kind: fc.constant('responded' as const),
      attempt,
      question,
      response,
      certainty: fc.constantFrom(1 as const, 2 as const, 3 as const),
    },
    { requiredKeys: ['kind', 'attempt', 'question', 'response'] },
  ),
  fc.record({ kind: fc.constant('flagged' as const), attempt, question, flagged: fc.boolean() }),
  fc.record({ kind: fc.constant('hint-opened' as const), attempt, question, hint: fc.nat(2) }),
  fc.record({ kind: fc.constant('checked' as const), attempt, question }),
  fc.record({ kind: fc.constant('time-extended' as const), attempt, byMs: fc.constant(1_000) }),
  fc.record({ kind: fc.constant('handed-in' as const), attempt }),
  fc.record({
    kind: fc.constant('lesson-read' as const),
    lesson: fc.constantFrom('l1', 'l2'),
    read: fc.boolean(),
    by: fc.constantFrom('reading' as const, 'hand' as const),
  }),
  fc
    .constantFrom('known' as const, 'not-yet' as const)
    .map((rating) => ({ ...oneOfEachStudy.rated, rating })),
  fc
    .tuple(fc.constantFrom('n1', 'n2'), fc.string({ maxLength: 4 }))
    .map(([note, text]) => ({ ...oneOfEachStudy.noted, note, text })),
  fc.boolean().map((isSet) => ({ ...oneOfEachStudy.bookmarked, bookmarked: isSet })),
  fc
    .constantFrom('2026-12-18', null)
    .map((exam): LearnerAction => ({ ...oneOfEachStudy.planned, exam })),
)

/** A log of several devices whose clocks are wrong; seq and wall time collide often. */
export const anyLog: fc.Arbitrary<LearnerEvent[]> = fc
  .array(
    fc.tuple(anyAction, fc.nat(12), fc.nat(5), fc.constantFrom('d1', 'd2', 'd3'), fc.nat(100)),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(([action, seq, at, device, mono], place) =>
      eventOf(action, seq, { id: `e${place}`, device, at: at * 1_000, mono }),
    ),
  )
