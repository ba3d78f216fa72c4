/** Whether notes are printed under their sections: asked for when something is printed, so not kept. */
import { useSyncExternalStore } from 'react'

let isPrinted = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function setPrinted(next: boolean): void {
  isPrinted = next
  for (const listener of listeners) listener()
}

export function usePrintChoice(): readonly [boolean, (printed: boolean) => void] {
  const printed = useSyncExternalStore(
    subscribe,
    () => isPrinted,
    () => false,
  )
  return [printed, setPrinted]
}
