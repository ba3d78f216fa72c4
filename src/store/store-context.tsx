/**
 * Hands the stores to components. On the server and while React takes over prerendered markup, a
 * store shows its first state, so both agree; what is on disk follows right after.
 */
import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { LearnerState } from '#store/learner/learner-state.ts'
import type { LearnerActions, LearnerStore } from '#store/learner/learner-store.ts'
import type {
  Preferences,
  PreferencesActions,
  PreferencesStore,
} from '#store/preferences/preferences-store.ts'

export type Stores = { readonly learner: LearnerStore; readonly preferences: PreferencesStore }

const StoreContext = createContext<Stores | undefined>(undefined)

export function StoreProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoreContext value={stores}>{children}</StoreContext>
}

function useStores(): Stores {
  const stores = use(StoreContext)
  if (!stores) throw new Error('This component needs a <StoreProvider> above it.')
  return stores
}

/** The selector is a named function from learner-selectors.ts, or made once by one. */
export function useLearner<Value>(selector: (state: LearnerState) => Value): Value {
  return useStore(useStores().learner, selector)
}

export function useLearnerActions(): LearnerActions {
  return useStores().learner.actions
}

/** The store itself, for learner-transfer.ts. */
export function useLearnerStore(): LearnerStore {
  return useStores().learner
}

export function usePreferences<Value>(selector: (state: Preferences) => Value): Value {
  return useStore(useStores().preferences, selector)
}

export function usePreferencesActions(): PreferencesActions {
  return useStores().preferences.actions
}
