import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import { useLocation, useNavigate } from 'react-router'
import { settingsPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import styles from './find-dialog.module.css'
import { foundPath } from './find-query.ts'
import { FindResults } from './find-results.tsx'
import { FindStatus } from './find-status.tsx'
import type { LoadFindEngine } from '#features/find/search/load-find.ts'
import { useFind } from './use-find.ts'

type FindDialogProps = {
  /** Each new one opens it, with the last text ready to be typed over. */
  readonly asked: object
  readonly load: LoadFindEngine
}

const shownOfKind = 5

/** Find over any page. Results are plain links in lists: Tab goes through them, and so do the arrows. */
export function FindDialog({ asked, load }: FindDialogProps) {
  const window = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const finding = useFind(text, true, load)
  useClosedByMoves(window)
  useEffect(() => {
    if (asked && !window.current?.open) window.current?.showModal()
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const write = (next: string) => {
    setText(next)
    field.current?.focus()
  }
  // Apart from the header, whose links look different.
  return createPortal(
    <dialog
      ref={window}
      className={styles.dialog}
      aria-labelledby="find-title"
      closedby="any"
      onKeyDown={walkHits}
    >
      <div className={styles.head}>
        <h2 id="find-title">Find</h2>
        <Button tone="quiet" onClick={() => window.current?.close()}>
          Close
        </Button>
      </div>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim()) void navigate(foundPath(text))
          }}
        >
          <label className={styles.field}>
            <span>Words to find in the whole course</span>
            <input
              ref={field}
              type="search"
              value={text}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        </form>
      </search>
      <FindStatus finding={finding} />
      {finding.state === 'idle' ? <Hints /> : null}
      {finding.state === 'found' ? (
        <FindResults found={finding.found} most={shownOfKind} onTry={write} heading="h3" />
      ) : null}
    </dialog>,
    document.body,
  )
}

function Hints() {
  return (
    <div className={styles.hints}>
      <p>
        Lessons, terms, evidence, doubtful places, questions, events and figures. Slips of the pen
        are forgiven, and names count in every spelling: Kirghizia, Alamutu, 上海五国, ШОС.
      </p>
      <p>
        Enter shows all results on a page of their own; the arrow keys walk through them here. Ctrl
        K, ⌘K or the key / opens this from any page; the key / can be switched off in{' '}
        <AppLink to={settingsPath}>Settings</AppLink>.
      </p>
    </div>
  )
}

/**
 * Down and Up go from the field through the links and back. Escape closes at once: left to itself, the
 * field would take the first one to be emptied, and what was typed would not stay.
 */
function walkHits(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
    event.preventDefault()
    event.currentTarget.close()
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input[type=search], [data-hit]'),
  ]
  const here = stops.findIndex((stop) => stop === document.activeElement)
  const next = stops[here + step]
  if (here < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** A move inside the app closes the window, and shows its place also where that is on this page already. */
function useClosedByMoves(window: { readonly current: HTMLDialogElement | null }): void {
  const { key, hash } = useLocation()
  useEffect(() => {
    // Every move has a key of its own, also one to where the page is already.
    if (!key || !window.current?.open) return
    window.current.close()
    const place = hash && document.getElementById(decodeURIComponent(hash.slice(1)))
    if (!place) return
    place.scrollIntoView()
    place.focus({ preventScroll: true })
  }, [window, key, hash])
}
