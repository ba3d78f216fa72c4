/**
 * Brings what is new to disk, in order, and says truthfully how far that is. "saved" means that
 * nothing is waiting. After a failure everything stays in the queue and is tried again, after 1, 2, 4
 * … 60 seconds and with each new event.
 */
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import type { LearnerRepository } from '#store/persistence/learner-repository.ts'
import { saveErrorFrom, troubleSentences, type SaveError } from '#store/persistence/save-error.ts'

export type Saving =
  | { readonly status: 'saved' }
  | { readonly status: 'saving' }
  /** `reason` is a sentence for the person. */
  | { readonly status: 'not-saved'; readonly reason: string }

/** Runs a task later; the answer cancels it. */
export type Schedule = (task: () => void, ms: number) => () => void

export type SaveQueueOptions = {
  readonly repository: Pick<LearnerRepository, 'append' | 'savePlace'>
  readonly schedule: Schedule
  readonly onSaving: (saving: Saving) => void
  /** Reads the disk again; true when saving can go on. */
  readonly recover: () => Promise<boolean>
  readonly onTrouble: (error: SaveError) => void
}

const longestPauseMs = 60_000
/** A save that takes longer than this is reported as not saved until it is. */
const patienceMs = 3_000

export class SaveQueue {
  readonly #options: SaveQueueOptions
  #events: readonly LearnerEvent[] = []
  #place: LearnerPlace | undefined
  #failures = 0
  #flushing: Promise<void> | undefined
  #isStopped = false
  #cancelRetry: (() => void) | undefined

  constructor(options: SaveQueueOptions) {
    this.#options = options
  }

  get events(): readonly LearnerEvent[] {
    return this.#events
  }

  get place(): LearnerPlace | undefined {
    return this.#place
  }

  add(event: LearnerEvent): void {
    this.#events = [...this.#events, event]
    void this.flush()
  }

  addPlace(place: LearnerPlace): void {
    this.#place = place
    void this.flush()
  }

  /** Replaces the events that wait, after reading the disk again. */
  reset(events: readonly LearnerEvent[]): void {
    this.#events = events
    void this.flush()
  }

  /** Forgets everything that waits, after the person erased the record. */
  clear(): void {
    this.#events = []
    this.#place = undefined
  }

  stop(): void {
    this.#isStopped = true
    this.#cancelRetry?.()
  }

  /** Tries to save everything that waits; ends when that is done or has failed. */
  flush(): Promise<void> {
    if (this.#flushing) return this.#flushing
    if (this.#isStopped || !this.#isWaiting()) return Promise.resolve()
    this.#flushing = this.#tryOnce()
    return this.#flushing
  }

  async #tryOnce(): Promise<void> {
    this.#cancelRetry?.()
    const { schedule, onSaving } = this.#options
    const stopWaiting = schedule(() => {
      onSaving({ status: 'not-saved', reason: troubleSentences.failed })
    }, patienceMs)
    const problem = await this.#drain()
    stopWaiting()
    this.#flushing = undefined
    if (problem) this.#report(problem)
    else onSaving({ status: 'saved' })
  }

  #isWaiting(): boolean {
    return this.#events.length > 0 || this.#place !== undefined
  }

  /** Undefined when all is saved. */
  async #drain(): Promise<SaveError | undefined> {
    let hasRecovered = false
    while (this.#isWaiting()) {
      try {
        await this.#saveOnce()
      } catch (error) {
        const problem = saveErrorFrom(error)
        const mayRecover = ['reload', 'erased', 'blocked'].includes(problem.trouble)
        if (!mayRecover || hasRecovered || !(await this.#options.recover())) return problem
        hasRecovered = true
      }
    }
    return undefined
  }

  async #saveOnce(): Promise<void> {
    const { repository } = this.#options
    const batch = new Set(this.#events)
    const place = this.#place
    if (batch.size > 0) await repository.append([...batch])
    this.#events = this.#events.filter((event) => !batch.has(event))
    if (place) await repository.savePlace(place)
    if (this.#place === place) this.#place = undefined
    this.#failures = 0
  }

  #report(error: SaveError): void {
    const { schedule, onSaving, onTrouble } = this.#options
    onSaving({ status: 'not-saved', reason: error.message })
    onTrouble(error)
    // A newer page's data stay newer: only a reload helps.
    if (error.trouble === 'newer' || this.#isStopped) return
    const pause = Math.min(1_000 * 2 ** this.#failures, longestPauseMs)
    this.#cancelRetry = schedule(() => {
      // Only tries of our own grow the pause: a person who goes on answering must not.
      this.#failures += 1
      void this.flush()
    }, pause)
  }
}
