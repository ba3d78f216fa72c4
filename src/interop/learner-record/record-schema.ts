/**
 * The form of the record file for whoever reads it with other tools: `learner-record.schema.json` at
 * the site's root. It is written by hand, with words that a reader needs and valibot does not hold, and
 * tests keep it true to the importer. Not to be said in JSON Schema, so only in words: an id has one
 * content, a response has a bounded depth and size, lengths count UTF-16 units.
 */
import { eventMigrations, latestVersion } from '#domain/attempt/event-migrations.ts'
import { highestSeq } from '#domain/attempt/event-stamp.ts'
import { attemptModes, certaintyLevels } from '#domain/attempt/learner-event.ts'
import { responseTextLimit } from '#domain/attempt/plain-response.ts'
import { deckDirections } from '#domain/glossary-deck/deck-direction.ts'
import {
  cardRatings,
  dailyCapBounds,
  longestNote,
  retentionBounds,
} from '#domain/study/study-event.ts'
import { recordFormat, recordLimits } from './record-file.ts'

type Schema = Readonly<Record<string, unknown>>

const id = { type: 'string', minLength: 1, maxLength: 200 }
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
const duration = { type: 'number', minimum: 1, description: 'Milliseconds.' }
const place = {
  type: 'string',
  maxLength: 500,
  pattern: '^/[^\\s\\\\]*$',
  description: 'An address of the course below its root, with its section after #.',
}

const stamp = {
  id: { ...id, description: 'Of this event alone; merging keeps each id once.' },
  device: { ...id, description: 'One opening of the app in one tab.' },
  seq: {
    type: 'integer',
    minimum: 0,
    maximum: highestSeq,
    description: 'One more than the highest seen before it on any device: the order of events.',
  },
  at: {
    type: 'number',
    minimum: -8.64e15,
    maximum: 8.64e15,
    description: 'Wall time, milliseconds since 1970; may jump with the clock.',
  },
  mono: {
    type: 'number',
    description: 'Milliseconds since the device was opened; never runs backwards.',
  },
}

/** What each event means; the README's table is made of the same sentences. */
export const eventMeanings = {
  'attempt-started':
    'Questions were put together to be answered: a quiz, a check, a review, one alone.',
  moved: 'The person went to a question of an attempt.',
  responded: 'An answer was given or changed; the last one before feedback counts.',
  flagged: 'A question was marked for another look, or the mark taken away.',
  'hint-opened': 'A hint was opened; the first is number 0.',
  checked: 'Feedback was shown, so the answer is final.',
  'time-extended': 'A time limit was made longer.',
  'handed-in': 'The attempt was ended.',
  'lesson-read': 'A lesson was marked as read, or the mark taken away.',
  'card-rated': 'A card of the glossary was turned and judged.',
  'note-written': 'A note was written or changed; an empty text takes it away.',
  bookmarked: 'A place was marked, or the mark taken away.',
  'study-planned': 'The exam’s day, the daily number and the wanted retention were set.',
} as const
type EventKind = keyof typeof eventMeanings

function eventSchema(kind: EventKind, properties: Schema, optional: Schema = {}): Schema {
  const needed = { kind: { const: kind }, ...properties, ...stamp }
  return {
    title: kind,
    description: eventMeanings[kind],
    type: 'object',
    properties: { ...needed, ...optional },
    required: Object.keys(needed),
  }
}

const attempt = { attempt: { ...id, description: 'The attempt it belongs to.' } }
const question = { ...attempt, question: { ...id, description: 'Id of a question.' } }

const attemptEvents: readonly Schema[] = [
  eventSchema(
    'attempt-started',
    {
      ...attempt,
      mode: { enum: attemptModes },
      source: {
        ...id,
        description: 'A module or quiz, `module/lesson` for a check, a question, or `review`.',
      },
      questions: { type: 'array', items: id, minItems: 1, maxItems: 500 },
      seed: { ...count, description: 'Puts options in an order that stays.' },
      contentVersion: { ...id, description: 'Edition of the questions.' },
    },
    {
      timeLimitMs: { ...duration, description: 'Absent: no limit.' },
      retryOf: { ...id, description: 'The attempt whose questions are asked again.' },
    },
  ),
  eventSchema('moved', question),
  eventSchema(
    'responded',
    { ...question, response: { $ref: '#/$defs/response' } },
    { certainty: { enum: certaintyLevels, description: '1 unsure, 2 fairly sure, 3 sure.' } },
  ),
  eventSchema('flagged', { ...question, flagged: { type: 'boolean' } }),
  eventSchema('hint-opened', { ...question, hint: count }),
  eventSchema('checked', question),
  eventSchema('time-extended', { ...attempt, byMs: duration }),
  eventSchema('handed-in', attempt),
]

const studyEvents: readonly Schema[] = [
  eventSchema('lesson-read', {
    lesson: { ...id, description: '`module/lesson`.' },
    read: { type: 'boolean' },
    by: { enum: ['reading', 'hand'], description: 'Reached at its end, or ticked.' },
  }),
  eventSchema('card-rated', {
    term: { ...id, description: 'Id of a term of the glossary.' },
    direction: { enum: deckDirections },
    rating: { enum: cardRatings },
  }),
  eventSchema('note-written', {
    note: id,
    place,
    text: { type: 'string', maxLength: longestNote },
  }),
  eventSchema('bookmarked', { place, bookmarked: { type: 'boolean' } }),
  eventSchema('study-planned', {
    exam: {
      type: ['string', 'null'],
      pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$',
      description: 'A day in the learner’s own calendar; null: none.',
    },
    dailyCap: { type: 'integer', minimum: dailyCapBounds.least, maximum: dailyCapBounds.most },
    retention: {
      type: 'number',
      minimum: retentionBounds.least,
      maximum: retentionBounds.most,
      description: 'Wanted chance of knowing an item when it comes back.',
    },
  }),
]

const response = {
  description:
    'The answer as given, read by its question’s kind: plain JSON of at most 16 levels and 2,000 values.',
  anyOf: [
    { type: ['null', 'boolean', 'number'] },
    { type: 'string', maxLength: responseTextLimit },
    { type: 'array', items: { $ref: '#/$defs/response' } },
    {
      type: 'object',
      propertyNames: { not: { enum: ['__proto__', 'constructor', 'prototype'] } },
      additionalProperties: { $ref: '#/$defs/response' },
    },
  ],
}

const lastPlace = {
  type: 'object',
  description: 'Where the learner last read.',
  properties: {
    path: { type: 'string', maxLength: 500, pattern: '^/(?![/\\\\])[^\\s\\\\]*$' },
    section: { type: 'string', maxLength: 200 },
  },
  required: ['path'],
}

/** JSON Schema, draft 2020-12, of the file as this build writes it; unknown keys are ignored. */
export function recordSchema(): Schema {
  const properties = {
    format: { const: recordFormat },
    version: {
      const: latestVersion(eventMigrations),
      description: 'Of the events’ form. Files of earlier versions can still be brought in.',
    },
    exportedAt: {
      type: 'string',
      pattern: '^([+-]\\d\\d)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
      description: 'Moment of the export, UTC.',
    },
    contentVersion: {
      type: 'string',
      maxLength: 200,
      description: 'Edition of the course that wrote the file.',
    },
    events: {
      type: 'array',
      maxItems: recordLimits.events,
      items: { oneOf: [...attemptEvents, ...studyEvents] },
    },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'SCO Primer learner’s record',
    description:
      'Everything a learner did, as a log of events that are never changed. Two files merge by taking each event’s id once, in whatever order; the state is computed from the events sorted by seq, at, device, id.',
    type: 'object',
    properties: {
      ...properties,
      place: lastPlace,
      preferences: { description: 'Settings of the app; taken as far as they are understood.' },
    },
    required: Object.keys(properties),
    $defs: { response },
  }
}
