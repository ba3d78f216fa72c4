/**
 * What a record file brings to the record that is here: which of its events are new, and in words that
 * count for a learner, which answers, lessons, cards, notes and marks come with them. An event is known
 * by its id; should one id carry two contents, what is here stays and the file's is counted as differing.
 */
import { compareEvents } from '#domain/attempt/attempt-log.ts'
import { foldEvents, type LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { keptNotes } from '#domain/study/study-record.ts'
import type { RecordContents } from './record-file.ts'

export type MergeNews = {
  /** Events that are new here, and that were here already. */
  readonly added: number
  readonly known: number
  /** Of the known ones, those that say something else here. */
  readonly differing: number
  readonly answers: {
    readonly added: number
    /** Answers in the file that were here already. */
    readonly known: number
    /** Of the known ones, those to which the file has a later answer. */
    readonly changed: number
  }
  readonly lessonsRead: number
  readonly cardsRated: number
  /** New ones and ones with new words. */
  readonly notes: number
  readonly bookmarks: number
  readonly planChanged: boolean
}

function answersOf({ attempts }: LearnerRecord): ReadonlyMap<string, string> {
  const answers = new Map<string, string>()
  for (const attempt of attempts.values()) {
    for (const [question, given] of attempt.responses) {
      answers.set(JSON.stringify([attempt.id, question]), JSON.stringify(given))
    }
  }
  return answers
}

function answerNews(here: LearnerRecord, after: LearnerRecord, file: LearnerRecord) {
  const before = answersOf(here)
  const now = [...answersOf(after)]
  return {
    added: now.filter(([place]) => !before.has(place)).length,
    known: [...answersOf(file).keys()].filter((place) => before.has(place)).length,
    changed: now.filter(([place, given]) => before.has(place) && before.get(place) !== given)
      .length,
  }
}

function ratingsOf({ study }: LearnerRecord): number {
  return [...study.cards.values()].reduce((sum, ratings) => sum + ratings.length, 0)
}

/** How many keys of `now` are not in `before`. */
function newKeys(before: { has(key: string): boolean }, now: { keys(): Iterable<string> }): number {
  return [...now.keys()].filter((key) => !before.has(key)).length
}

function changedNotes(here: LearnerRecord, after: LearnerRecord): number {
  const before = new Map(keptNotes(here.study).map(({ id, text }) => [id, text]))
  return keptNotes(after.study).filter(({ id, text }) => before.get(id) !== text).length
}

/** The news that taking in `file` brings to a device with the log `here`. */
export function mergeNews(
  here: readonly LearnerEvent[],
  file: RecordContents['events'],
): MergeNews {
  const ours = new Map(here.map((event) => [event.id, event]))
  const fresh = file.filter(({ id }) => !ours.has(id))
  const differing = file.filter((event) => {
    const own = ours.get(event.id)
    return own !== undefined && compareEvents(own, event) !== 0
  })
  const before = foldEvents(here)
  const after = foldEvents([...here, ...fresh])
  return {
    added: fresh.length,
    known: file.length - fresh.length,
    differing: differing.length,
    answers: answerNews(before, after, foldEvents(file)),
    lessonsRead: newKeys(before.lessonsRead, after.lessonsRead),
    cardsRated: ratingsOf(after) - ratingsOf(before),
    notes: changedNotes(before, after),
    bookmarks: newKeys(before.study.bookmarks, after.study.bookmarks),
    planChanged: JSON.stringify(before.study.plan) !== JSON.stringify(after.study.plan),
  }
}
