/**
 * A choice that the address carries: first nothing chosen, as the page is built, then what the address
 * asks, then what is chosen on the page. A choice goes into the address a moment later, so that the list
 * it makes can be shared.
 */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'

type AddressChoice<Choice> = {
  /** The address's query as the page was opened. */
  readonly search: string
  readonly read: (query: URLSearchParams) => Choice
  /** The query of a choice with its question mark; empty when nothing is asked. */
  readonly queryOf: (choice: Choice) => string
  readonly nothing: Choice
  /** Changes with every move inside the app, which ends the choice; without it a new query does. */
  readonly moment?: string
  /** How long a choice waits for the next one, as when one types. */
  readonly writeAfterMs?: number
}

const never = () => () => undefined

export function useAddressChoice<Choice>({
  search,
  read,
  queryOf,
  nothing,
  moment = search,
  writeAfterMs = 400,
}: AddressChoice<Choice>): [Choice, (choice: Choice) => void] {
  const started = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [chosen, setChosen] = useState<{ readonly moment: string; readonly choice: Choice }>()
  useEffect(() => {
    if (!chosen) return undefined
    const { pathname } = window.location
    const write = () =>
      window.history.replaceState(window.history.state, '', `${pathname}${queryOf(chosen.choice)}`)
    const timer = window.setTimeout(write, writeAfterMs)
    return () => window.clearTimeout(timer)
  }, [chosen, queryOf, writeAfterMs])
  const addressed = useMemo(
    () => (started ? read(new URLSearchParams(search)) : nothing),
    [started, search, read, nothing],
  )
  return [
    chosen?.moment === moment ? chosen.choice : addressed,
    (choice) => setChosen({ moment, choice }),
  ]
}
