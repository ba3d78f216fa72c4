/**
 * When each item comes back: its answers that count (counted-reviews.ts), replayed through ts-fsrs, which
 * is FSRS-6 with the parameters its authors fitted on many learners (Ye, Su and Cao 2022 for the model).
 * Nothing is stored: a schedule is computed from the log, so another wanted chance, another device or a
 * merged log changes every due day at once.
 *
 * No fuzz, so that the same log gives the same days everywhere. No steps of minutes ("short term"), for
 * only one answer a day counts: the first gap is a day or more. ts-fsrs counts days by the calendar of the
 * times it is given; it is given the learner's own, so an evening and the next morning are a day apart.
 */
import { fsrs, Rating, State, type Card, type CardInput, type FSRS, type Grade } from 'ts-fsrs'
import type { RatedCard } from '#domain/study/study-record.ts'
import { dayMs, localTime } from '#domain/study/learner-day.ts'
import type { Answer } from './answer-history.ts'
import { countedReviews, type CountedReview, type Outcome } from './counted-reviews.ts'
import type { ReviewItemId } from './review-item.ts'

export type ScheduleSettings = {
  /** Wanted chance of knowing an item when it comes back, as a share of 1. */
  readonly retention: number
  /** See learner-day.ts. */
  readonly offset: number
}

export type Scheduled = {
  readonly item: ReviewItemId
  /** One at least, the oldest first. */
  readonly reviews: readonly CountedReview[]
  readonly last: CountedReview
  /** Days after which the chance of knowing it has fallen to 0.9. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  /** The learner's day on which it comes back. */
  readonly dueDay: number
  /** As ts-fsrs keeps it, in the learner's own time. */
  readonly card: Card
}

export type Schedule = ReadonlyMap<ReviewItemId, Scheduled>

export const ratingOf: Readonly<Record<Outcome, Grade>> = {
  'sure-and-wrong': Rating.Again,
  missed: Rating.Again,
  little: Rating.Again,
  partly: Rating.Hard,
  'with-hint': Rating.Hard,
  unsure: Rating.Hard,
  right: Rating.Good,
}

/** More than a page ever asks for at once. */
const mostModels = 8
const models = new Map<number, FSRS>()

function modelFor(retention: number): FSRS {
  const known = models.get(retention)
  if (known) return known
  if (models.size >= mostModels) models.clear()
  const settings = { request_retention: retention, enable_fuzz: false, enable_short_term: false }
  const made = fsrs(settings)
  models.set(retention, made)
  return made
}

/** The wanted chance decides when a card is due, not how well it is remembered, so one replay does for all. */
const anyRetention = 0.9

const blank: CardInput = {
  due: 0,
  stability: 0,
  difficulty: 0,
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
  reps: 0,
  lapses: 0,
  state: State.New,
}

type Step = { readonly before: CardInput; readonly at: number; readonly card: Card }
/** What an entry of the record made of the card before it, so that ten thousand are replayed once. */
const steps = new WeakMap<CountedReview['of'], Step>()

function replay(reviews: readonly CountedReview[], { retention, offset }: ScheduleSettings) {
  let card: Card | undefined
  for (const { of, outcome } of reviews) {
    const at = localTime(of.at, offset)
    const known = steps.get(of)
    const before: CardInput = card ?? blank
    const isKnown = known?.before === before && known.at === at
    card = isKnown ? known.card : modelFor(anyRetention).next(before, at, ratingOf[outcome]).card
    if (!isKnown) steps.set(of, { before, at, card })
  }
  const last = reviews.at(-1)
  const step = last && steps.get(last.of)
  if (!step || retention === anyRetention) return card
  return modelFor(retention).next(step.before, step.at, ratingOf[last.outcome]).card
}

export function localDay(date: Card['due']): number {
  return Math.floor(date.getTime() / dayMs)
}

type Cards = ReadonlyMap<string, readonly RatedCard[]>
type Latest = {
  readonly history: readonly Answer[]
  readonly cards: Cards
  readonly settings: ScheduleSettings
  readonly schedule: Schedule
}
let latest: Latest | undefined

/** Most of what a learner does, such as choosing an option, adds no answer that counts. */
function isSame(before: Latest, history: readonly Answer[], cards: Cards, how: ScheduleSettings) {
  return (
    before.cards === cards &&
    before.settings.retention === how.retention &&
    before.settings.offset === how.offset &&
    before.history.length === history.length &&
    before.history.every((answer, at) => answer === history[at])
  )
}

/** Every item with an answer that counts. `history` as answerHistory gives it. */
export function scheduleOf(
  history: readonly Answer[],
  cards: Cards,
  settings: ScheduleSettings,
): Schedule {
  if (latest && isSame(latest, history, cards, settings)) return latest.schedule
  const schedule = compute(history, cards, settings)
  latest = { history, cards, settings, schedule }
  return schedule
}

function compute(history: readonly Answer[], cards: Cards, settings: ScheduleSettings): Schedule {
  const schedule = new Map<ReviewItemId, Scheduled>()
  for (const [item, reviews] of countedReviews(history, cards, settings.offset)) {
    const card = replay(reviews, settings)
    const last = reviews.at(-1)
    if (!card || !last) continue
    const { stability, difficulty } = card
    schedule.set(item, {
      item,
      reviews,
      last,
      stability,
      difficulty,
      dueDay: localDay(card.due),
      card,
    })
  }
  return schedule
}

/** The chance, by the model, that an item is known on a day; on the day of its last answer it is 1. */
export function chanceOn(day: number, { stability, last }: Pick<Scheduled, 'stability' | 'last'>) {
  return modelFor(anyRetention).forgetting_curve(Math.max(day - last.day, 0), stability)
}

/** The card after an answer on a day. */
export function answeredOn(day: number, card: Card, grade: Grade, retention: number): Card {
  const noon = day * dayMs + dayMs / 2
  return modelFor(retention).next(card, noon, grade).card
}

export type NextDays = Readonly<Record<'missed' | 'hard' | 'right', number>>

/** In how many days it would come back, were it answered on a day. */
export function nextDays(
  day: number,
  { card }: Pick<Scheduled, 'card'>,
  retention: number,
): NextDays {
  const after = (grade: Grade) => localDay(answeredOn(day, card, grade, retention).due) - day
  return { missed: after(Rating.Again), hard: after(Rating.Hard), right: after(Rating.Good) }
}
