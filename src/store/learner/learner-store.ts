/**
 * What the app knows about the learner. An action changes memory at once and is then brought to disk;
 * `saving` says which of the two it has reached. The log is the truth, `record` is computed from it.
 * Importing, undoing and erasing are in learner-transfer.ts.
 */
import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { nextSeq } from '#domain/attempt/attempt-log.ts'
import { applyEvent } from '#domain/attempt/attempt.ts'
import {
  learnerEventSchema,
  type LearnerAction,
  type LearnerEvent,
} from '#domain/attempt/learner-event.ts'
import { learnerPlaceSchema, type LearnerPlace } from '#domain/attempt/learner-place.ts'
import type { LearnerRepository } from '#store/persistence/learner-repository.ts'
import type { LeftOver } from '#store/persistence/left-over.ts'
import { LearnerLedger } from './learner-ledger.ts'
import { initialLearnerState, type LearnerState } from './learner-state.ts'
import type { Schedule } from './save-queue.ts'

export type LearnerActions = {
  /** Reads the disk; safe to call more than once. */
  readonly start: () => Promise<void>
  /**
   * Does what a person did, and gives back its event: undefined when it changes nothing (a second
   * click, an answer after the feedback) or when the disk has not been read yet, in which case it is
   * done right after. Throws on an action outside the contract, which is a defect of the caller.
   */
  readonly act: (action: LearnerAction) => LearnerEvent | undefined
  readonly rememberPlace: (place: LearnerPlace) => void
  /** Everything to put into a file, also what is not saved yet. */
  readonly contents: () => {
    readonly events: readonly LearnerEvent[]
    readonly place?: LearnerPlace
  }
  /** Tries at once to save what is waiting. */
  readonly saveNow: () => Promise<void>
  readonly stop: () => void
}

export type LearnerStore = StoreApi<LearnerState> & {
  readonly actions: LearnerActions
  /** For learner-transfer.ts alone. */
  readonly ledger: LearnerLedger
  readonly leftOver: LeftOver | undefined
  readonly now: () => number
}

export type LearnerStoreOptions = {
  readonly repository: LearnerRepository
  /** Wall time, ms since 1970. */
  readonly now: () => number
  /** Ms since the page was opened. */
  readonly monotonic: () => number
  readonly newId: () => string
  readonly schedule?: Schedule
  /** Keeps what waits when the page goes. */
  readonly leftOver?: LeftOver
  /** The window, told of when the page goes. */
  readonly page?: EventTarget
}

const byTimer: Schedule = (task, ms) => {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

function markSaving({ getState, setState }: StoreApi<LearnerState>): void {
  // "not saved" stays until it is saved; the word must not flicker with each try.
  if (getState().saving.status === 'saved') setState({ saving: { status: 'saving' } })
}

/** Acts on the record; actions that come before it is read wait for it. */
function makeAct(
  store: StoreApi<LearnerState>,
  ledger: LearnerLedger,
  { now, monotonic, newId, leftOver }: LearnerStoreOptions,
) {
  const device = newId()
  let early: readonly LearnerAction[] = []
  function act(action: LearnerAction): LearnerEvent | undefined {
    const stamp = { id: newId(), device, seq: nextSeq(ledger.log), at: now(), mono: monotonic() }
    const event = v.parse(learnerEventSchema, { ...action, ...stamp })
    const { ready, record } = store.getState()
    if (!ready) {
      early = [...early, action]
      return undefined
    }
    if (applyEvent(record, event) === record) return undefined
    ledger.takeIn([event])
    markSaving(store)
    ledger.queue.add(event)
    return event
  }
  async function begin(): Promise<void> {
    await ledger.read('all')
    if (leftOver && store.getState().mode === 'normal') bringBack(ledger, leftOver)
    const waited = early
    early = []
    for (const action of waited) act(action)
  }
  function onPageHide(): void {
    const waiting = ledger.queue.events
    if (waiting.length > 0 && store.getState().mode !== 'newer')
      leftOver?.keep(device, ledger.life, waiting)
  }
  return { act, begin, onPageHide }
}

/** What an earlier page could not bring to disk any more; it stays kept until it is there. */
function bringBack(ledger: LearnerLedger, leftOver: LeftOver): void {
  const events = leftOver.read(ledger.erasedLives)
  if (events.length === 0) return
  const here = new Set(ledger.log.map((event) => event.id))
  const missing = events.filter((event) => !here.has(event.id))
  if (missing.length > 0) ledger.takeIn(missing)
  for (const event of missing) ledger.queue.add(event)
  void ledger.queue.flush().then(() => {
    const waiting = new Set(ledger.queue.events)
    if (missing.every((event) => !waiting.has(event))) leftOver.drop(events)
  })
}

export function createLearnerStore(options: LearnerStoreOptions): LearnerStore {
  const { repository, now, schedule = byTimer, leftOver, page } = options
  const store = createStore<LearnerState>(() => initialLearnerState)
  const ledger = new LearnerLedger(store, repository, schedule)
  const { act, begin, onPageHide } = makeAct(store, ledger, options)
  const unsubscribe = repository.subscribe((news) => ledger.hear(news))
  let starting: Promise<void> | undefined
  const actions: LearnerActions = {
    start() {
      if (!starting) page?.addEventListener('pagehide', onPageHide)
      return (starting ??= begin())
    },
    act,
    rememberPlace(place) {
      // An address that could not be read back would spoil the learner's file.
      if (!v.is(learnerPlaceSchema, place)) return
      const { path, section } = store.getState().place ?? {}
      if (path === place.path && section === place.section) return
      store.setState({ place })
      markSaving(store)
      ledger.queue.addPlace(place)
    },
    contents() {
      const { place } = store.getState()
      return { events: ledger.log, ...(place ? { place } : {}) }
    },
    saveNow: () => ledger.queue.flush(),
    stop() {
      unsubscribe()
      page?.removeEventListener('pagehide', onPageHide)
      ledger.queue.stop()
      repository.close()
    },
  }
  return { ...store, actions, ledger, leftOver, now }
}
