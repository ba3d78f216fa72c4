import { useCallback, useSyncExternalStore, type RefObject } from 'react'
import { settingInWords } from './setting-in-words.ts'

type Drawing = RefObject<HTMLElement | null>

/** What is drawn changes with what is set. */
function watchAround(drawing: Drawing, onChange: () => void): () => void {
  const around = drawing.current?.parentElement
  const observer = new MutationObserver(onChange)
  if (around)
    observer.observe(around, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    })
  return () => observer.disconnect()
}

/** What is set above a drawing, in words, read from the page, which alone knows how its fields are named. */
export function useSetting(drawing: Drawing): string {
  return useSyncExternalStore(
    useCallback((onChange) => watchAround(drawing, onChange), [drawing]),
    () => settingInWords(drawing.current?.parentElement ?? null),
    () => '',
  )
}
