/**
 * A course of two modules and the answers of somebody who studies it, for what is computed from both.
 * Days are counted from Monday, 2 March 2026, on a clock that shows UTC.
 */
import fc from 'fast-check'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LocalClock } from '#domain/progress/local-calendar.ts'
import { placeAnswers } from '#domain/progress/placed-answers.ts'
import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import { emptyStudy } from '#domain/study/study-record.ts'
import { answerOf } from '#tests/support/builders/answers.ts'

export const sampleOutline: ProgressOutline = {
  modules: [
    {
      id: 'borders',
      title: 'Borders',
      lessons: ['borders/first', 'borders/second'],
      terms: ['party', 'zone'],
      objectives: [
        { id: 'M1.1', text: 'Name the sides' },
        { id: 'M1.2', text: 'Tell two agreements apart' },
      ],
    },
    {
      id: 'summits',
      title: 'Summits',
      lessons: ['summits/first'],
      terms: ['spirit'],
      objectives: [{ id: 'M2.1', text: 'Put summits in order' }],
    },
  ],
  questions: {
    sides: { module: 'borders', kind: 'single-choice', objectives: ['M1.1'] },
    promises: { module: 'borders', kind: 'multiple-choice', objectives: ['M1.1', 'M1.2'] },
    essay: { module: 'borders', kind: 'explain', objectives: ['M1.2'] },
    guess: { module: 'borders', kind: 'single-choice', objectives: ['M1.1'], beside: true },
    road: { module: 'summits', kind: 'order', objectives: ['M2.1'] },
    city: { module: 'summits', kind: 'single-choice', objectives: ['M2.1'] },
  },
  kinds: [
    { id: 'single-choice', name: 'Choose one' },
    { id: 'multiple-choice', name: 'Choose all that apply' },
    { id: 'order', name: 'Put in order' },
    { id: 'explain', name: 'Explain in your own words' },
  ],
  first: { path: '/learn/borders/first/', title: 'First lesson' },
}

export const hour = 3_600_000
const day = 24 * hour
/** Monday, 2 March 2026, 00:00 UTC. */
export const monday = Date.UTC(2026, 2, 2)
/** The same as a day number. */
export const mondayDay = monday / day

/** Noon of the day `days` after that Monday. */
export function noon(days: number): number {
  return monday + days * day + 12 * hour
}

export function clockAt(days: number): LocalClock {
  return { now: noon(days) + 6 * hour, offsetAt: () => 0 }
}

/** An answer to “sides” at noon of a day, right unless told. */
export function answerOn(days: number, change: Partial<Answer> = {}): Answer {
  return answerOf({ question: 'sides', at: noon(days), ...change })
}

/** So many answers of one day, the first `right` of them right. */
export function dayOf(days: number, count: number, right: number, change: Partial<Answer> = {}) {
  return Array.from({ length: count }, (_, at) =>
    answerOn(days, { result: at < right ? 'right' : 'wrong', ...change }),
  )
}

/** As the figures take them, seen from the day `today`. */
export function placed(answers: readonly Answer[], today = 60) {
  return placeAnswers(answers, sampleOutline, clockAt(today))
}

export function recordOf(
  lessons: Readonly<Record<string, number>> = {},
  cards: Readonly<Record<string, readonly number[]>> = {},
): Pick<LearnerRecord, 'lessonsRead' | 'study'> {
  const rated = Object.entries(cards).map(([term, times]) => {
    const ratings = times.map(
      (at) => ({ direction: 'term-definition', rating: 'known', at }) as const,
    )
    return [term, ratings.map((one) => ({ term, ...one }))] as const
  })
  return {
    lessonsRead: new Map(
      Object.entries(lessons).map(([lesson, at]) => [lesson, { at, by: 'hand' }] as const),
    ),
    study: { ...emptyStudy, cards: new Map(rated) },
  }
}

/** Any answers to the course's questions and one of another course, in order of time; clocks may lie. */
export const anyHistory: fc.Arbitrary<readonly Answer[]> = fc
  .array(
    fc.record(
      {
        question: fc.constantFrom(...Object.keys(sampleOutline.questions), 'elsewhere'),
        result: fc.constantFrom('right', 'partly', 'wrong', 'unanswered', 'unscored'),
        certainty: fc.constantFrom(1, 2, 3),
        tookMs: fc.option(fc.integer({ min: 1, max: 600_000 }), { nil: undefined }),
        at: fc.oneof(
          fc.integer({ min: monday, max: noon(50) }),
          fc.constantFrom(0, -day, Date.UTC(2099, 0, 1)),
        ),
      },
      { requiredKeys: ['question', 'result', 'tookMs', 'at'] },
    ),
    { maxLength: 60 },
  )
  .map((changes) => changes.map((change) => answerOf(change)).sort((a, b) => a.at - b.at))
