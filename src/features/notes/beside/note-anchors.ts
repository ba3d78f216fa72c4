/**
 * The places of a page that take notes, as its HTML marks them (`data-note-at`, see note-place.tsx and
 * section-heading.tsx). Places come and go: a question's stands with its feedback.
 */
import { useEffect, useState } from 'react'

export type NoteAnchor = {
  readonly element: HTMLElement
  readonly place: string
  /** A few words of what stands there. */
  readonly title: string
}

const longestTitle = 80

function clip(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title
}

/** The room of a section follows its heading; a place that is marked twice counts once. */
export function findAnchors(root: ParentNode, path: string): NoteAnchor[] {
  const page = path.endsWith('/') ? path : `${path}/`
  const found = new Map<string, NoteAnchor>()
  for (const element of root.querySelectorAll<HTMLElement>('[data-note-at]')) {
    const { noteAt = '', noteTitle } = element.dataset
    const heading = element.previousElementSibling
    const place = noteAt === '#' ? `${page}#${heading?.id ?? ''}` : noteAt
    const title = noteTitle ?? heading?.textContent ?? ''
    if (!found.has(place)) found.set(place, { element, place, title: clip(title.trim()) })
  }
  return [...found.values()]
}

function isSame(one: readonly NoteAnchor[], other: readonly NoteAnchor[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ element, place }, at) => element === other[at]?.element && place === other[at].place,
    )
  )
}

export function useNoteAnchors(path: string): readonly NoteAnchor[] {
  const [anchors, setAnchors] = useState<readonly NoteAnchor[]>([])
  useEffect(() => {
    const main = document.getElementById('main')
    if (!main) return undefined
    const look = () => {
      const found = findAnchors(main, path)
      setAnchors((before) => (isSame(before, found) ? before : found))
    }
    look()
    const changes = new MutationObserver(look)
    changes.observe(main, { childList: true, subtree: true })
    return () => changes.disconnect()
  }, [path])
  return anchors
}
