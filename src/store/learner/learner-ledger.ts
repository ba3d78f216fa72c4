/**
 * The log in memory, and how it stays one with the disk and the other tabs. The state's `record` is
 * always the fold of the log; the save queue holds the part of the log that is not on disk.
 */
import type { StoreApi } from 'zustand/vanilla'
import { compareEvents, mergeEvents } from '#domain/attempt/attempt-log.ts'
import { applyEvent, foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { LearnerRepository, RepositoryNews } from '#store/persistence/learner-repository.ts'
import { initialLearnerState, type LearnerState } from './learner-state.ts'
import { SaveQueue, type Saving, type Schedule } from './save-queue.ts'

/** What stands beside the record; `place` and `undo` are taken away when not given. */
export type Beside = Partial<Omit<LearnerState, 'record'>>

export class LearnerLedger {
  readonly repository: LearnerRepository
  readonly queue: SaveQueue
  readonly #store: StoreApi<LearnerState>
  /** Of the database that was last read. */
  life: string | undefined
  erasedLives: readonly string[] = []
  #log: readonly LearnerEvent[] = []
  /** One list for each reading under way: what happens meanwhile must not be lost by it. */
  readonly #meanwhile = new Set<LearnerEvent[]>()

  constructor(store: StoreApi<LearnerState>, repository: LearnerRepository, schedule: Schedule) {
    this.#store = store
    this.repository = repository
    this.queue = new SaveQueue({
      repository,
      schedule,
      onSaving: (saving) => store.setState({ saving }),
      recover: () => this.read('all'),
      onTrouble: ({ trouble }) => {
        if (trouble === 'newer') store.setState({ mode: 'newer' })
      },
    })
  }

  get log(): readonly LearnerEvent[] {
    return this.#log
  }

  /** Takes in new events; the usual case, one after all others, is one step of the fold. */
  takeIn(events: readonly LearnerEvent[]): void {
    for (const list of this.#meanwhile) list.push(...events)
    const [only] = events
    const last = this.#log.at(-1)
    if (only && events.length === 1 && (!last || compareEvents(last, only) < 0)) {
      this.#log = [...this.#log, only]
      this.#store.setState(({ record }) => ({ record: applyEvent(record, only) }))
      return
    }
    this.#log = mergeEvents(this.#log, events)
    this.#store.setState({ record: foldEvents(this.#log) })
  }

  /** Makes this the log; `waiting` is the part of it that is still to be saved. */
  replace(log: readonly LearnerEvent[], waiting: readonly LearnerEvent[], beside: Beside): void {
    this.#log = mergeEvents(log, [])
    const record = foldEvents(this.#log)
    const { place: _place, undo: _undo, ...others } = this.#store.getState()
    this.#store.setState({ ...others, ...beside, record }, true)
    this.queue.reset(waiting)
  }

  /** Empties memory, also of what waits to be saved. */
  forget(): void {
    const { mode, saving } = this.#store.getState()
    this.#log = []
    this.queue.clear()
    const nothingWaits: Saving = mode === 'normal' ? { status: 'saved' } : saving
    const state = { ...initialLearnerState, ready: true, mode, saving: nothingWaits }
    this.#store.setState(state, true)
  }

  /**
   * Reads the disk and keeps, besides what is there, all we hold or only what waits to be saved. True
   * when saving is possible.
   */
  async read(keep: 'all' | 'waiting'): Promise<boolean> {
    const arrived: LearnerEvent[] = []
    this.#meanwhile.add(arrived)
    const loaded = await this.repository.load()
    this.#meanwhile.delete(arrived)
    this.life = loaded.life
    this.erasedLives = loaded.erasedLives ?? []
    if (loaded.wasErased) this.queue.clear()
    const before = keep === 'all' && !loaded.wasErased ? this.#store.getState() : undefined
    const place = this.queue.place ?? loaded.place ?? before?.place
    const undo = loaded.undo ?? before?.undo
    const canSave = loaded.mode === 'normal'
    const kept = keep === 'all' || !canSave ? this.#log : this.queue.events
    const ours = loaded.wasErased ? [] : [...kept, ...arrived]
    const onDisk = new Set(loaded.events.map((event) => event.id))
    const waiting = ours.filter((event) => !onDisk.has(event.id))
    const reason = canSave ? undefined : loaded.trouble?.message
    this.replace([...loaded.events, ...ours], mergeEvents(waiting, []), {
      ready: true,
      mode: loaded.mode,
      quarantined: loaded.quarantined,
      ...(place ? { place } : {}),
      ...(undo ? { undo } : {}),
      ...(reason ? { saving: { status: 'not-saved', reason } } : {}),
    })
    return canSave
  }

  /** What another tab did; before the first reading there is nothing to bring up to date. */
  hear(news: RepositoryNews): void {
    if (news.kind === 'appended') {
      if (this.#store.getState().ready) this.takeIn(news.events)
      else for (const list of this.#meanwhile) list.push(...news.events)
    } else if (this.#store.getState().ready || this.#meanwhile.size > 0) {
      void this.read('waiting')
    }
  }
}
