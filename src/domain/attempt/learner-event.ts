/**
 * What a learner did, one small record each. The log of events is the only truth about a learner;
 * scores, progress and what is due are computed from it. Events are never changed, so two logs merge
 * by taking every id once.
 *
 * `device` names one opening of the app in one tab. `mono` is milliseconds since that opening and
 * never runs backwards; compare it only between events of one `device`. `at` is wall time in
 * milliseconds since 1970 and may jump. `seq` is one more than the highest seq this device had seen
 * from any device (a Lamport clock): whatever came after something else has the higher seq, also
 * across tabs, files and wrong clocks.
 */
import * as v from 'valibot'
import { studyEvents } from '#domain/study/study-event.ts'
import { count, eventId as id, eventStamp as stamp } from './event-stamp.ts'
import { isPlainResponse } from './plain-response.ts'

export const attemptModes = [
  'check',
  'prequestion',
  'single',
  'practice',
  'test',
  'review',
] as const
export type AttemptMode = (typeof attemptModes)[number]

export const certaintyLevels = [1, 2, 3] as const
/** 1 = unsure, 2 = fairly sure, 3 = sure. */
export type Certainty = (typeof certaintyLevels)[number]

const inAttempt = { ...stamp, attempt: id }
const onQuestion = { ...inAttempt, question: id }

export const learnerEventSchema = v.variant('kind', [
  v.object({
    ...inAttempt,
    kind: v.literal('attempt-started'),
    mode: v.picklist(attemptModes),
    /** Module id for a quiz, `module/lesson` for a check, question id for one question alone, `review`. */
    source: id,
    questions: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)),
    seed: count,
    contentVersion: id,
    /** Absent: no limit. */
    timeLimitMs: v.optional(v.pipe(v.number(), v.finite(), v.minValue(1))),
    retryOf: v.optional(id),
  }),
  v.object({ ...onQuestion, kind: v.literal('moved') }),
  /** `response` is kept as given, unread and unrounded; the question's kind reads it. */
  v.object({
    ...onQuestion,
    kind: v.literal('responded'),
    response: v.pipe(v.unknown(), v.check(isPlainResponse, 'is not plain data of a sensible size')),
    certainty: v.optional(v.picklist(certaintyLevels)),
  }),
  v.object({ ...onQuestion, kind: v.literal('flagged'), flagged: v.boolean() }),
  v.object({ ...onQuestion, kind: v.literal('hint-opened'), hint: count }),
  /** Feedback was shown, so the response to this question is final in this attempt. */
  v.object({ ...onQuestion, kind: v.literal('checked') }),
  v.object({
    ...inAttempt,
    kind: v.literal('time-extended'),
    byMs: v.pipe(v.number(), v.finite(), v.minValue(1)),
  }),
  v.object({ ...inAttempt, kind: v.literal('handed-in') }),
  v.object({
    ...stamp,
    kind: v.literal('lesson-read'),
    lesson: id,
    read: v.boolean(),
    by: v.picklist(['reading', 'hand']),
  }),
  ...studyEvents,
])

export type LearnerEvent = v.InferOutput<typeof learnerEventSchema>
type WithoutStamp<Event> = Event extends unknown
  ? Omit<Event, 'id' | 'device' | 'seq' | 'at' | 'mono'>
  : never
/** An event as the app states it; the learner store stamps it. */
export type LearnerAction = WithoutStamp<LearnerEvent>
