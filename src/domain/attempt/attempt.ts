/**
 * The state of a learner, computed from the log. A response is final once feedback was shown
 * (`checked`) or the attempt was handed in; what comes later is ignored, as are events about an
 * attempt or question that is not known. An event that changes nothing gives back the same object,
 * so a caller can tell that there is nothing to keep.
 */
import { isStudyEvent, type StudyEvent } from '#domain/study/study-event.ts'
import { applyStudyEvent, emptyStudy, type StudyRecord } from '#domain/study/study-record.ts'
import { mergeEvents } from './attempt-log.ts'
import type { AttemptMode, Certainty, LearnerEvent } from './learner-event.ts'

export type AttemptResponse = {
  readonly response: unknown
  readonly certainty?: Certainty
  /** Wall time, ms. */
  readonly at: number
}

export type Attempt = {
  readonly id: string
  readonly mode: AttemptMode
  readonly source: string
  readonly questions: readonly string[]
  readonly seed: number
  readonly contentVersion: string
  readonly startedAt: number
  /** The question the person was last at. */
  readonly current: string
  readonly responses: ReadonlyMap<string, AttemptResponse>
  readonly flagged: ReadonlySet<string>
  /** Question id → numbers of the hints opened, in the order opened. */
  readonly hintsOpened: ReadonlyMap<string, readonly number[]>
  /** Question id → when its feedback was shown. */
  readonly checked: ReadonlyMap<string, number>
  readonly timeLimitMs?: number
  readonly extendedMs: number
  readonly handedInAt?: number
  readonly retryOf?: string
  /** The latest wall time seen in this attempt. */
  readonly lastAt: number
}

export type LearnerRecord = {
  readonly attempts: ReadonlyMap<string, Attempt>
  /** Lesson id → when and how it was marked as read. */
  readonly lessonsRead: ReadonlyMap<
    string,
    { readonly at: number; readonly by: 'reading' | 'hand' }
  >
  readonly study: StudyRecord
}

export const emptyRecord: LearnerRecord = {
  attempts: new Map(),
  lessonsRead: new Map(),
  study: emptyStudy,
}

type Started = Extract<LearnerEvent, { kind: 'attempt-started' }>
type LessonRead = Extract<LearnerEvent, { kind: 'lesson-read' }>
type InAttempt = Exclude<LearnerEvent, Started | LessonRead | StudyEvent>
type OnQuestion = Extract<InAttempt, { question: string }>

function begin(event: Started): Attempt {
  const questions = [...new Set(event.questions)]
  return {
    id: event.attempt,
    mode: event.mode,
    source: event.source,
    questions,
    seed: event.seed,
    contentVersion: event.contentVersion,
    startedAt: event.at,
    current: questions[0] ?? '',
    responses: new Map(),
    flagged: new Set(),
    hintsOpened: new Map(),
    checked: new Map(),
    ...(event.timeLimitMs === undefined ? {} : { timeLimitMs: event.timeLimitMs }),
    extendedMs: 0,
    ...(event.retryOf === undefined ? {} : { retryOf: event.retryOf }),
    lastAt: event.at,
  }
}

function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value) {
  return new Map(map).set(key, value)
}

function respond(attempt: Attempt, event: Extract<InAttempt, { kind: 'responded' }>): Attempt {
  const { question, response, certainty, at } = event
  const before = attempt.responses.get(question)
  const isSame =
    before !== undefined &&
    before.certainty === certainty &&
    JSON.stringify(before.response) === JSON.stringify(response)
  if (isSame || attempt.checked.has(question)) return attempt
  const given = { response, ...(certainty === undefined ? {} : { certainty }), at }
  return { ...attempt, responses: withEntry(attempt.responses, question, given) }
}

function flag(attempt: Attempt, question: string, flagged: boolean): Attempt {
  if (attempt.flagged.has(question) === flagged) return attempt
  const next = new Set(attempt.flagged)
  if (flagged) next.add(question)
  else next.delete(question)
  return { ...attempt, flagged: next }
}

function openHint(attempt: Attempt, question: string, hint: number): Attempt {
  const opened = attempt.hintsOpened.get(question) ?? []
  if (opened.includes(hint) || attempt.checked.has(question)) return attempt
  return { ...attempt, hintsOpened: withEntry(attempt.hintsOpened, question, [...opened, hint]) }
}

function stepOnQuestion(attempt: Attempt, event: OnQuestion): Attempt {
  const { question } = event
  if (!attempt.questions.includes(question)) return attempt
  switch (event.kind) {
    case 'moved':
      return attempt.current === question ? attempt : { ...attempt, current: question }
    case 'responded':
      return respond(attempt, event)
    case 'flagged':
      return flag(attempt, question, event.flagged)
    case 'hint-opened':
      return openHint(attempt, question, event.hint)
    case 'checked':
      if (attempt.checked.has(question)) return attempt
      return { ...attempt, checked: withEntry(attempt.checked, question, event.at) }
  }
}

function step(attempt: Attempt, event: InAttempt): Attempt {
  if (attempt.handedInAt !== undefined) return attempt
  switch (event.kind) {
    case 'time-extended':
      if (attempt.timeLimitMs === undefined) return attempt
      return { ...attempt, extendedMs: attempt.extendedMs + event.byMs }
    case 'handed-in':
      return { ...attempt, handedInAt: event.at }
    default:
      return stepOnQuestion(attempt, event)
  }
}

function nextAttempt(before: Attempt | undefined, event: Started | InAttempt): Attempt | undefined {
  if (event.kind === 'attempt-started') return before ?? begin(event)
  if (!before) return undefined
  const after = step(before, event)
  return after === before ? before : { ...after, lastAt: Math.max(before.lastAt, event.at) }
}

/** The record after one more event; the same object when the event changes nothing. */
export function applyEvent(record: LearnerRecord, event: LearnerEvent): LearnerRecord {
  if (isStudyEvent(event)) {
    const study = applyStudyEvent(record.study, event)
    return study === record.study ? record : { ...record, study }
  }
  if (event.kind === 'lesson-read') {
    if (record.lessonsRead.has(event.lesson) === event.read) return record
    const lessonsRead = new Map(record.lessonsRead)
    if (event.read) lessonsRead.set(event.lesson, { at: event.at, by: event.by })
    else lessonsRead.delete(event.lesson)
    return { ...record, lessonsRead }
  }
  const before = record.attempts.get(event.attempt)
  const after = nextAttempt(before, event)
  if (!after || after === before) return record
  return { ...record, attempts: withEntry(record.attempts, after.id, after) }
}

/** The record of a whole log, in whatever order and however often its events are given. */
export function foldEvents(events: readonly LearnerEvent[]): LearnerRecord {
  const attempts = new Map<string, Attempt>()
  let others: LearnerRecord = emptyRecord
  for (const event of mergeEvents(events, [])) {
    if (event.kind === 'lesson-read' || isStudyEvent(event)) {
      others = applyEvent(others, event)
      continue
    }
    const after = nextAttempt(attempts.get(event.attempt), event)
    if (after) attempts.set(after.id, after)
  }
  return { ...others, attempts }
}
