/**
 * What is typed into a note and not written yet. It is written at a pause, when the field is left, when
 * the page goes and when the field goes: once each, not at every letter.
 */
import { useCallback, useEffect, useRef, useState } from 'react'

/** Long enough to think of the next word. */
export const pauseMs = 900

const goings = ['beforeunload', 'pagehide'] as const

export type NoteDraft = {
  readonly text: string
  /** Something typed waits to be written. */
  readonly isWaiting: boolean
  readonly type: (text: string) => void
  readonly flush: () => void
}

type Waiting = { readonly text: string; readonly timer: number }

export function useNoteDraft(stored: string, write: (text: string) => void): NoteDraft {
  const [draft, setDraft] = useState<string>()
  const waiting = useRef<Waiting>(undefined)
  const latest = useRef(write)
  useEffect(() => {
    latest.current = write
  })
  const flush = useCallback(() => {
    const { current } = waiting
    if (!current) return
    window.clearTimeout(current.timer)
    waiting.current = undefined
    // A note of nothing but spaces says nothing, and an empty text takes a note away.
    latest.current(current.text.trim() === '' ? '' : current.text)
    setDraft(undefined)
  }, [])
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    // The store takes what waits to be saved with it at pagehide, so a note must be written before;
    // pagehide itself is for browsers that do not tell earlier.
    for (const name of goings) window.addEventListener(name, flush)
    document.addEventListener('visibilitychange', onHide)
    return () => {
      for (const name of goings) window.removeEventListener(name, flush)
      document.removeEventListener('visibilitychange', onHide)
      flush()
    }
  }, [flush])
  function type(text: string): void {
    window.clearTimeout(waiting.current?.timer)
    waiting.current = { text, timer: window.setTimeout(flush, pauseMs) }
    setDraft(text)
  }
  return { text: draft ?? stored, isWaiting: draft !== undefined, type, flush }
}
