/** The frame with the page of the current address in it. */
import { use, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { openIslands, pageTookOver } from '#blocks/island.tsx'
import type { LearnerState } from '#store/learner/learner-state.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLayout } from './app-layout.tsx'
import { fullTitle } from './page.ts'
import { loadPage } from './page-cache.ts'

export function App() {
  const { pathname, search, hash } = useLocation()
  const page = use(loadPage(pathname + search))
  const arrived = useRef(false)
  const notes = useNotesBeside()
  useEffect(() => {
    pageTookOver()
    const events = ['click', 'popstate'] as const
    for (const name of events) window.addEventListener(name, openIslands, { capture: true })
    return () => {
      for (const name of events) window.removeEventListener(name, openIslands, { capture: true })
    }
  }, [])
  useEffect(() => {
    document.title = fullTitle(page.head)
    if (!arrived.current) {
      arrived.current = true
      return
    }
    moveTo(hash)
  }, [page, hash])
  return (
    <AppLayout path={pathname} ribbon={page.ribbon}>
      {page.element}
      {notes ? <notes.NotesBeside /> : null}
    </AppLayout>
  )
}

/** After a move inside the app: to the named place, or to the top with focus on the page's heading. */
function moveTo(hash: string): void {
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
  if (target) {
    target.scrollIntoView()
    target.focus({ preventScroll: true })
    return
  }
  window.scrollTo({ top: 0, behavior: 'instant' })
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

type NotesBeside = typeof import('#features/notes/beside/notes-beside.tsx')

const hasNotes = ({ record: { study } }: LearnerState) =>
  study.notes.size + study.bookmarks.size > 0

/** The reader's first move, by hand, wheel or key; a screen reader may make none that a page hears. */
const moves = ['pointerover', 'scroll', 'keydown']
const noMoveMs = 10_000

/** What shows notes beside a page: loaded at once where there are some, else when the reader is at work. */
function useNotesBeside(): NotesBeside | undefined {
  const [notes, setNotes] = useState<NotesBeside>()
  const wanted = useLearner(hasNotes)
  useEffect(() => {
    // To be told twice does no harm: the code is fetched once, and the app stays as long as the page.
    const load = () => {
      import('#features/notes/beside/notes-beside.tsx').then(setNotes, () => undefined)
    }
    for (const move of moves) addEventListener(move, load, { capture: true, once: true })
    setTimeout(load, wanted ? 0 : noMoveMs)
  }, [wanted])
  return notes
}
