/**
 * Which question is on the page. The place is kept in the state of the history entry, so that Back
 * and Forward walk through the questions while the address holds nothing but the attempt's id, and a
 * reload stays where it was. An entry without a place is at the question where the attempt was left.
 */
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Attempt } from '#domain/attempt/attempt.ts'

/** Number of a question from 0, or the look over everything before handing in. */
export type Place = number | 'overview'

/** A history entry outlives the code that made it, so its state is read with care. */
function placeIn(state: unknown, questions: number): Place | undefined {
  if (typeof state !== 'object' || state === null || !('place' in state)) return undefined
  const { place } = state
  if (place === 'overview') return place
  return typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < questions
    ? place
    : undefined
}

export function usePlace(attempt: Attempt) {
  const { state, pathname, search } = useLocation()
  const navigate = useNavigate()
  const written = placeIn(state, attempt.questions.length)
  const place = written ?? Math.max(attempt.questions.indexOf(attempt.current), 0)
  const address = pathname + search
  const isUnwritten = written === undefined
  useEffect(() => {
    if (isUnwritten) void navigate(address, { replace: true, state: { place } })
  }, [isUnwritten, address, place, navigate])
  return {
    place,
    go(next: Place) {
      if (next !== place) void navigate(address, { state: { place: next } })
    },
  }
}

/**
 * Puts focus on the heading of what a move brought; not on first sight, when nobody has moved. The
 * answer is a ref for the element that holds the heading.
 */
export function useFocusOnMove(place: Place) {
  const holder = useRef<HTMLDivElement>(null)
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    const find = (what: string) => holder.current?.querySelector<HTMLElement>(what)
    // A question that could not be drawn has no heading, but its section still has a name.
    const target = find('h2[tabindex]') ?? find('section[tabindex]')
    target?.focus()
  }, [place])
  return holder
}
