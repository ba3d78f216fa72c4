import { useCallback, useSyncExternalStore, type RefObject } from 'react'
import { settingInWords } from './setting-in-words.ts'

/** What is set above a drawing, in words, read from the page, which alone knows how its fields are named. */
export function useSetting(drawing: RefObject<HTMLElement | null>): string {
  const watch = useCallback(
    (onChange: () => void) => {
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
    },
    [drawing],
  )
  return useSyncExternalStore(
    watch,
    () => settingInWords(drawing.current?.parentElement ?? null),
    () => '',
  )
}
