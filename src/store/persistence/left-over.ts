/**
 * What was still on its way to disk when the page went. IndexedDB answers too late for a page that is
 * closed within some 30 ms of a click, so the events go to localStorage, which takes them at once, and
 * are brought to disk at the next start. Events have ids: one that came both ways counts once.
 */
import * as v from 'valibot'
import {
  eventMigrations,
  latestVersion,
  liftEvent,
  type MigrationStep,
} from '#domain/attempt/event-migrations.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'

export type LeftOver = {
  /** Keeps these instead of what was kept before by the same opening of the app. */
  readonly keep: (device: string, life: string | undefined, events: readonly LearnerEvent[]) => void
  /** All that can be read, except from lives of the record that the person erased. */
  readonly read: (erased: readonly string[]) => readonly LearnerEvent[]
  /** After saving these: takes away what holds nothing else. */
  readonly drop: (saved: readonly LearnerEvent[]) => void
  /** Takes everything away. */
  readonly erase: () => void
}

export type LeftOverOptions = {
  /** From storageName. */
  readonly prefix: string
  /** Reads `localStorage`; a function because the mere reading throws where storage is blocked. */
  readonly storage: () => Storage | undefined
  readonly steps?: readonly MigrationStep[]
}

const keptSchema = v.object({
  version: v.number(),
  life: v.optional(v.string()),
  events: v.array(v.unknown()),
})

export function createLeftOver(options: LeftOverOptions): LeftOver {
  const { prefix, storage, steps = eventMigrations } = options
  const start = `${prefix}left-over:`

  function withStorage<Value>(work: (storage: Storage) => Value): Value | undefined {
    try {
      const found = storage()
      return found && work(found)
    } catch {
      // Blocked or full: the page has already said that the work is not saved.
      return undefined
    }
  }
  function keys(): string[] {
    const all = withStorage((found) =>
      Array.from({ length: found.length }, (_, at) => found.key(at) ?? ''),
    )
    return (all ?? []).filter((key) => key.startsWith(start))
  }
  /** Undefined for what this build cannot read whole; that is left where it is. */
  function readKey(key: string): { life?: string | undefined; events: LearnerEvent[] } | undefined {
    const text = withStorage((found) => found.getItem(key))
    const kept = v.safeParse(keptSchema, parse(text))
    if (!kept.success) return undefined
    const { version, life, events } = kept.output
    const lifted = events.map((event) => liftEvent(event, version, steps))
    const good = lifted.flatMap((event) => (event.ok ? [event.value] : []))
    return good.length === lifted.length ? { life, events: good } : undefined
  }
  const remove = (key: string) => withStorage((found) => found.removeItem(key))
  return {
    keep(device, life, events) {
      const kept = { version: latestVersion(steps), ...(life ? { life } : {}), events }
      withStorage((found) => found.setItem(`${start}${device}`, JSON.stringify(kept)))
    },
    read: (erased) =>
      keys().flatMap((key) => {
        const kept = readKey(key)
        if (!kept) return []
        if (kept.life === undefined || !erased.includes(kept.life)) return kept.events
        remove(key)
        return []
      }),
    drop(saved) {
      const ids = new Set(saved.map((event) => event.id))
      for (const key of keys()) if (readKey(key)?.events.every(({ id }) => ids.has(id))) remove(key)
    },
    erase: () => keys().forEach(remove),
  }
}

function parse(text: string | null | undefined): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
