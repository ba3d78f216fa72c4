/**
 * A learner who studies for sixty days, as a log of events. Whether they remember is decided by a model of
 * their own that is not the scheduler's: recall falls as (1 + days / strength) ^ -0.6; a success makes
 * strength grow by 1.6 + 1.4 · (1 − recall), a failure halves it, down to half a day at least. They begin two
 * items a day, take what the schedule gives them, miss one day in seven, open hints, doubt, err while sure,
 * try again at once after a miss, and use two devices. Beside the log stands `evidence`: what, as it was
 * simulated, shows memory, with the rating that it deserves.
 */
import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs'
import type { LearnerAction, LearnerEvent, Certainty } from '#domain/attempt/learner-event.ts'
import { seededRandom, type Random } from '#domain/base/seeded-random.ts'
import type { SingleChoiceQuestion } from '#domain/question-kinds/single-choice.ts'
import { singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'
import { eventOf } from '#tests/support/builders/learner-events.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
/** 1 March 2026, midnight UTC. */
export const firstMidnight = Date.UTC(2026, 2, 1)

export type Evidence = { readonly item: string; readonly at: number; readonly grade: Grade }
export type DirectCard = { readonly due: number; readonly stability: number }

/** ts-fsrs run by itself, with nothing of ours between it and what was simulated. */
export function runDirectly(
  evidence: readonly Evidence[],
  retention: number,
  offset: number,
): ReadonlyMap<string, DirectCard> {
  const model = fsrs({
    request_retention: retention,
    enable_fuzz: false,
    enable_short_term: false,
  })
  const cards = new Map<string, Card>()
  for (const { item, at, grade } of evidence) {
    const when = new Date(at + offset * minuteMs)
    cards.set(item, model.next(cards.get(item) ?? createEmptyCard(when), when, grade).card)
  }
  return new Map(
    [...cards].map(([item, { due, stability }]) => [item, { due: due.getTime(), stability }]),
  )
}

type Memory = { strength: number; lastDay: number }

function recall(memory: Memory, day: number): number {
  return (1 + (day - memory.lastDay) / memory.strength) ** -0.6
}

function remember(memory: Memory, day: number, success: boolean): Memory {
  const before = recall(memory, day)
  const growth = success ? 1.6 + 1.4 * (1 - before) : 0.5
  return { strength: Math.max(memory.strength * growth, 0.5), lastDay: day }
}

type Answered = {
  readonly right: boolean
  readonly certainty: Certainty | undefined
  readonly hint: boolean
}

function gradeOf({ right, certainty, hint }: Answered): Grade {
  if (!right) return Rating.Again
  return hint || certainty === 1 ? Rating.Hard : Rating.Good
}

function answerFrom(chance: number, random: Random): Answered {
  const right = random() < chance
  const certainty = ([undefined, 1, 2, 3] as const)[Math.floor(random() * 4)]
  return { right, certainty, hint: random() < 0.15 }
}

/** Writes events as two devices would that always know of each other's. */
class Log {
  readonly events: LearnerEvent[] = []
  attempts = 0

  write(action: LearnerAction, at: number) {
    const seq = this.events.length + 1
    const device = seq % 3 === 0 ? 'phone' : 'laptop'
    this.events.push(eventOf(action, seq, { at, device, mono: seq }))
  }

  answer(question: string, { right, certainty, hint }: Answered, at: number) {
    this.attempts += 1
    const attempt = `a${this.attempts}`
    const on = { attempt, question }
    const review = { mode: 'review', source: 'review', contentVersion: 'c' } as const
    const seed = this.attempts
    this.write({ kind: 'attempt-started', attempt, ...review, seed, questions: [question] }, at)
    if (hint) this.write({ kind: 'hint-opened', ...on, hint: 0 }, at)
    const response = { choice: right ? 'two' : 'five' }
    this.write({ kind: 'responded', ...on, response, ...(certainty && { certainty }) }, at)
    this.write({ kind: 'checked', ...on }, at)
  }

  give(item: string, answered: Answered, at: number) {
    if (isCard(item)) this.rate(nameOf(item), answered.right, at)
    else this.answer(nameOf(item), answered, at)
  }

  rate(term: string, right: boolean, at: number) {
    const rating = right ? 'known' : 'not-yet'
    this.write({ kind: 'card-rated', term, direction: 'term-definition', rating }, at)
  }
}

/** Every fourth item is a card of the glossary. */
const isCard = (item: string) => item.startsWith('c:')
function itemAt(place: number): string {
  return place % 4 === 3 ? `c:term-${place}/term-definition` : `q:question-${place}`
}
const nameOf = (item: string) => item.slice(2).split('/')[0] ?? ''

export type SimulatedLearner = {
  readonly questions: ReadonlyMap<string, SingleChoiceQuestion>
  readonly events: readonly LearnerEvent[]
  readonly evidence: readonly Evidence[]
}

export type Simulation = {
  readonly seed: number
  readonly items: number
  readonly days?: number
  /** Minutes ahead of UTC; the learner studies at hours of their own clock. */
  readonly offset?: number
  readonly retention?: number
}

export function simulateLearner({
  seed,
  items,
  days = 60,
  offset = 0,
  retention = 0.9,
}: Simulation): SimulatedLearner {
  const random = seededRandom(seed)
  const ids = Array.from({ length: items }, (_, place) => itemAt(place))
  const log = new Log()
  const evidence: Evidence[] = []
  const memories = new Map<string, Memory>()
  for (let day = 0; day < days; day += 1) {
    if (random() < 1 / 7) continue
    // From six in the morning to eleven at night, by the learner's clock.
    let at =
      firstMidnight +
      day * dayMs -
      offset * minuteMs +
      Math.floor((6 + random() * 16) * 60) * minuteMs
    const cards = runDirectly(evidence, retention, offset)
    const today = firstMidnight + (day + 1) * dayMs
    const due = ids.filter((id) => (cards.get(id)?.due ?? Number.POSITIVE_INFINITY) < today)
    const fresh = ids.filter((id) => !memories.has(id)).slice(0, 2)
    for (const item of [...due, ...fresh]) {
      at += 45_000 + Math.floor(random() * 30_000)
      const memory = memories.get(item)
      const answered = answerFrom(memory ? recall(memory, day) : 0.55, random)
      memories.set(
        item,
        memory
          ? remember(memory, day, answered.right)
          : { strength: answered.right ? 3 : 1, lastDay: day },
      )
      const grade = isCard(item) ? (answered.right ? Rating.Good : Rating.Again) : gradeOf(answered)
      log.give(item, answered, at)
      evidence.push({ item, at, grade })
      const triesAgain = !answered.right && random() < 0.5
      if (triesAgain) log.give(item, { right: true, certainty: 3, hint: false }, at + 20_000)
    }
  }
  const asked = ids.filter((item) => !isCard(item)).map(nameOf)
  return {
    questions: new Map(asked.map((id) => [id, singleChoiceQuestion({ id })])),
    events: log.events,
    evidence,
  }
}
