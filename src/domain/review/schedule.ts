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

type Step = { readonly before: Card | undefined; readonly at: number; readonly card: Card }
type Scheduler = {
  readonly model: FSRS
  /** What an entry of the record made of the card before it, so that ten thousand are replayed once. */
  readonly steps: WeakMap<CountedReview['of'], Step>
}

/** More than a page ever asks for at once. */
const mostSchedulers = 8
const schedulers = new Map<number, Scheduler>()

function schedulerFor(retention: number): Scheduler {
  const known = schedulers.get(retention)
  if (known) return known
  if (schedulers.size >= mostSchedulers) schedulers.clear()
  const made = {
    model: fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false }),
    steps: new WeakMap<CountedReview['of'], Step>(),
  }
  schedulers.set(retention, made)
  return made
}

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

function replay(
  { model, steps }: Scheduler,
  reviews: readonly CountedReview[],
  offset: number,
): Card | undefined {
  let card: Card | undefined
  for (const { of, outcome } of reviews) {
    const at = localTime(of.at, offset)
    const known = steps.get(of)
    if (known?.before === card && known?.at === at) {
      card = known.card
      continue
    }
    const before: Card | undefined = card
    card = model.next(before ?? blank, at, ratingOf[outcome]).card
    steps.set(of, { before, at, card })
  }
  return card
}

export function localDay(date: Card['due']): number {
  return Math.floor(date.getTime() / dayMs)
}

/** Every item with an answer that counts. `history` as answerHistory gives it. */
export function scheduleOf(
  history: readonly Answer[],
  cards: ReadonlyMap<string, readonly RatedCard[]>,
  { retention, offset }: ScheduleSettings,
): Schedule {
  const scheduler = schedulerFor(retention)
  const schedule = new Map<ReviewItemId, Scheduled>()
  for (const [item, reviews] of countedReviews(history, cards, offset)) {
    const card = replay(scheduler, reviews, offset)
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
  const { model } = schedulerFor(0.9)
  return model.forgetting_curve(Math.max(day - last.day, 0), stability)
}

/** The card after an answer on a day. */
export function answeredOn(day: number, card: Card, grade: Grade, retention: number): Card {
  const noon = day * dayMs + dayMs / 2
  return schedulerFor(retention).model.next(card, noon, grade).card
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
