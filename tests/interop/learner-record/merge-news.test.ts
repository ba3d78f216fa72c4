/** Two devices become one: at the level of whole records and files, with what can go wrong on the way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEvents } from '#domain/attempt/attempt-log.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { answerHistory } from '#domain/review/answer-history.ts'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { importRecordText } from '#interop/learner-record/import-record.ts'
import { mergeNews } from '#interop/learner-record/merge-news.ts'
import { importRecord } from '#store/learner/learner-transfer.ts'
import {
  anyLog,
  eventOf,
  eventsOf,
  oneOfEachStudy,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'
import { option, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'
import { makeWorld } from '#tests/support/learner-world.ts'

const cases = { numRuns: 1_000 }

const bank = new Map(
  ['q1', 'q2', 'q3'].map((id) => [
    id,
    singleChoiceQuestion({ id, options: [option('x', 'X', true), option('y', 'Y')] }),
  ]),
)

/** Everything that is shown of a log: its file, its record and its graded answers. */
function shownOf(log: readonly LearnerEvent[]) {
  const record = foldEvents(log)
  const file = exportRecord({ exportedAt: 0, contentVersion: 'c1', events: mergeEvents(log, []) })
  return { record, answers: answerHistory(record, bank), file }
}

function fileOf(events: readonly LearnerEvent[]): string {
  return exportRecord({ exportedAt: 0, contentVersion: 'c1', events })
}

function readBack(text: string): readonly LearnerEvent[] {
  const read = importRecordText(text)
  if (!read.ok) throw new Error(read.problems.join(' '))
  return read.value.events
}

/** A log, spread over three devices (each event on at least one), each part in an order of its own. */
const spread = anyLog.chain((log) =>
  fc.record({
    log: fc.constant(log),
    parts: fc
      .array(fc.integer({ min: 1, max: 7 }), { minLength: log.length, maxLength: log.length })
      .chain((owners) =>
        fc.tuple(
          ...[1, 2, 4].map((device) => {
            const part = log.filter((_event, at) => ((owners[at] ?? 0) & device) > 0)
            return fc.shuffledSubarray(part, { minLength: part.length, maxLength: part.length })
          }),
        ),
      ),
    /** The order in which parts arrive; each at least once, some again. */
    again: fc.array(fc.nat(2), { maxLength: 4 }),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
  }),
)

test('any split and shuffle, merged in any order and any number of times, is the same record and the same answers', () => {
  fc.assert(
    fc.property(spread, ({ log, parts, again, order }) => {
      // A file writes each event’s keys in one order, whatever order they were made in.
      const whole = shownOf(readBack(fileOf(log)))
      let merged: readonly LearnerEvent[] = []
      for (const place of [...order, ...again]) {
        merged = mergeEvents(merged, readBack(fileOf(parts[place] ?? [])))
      }
      expect(shownOf(merged)).toEqual(whole)
      const [a = [], b = [], c = []] = parts.map((part) => readBack(fileOf(part)))
      expect(mergeEvents(a, mergeEvents(b, c)), 'however they are put together').toEqual(
        mergeEvents(mergeEvents(c, a), b),
      )
    }),
    { ...cases, seed: 61 },
  )
})

test('a file with lines twice merges as one without; a damaged one changes nothing, and its whole copy then does', () => {
  fc.assert(
    fc.property(spread, fc.nat(), fc.nat(), ({ log, parts }, at, cut) => {
      const [here = [], there = []] = parts
      const twice = [...there, ...there.slice(at % (there.length + 1)), ...there.slice(0, 1)]
      const clean = mergeEvents(here, there)
      expect(mergeEvents(here, readBack(fileOf(twice)))).toEqual(clean)
      const text = fileOf(there)
      const end = text.trimEnd().length
      expect(importRecordText(text.slice(0, cut % end)).ok, 'cut short').toBe(false)
      const lines = text.split('\n')
      const line = lines.findIndex((each) => each.startsWith('    {'))
      if (line > 0) {
        const torn = lines.with(line, (lines[line] ?? '').slice(0, 12)).join('\n')
        expect(importRecordText(torn).ok, 'a torn line').toBe(false)
        const odd = lines.with(line, `    {"kind":"unheard-of"}${there.length > 1 ? ',' : ''}`)
        expect(importRecordText(odd.join('\n')).ok, 'an unknown line').toBe(false)
      }
      expect(shownOf(mergeEvents(clean, log))).toEqual(shownOf(log))
    }),
    { ...cases, seed: 62 },
  )
})

test('where one id carries two contents, every order of merging keeps the same one', () => {
  fc.assert(
    fc.property(spread, fc.nat(12), fc.nat(5), ({ parts, order }, seq, at) => {
      const [first = [], ...others] = parts
      const forged = first.map((event, place) => (place % 2 === 0 ? { ...event, seq, at } : event))
      const logs = [forged, first, ...others]
      const one = logs.reduce<readonly LearnerEvent[]>((sum, log) => mergeEvents(sum, log), [])
      const rest = order.map((place) => logs[place + 1] ?? [])
      const other = [...rest, forged, ...rest].reduce<readonly LearnerEvent[]>(
        (sum, log) => mergeEvents(log, sum),
        [],
      )
      expect(shownOf(other)).toEqual(shownOf(one))
      const changed = forged.filter((event, place) => {
        const own = first[place]
        return own !== undefined && JSON.stringify(own) !== JSON.stringify(event)
      })
      expect(mergeNews(first, forged)).toMatchObject({ added: 0, differing: changed.length })
    }),
    { ...cases, seed: 63 },
  )
})

test('three browsers that bring in each other’s files hold the same record in the end, whatever the order', async () => {
  const world = makeWorld()
  world.state.factory = undefined
  await fc.assert(
    fc.asyncProperty(spread, async ({ log, parts, order }) => {
      const devices = await Promise.all(parts.map(() => world.openStarted()))
      for (const [place, device] of devices.entries()) {
        await importRecord(device, { events: parts[place] ?? [] })
      }
      for (const from of [...order, ...order]) {
        const file = fileOf(devices[from]?.actions.contents().events ?? [])
        for (const device of devices) {
          const events = readBack(file)
          const news = mergeNews(device.actions.contents().events, events)
          expect(await importRecord(device, { events })).toMatchObject({
            value: { added: news.added, known: news.known },
          })
        }
      }
      const whole = { record: foldEvents(log), log: mergeEvents(log, []) }
      for (const device of devices) {
        expect(device.getState().record).toEqual(whole.record)
        expect(device.actions.contents().events).toEqual(whole.log)
        device.actions.stop()
      }
    }),
    { ...cases, seed: 64 },
  )
}, 120_000)

test('the news counts what comes in, each thing by its name', () => {
  const here = eventsOf(startAction, respondAction('q1'), respondAction('q2'))
  const there = [
    ...here.slice(0, 2),
    eventOf(respondAction('q3'), 10, { id: 'n1' }),
    eventOf(respondAction('q2', 'y'), 11, { id: 'n2' }),
    eventOf({ kind: 'lesson-read', lesson: 'm/l', read: true, by: 'hand' }, 12, { id: 'n3' }),
    ...Object.values(oneOfEachStudy).map((action, at) =>
      eventOf(action, 20 + at, { id: `s${at}` }),
    ),
  ]
  expect(mergeNews(here, there)).toEqual({
    added: 7,
    known: 2,
    differing: 0,
    answers: { added: 1, known: 2, changed: 1 },
    lessonsRead: 1,
    cardsRated: 1,
    notes: 1,
    bookmarks: 1,
    planChanged: true,
  })
})

test('31 answers of another device beside 4 that were here already are told as such', () => {
  const questions = Array.from({ length: 35 }, (_, place) => `q${place}`)
  const all = eventsOf({ ...startAction, questions }, ...questions.map((id) => respondAction(id)))
  expect(mergeNews(all.slice(0, 5), all).answers).toEqual({ added: 31, known: 4, changed: 0 })
})

test('nothing new is nothing: the same record twice, and an empty one', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const none = {
        added: 0,
        differing: 0,
        answers: { added: 0, changed: 0 },
        lessonsRead: 0,
        cardsRated: 0,
        notes: 0,
        bookmarks: 0,
        planChanged: false,
      }
      expect(mergeNews(log, log)).toMatchObject(none)
      expect(mergeNews(log, [])).toMatchObject(none)
    }),
    { numRuns: 300, seed: 65 },
  )
})
