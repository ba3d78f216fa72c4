/** What the timeline's page is given: every event in time order, with what its links need. */
import type { Discrepancy, Statement } from '#domain/evidence/evidence.ts'
import type { TimelineEvent } from './timeline-event.ts'

export type ListedEvent = Omit<TimelineEvent, 'evidence' | 'discrepancies'> & {
  readonly cited: readonly Pick<Statement, 'id' | 'paragraphs'>[]
  readonly doubts: readonly Pick<Discrepancy, 'id' | 'title'>[]
}

export type TimelineModule = {
  readonly id: string
  readonly title: string
  /** Its first lesson; a module that is only announced has none. */
  readonly lesson?: string
}

export type TimelineContent = {
  readonly events: readonly ListedEvent[]
  readonly modules: readonly TimelineModule[]
  /** Of the first and of the last event. */
  readonly years: readonly [first: number, last: number]
}
