/** Makes the stores with the real clock, storage and ids; the only place where the app meets them. */
import { keepKnownHint } from '#store/learner/known-hint.ts'
import { createLearnerStore } from '#store/learner/learner-store.ts'
import { createLearnerRepository } from '#store/persistence/learner-repository.ts'
import { createLeftOver } from '#store/persistence/left-over.ts'
import { newId } from '#store/new-id.ts'
import { storageName } from '#store/persistence/storage-name.ts'
import { createPreferencesStore, type Preferences } from '#store/preferences/preferences-store.ts'
import type { Stores } from '#store/store-context.tsx'

function showPreferences({ theme, textSize }: Preferences): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  if (textSize === 'normal') delete dataset['text']
  else dataset['text'] = textSize
}

/** The stores of a page in the browser. */
export function createServices(): Stores {
  const prefix = storageName(import.meta.env.BASE_URL)
  const storage = () => window.localStorage
  const preferences = createPreferencesStore({ prefix, storage, page: window })
  preferences.subscribe(showPreferences)
  const repository = createLearnerRepository({
    name: prefix,
    now: Date.now,
    newId,
    factory: () => window.indexedDB,
    page: window,
  })
  const learner = createLearnerStore({
    repository,
    now: Date.now,
    monotonic: () => performance.now(),
    newId,
    leftOver: createLeftOver({ prefix, storage }),
    page: window,
  })
  keepKnownHint(learner, { prefix, storage })
  return { learner, preferences }
}

/** Stores that keep nothing and are never started: what a page shows before it knows anybody. */
export function createServerServices(): Stores {
  const preferences = createPreferencesStore({ prefix: '', storage: () => undefined })
  const repository = createLearnerRepository({
    name: '',
    now: () => 0,
    newId: () => 'none',
    factory: () => undefined,
  })
  const learner = createLearnerStore({
    repository,
    now: () => 0,
    monotonic: () => 0,
    newId: () => 'none',
  })
  return { learner, preferences }
}
