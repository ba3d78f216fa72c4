/** The frame with the page of the current address in it. */
import { use, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { openIslands, pageTookOver } from '#blocks/island.tsx'
import { AppLayout } from './app-layout.tsx'
import { fullTitle } from './page.ts'
import { loadPage } from './page-cache.ts'

/** What shows notes beside a page; it comes when the reader is at work, and the page keeps its room free. */
type NotesBeside = typeof import('#features/notes/beside/notes-beside.tsx')

/** The reader's first move, by hand, wheel or key; a screen reader may make none that a page hears. */
const moves = ['pointerover', 'scroll', 'keydown']
const noMoveMs = 9_999

export function App() {
  const { pathname, search, hash } = useLocation()
  const page = use(loadPage(pathname + search))
  const arrived = useRef(false)
  const [notes, setNotes] = useState<NotesBeside>()
  useEffect(() => {
    pageTookOver()
    const events = ['click', 'popstate'] as const
    for (const name of events) window.addEventListener(name, openIslands, { capture: true })
    // To be told twice does no harm: the code is fetched once, and the app stays as long as the page.
    const load = () =>
      void import('#features/notes/beside/notes-beside.tsx').then(setNotes, () => undefined)
    for (const name of moves) window.addEventListener(name, load, { once: true })
    setTimeout(load, noMoveMs)
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
