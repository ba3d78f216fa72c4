import type { LocalCalendar } from '#blocks/mastery/local-calendar.ts'
import type { Mastery } from '#domain/mastery/mastery.ts'
import type { Answer } from '#domain/review/answer-history.ts'

/** Where a learner stands with every objective, and the answers that say so. */
export type Standings = {
  readonly history: readonly Answer[]
  readonly calendar: LocalCalendar
  /** By objective. */
  readonly mastery: ReadonlyMap<string, Mastery>
}
