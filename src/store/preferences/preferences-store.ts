/**
 * How a person likes the app to look and ask. Kept in localStorage, where the page reads it before it
 * paints; losing it costs nothing, so it is written on a best effort.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'

export const themes = ['system', 'light', 'dark'] as const
export const textSizes = ['small', 'normal', 'large', 'larger'] as const

export type Preferences = {
  readonly theme: (typeof themes)[number]
  readonly textSize: (typeof textSizes)[number]
  /** Ask how sure the person is with each answer. */
  readonly certaintyAsked: boolean
  /** The single key `/` opens Find; whoever dictates may not want a single letter to do anything. */
  readonly slashFinds: boolean
}

export const defaultPreferences: Preferences = {
  theme: 'system',
  textSize: 'normal',
  certaintyAsked: true,
  slashFinds: true,
}

export type PreferencesActions = {
  /** Reads what is kept, and follows changes made in other tabs. */
  readonly start: () => void
  readonly set: (change: Partial<Preferences>) => void
  /** Takes preferences from a file; what is not understood keeps its present value. */
  readonly adopt: (raw: unknown) => void
  /** Back to the defaults, and nothing kept. */
  readonly erase: () => void
  readonly stop: () => void
}

export type PreferencesStore = StoreApi<Preferences> & { readonly actions: PreferencesActions }

export type PreferencesStoreOptions = {
  /** From storageName. */
  readonly prefix: string
  /** Reads `localStorage`; a function because the mere reading throws where storage is blocked. */
  readonly storage: () => Storage | undefined
  /** The window, told of changes in other tabs. */
  readonly page?: EventTarget
}

/** The localStorage key; the script that sets the theme before the first paint reads it too. */
export function preferencesKey(prefix: string): string {
  return `${prefix}preferences`
}

/** Preferences out of anything; each part that is not understood comes from `otherwise`. */
export function readPreferences(raw: unknown, otherwise = defaultPreferences): Preferences {
  if (typeof raw !== 'object' || raw === null) return otherwise
  const theme = 'theme' in raw && themes.find((known) => known === raw.theme)
  const textSize = 'textSize' in raw && textSizes.find((known) => known === raw.textSize)
  const isOn = (name: 'certaintyAsked' | 'slashFinds') => {
    const kept: unknown = Reflect.get(raw, name)
    return typeof kept === 'boolean' ? kept : otherwise[name]
  }
  return {
    theme: theme || otherwise.theme,
    textSize: textSize || otherwise.textSize,
    certaintyAsked: isOn('certaintyAsked'),
    slashFinds: isOn('slashFinds'),
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

export function createPreferencesStore(options: PreferencesStoreOptions): PreferencesStore {
  const { prefix, storage, page } = options
  const key = preferencesKey(prefix)
  const store = createStore<Preferences>(() => defaultPreferences)

  function withStorage<Value>(read: (storage: Storage) => Value): Value | undefined {
    try {
      const found = storage()
      return found && read(found)
    } catch {
      return undefined
    }
  }
  function keep(next: Preferences): void {
    store.setState(next)
    withStorage((found) => found.setItem(key, JSON.stringify(next)))
  }
  const onStorage = (event: Event) => {
    if (!('key' in event) || (event.key !== key && event.key !== null)) return
    store.setState(readPreferences(parse(withStorage((found) => found.getItem(key)))))
  }
  const actions: PreferencesActions = {
    start() {
      const kept = parse(withStorage((found) => found.getItem(key)))
      store.setState(readPreferences(kept, store.getState()))
      page?.addEventListener('storage', onStorage)
    },
    set: (change) => keep({ ...store.getState(), ...change }),
    adopt: (raw) => keep(readPreferences(raw, store.getState())),
    erase() {
      store.setState(defaultPreferences)
      withStorage((found) => found.removeItem(key))
    },
    stop: () => page?.removeEventListener('storage', onStorage),
  }
  return { ...store, actions }
}
