/**
 * A part of a page whose code comes when the reader comes near it. Its HTML is in the built page, so
 * it can be read at once and nothing moves when the code takes over. Inside the running app, where a
 * page is drawn from scratch, it is loaded at once.
 */
import {
  createElement,
  memo,
  Suspense,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react'
import { trackedPromise } from '#ui/tracked-promise.ts'
import { keepEarlyAnswers, type EarlyAnswers } from './early-answers.ts'
import styles from './island.module.css'

/** True from the moment the built page has been taken over; later pages have no HTML to wait in. */
let tookOver = typeof window === 'undefined'

/** About half a window: soon enough for a reader, and no lesson opens with an island that near. */
const nearness = '400px'

/** Heard at the document: React stops them at its root while an island waits for its code. */
const touches = ['focusin', 'pointerdown'] as const

const waiting = new Set<() => void>()

/** From now on islands load at once. */
export function pageTookOver(): void {
  tookOver = true
}

/** Islands that still wait would hold up a change of address, so every one of them loads before. */
export function openIslands(): void {
  for (const open of waiting) open()
  waiting.clear()
}

/** True once the app runs and draws its pages itself. */
export function isRunning(): boolean {
  return tookOver
}

export type Island<Props extends object> = ComponentType<Props> & {
  /** Loads the code ahead of need; called before a page is drawn inside the running app. */
  readonly preload: () => Promise<unknown>
}

/** An island around a component that is loaded by the given function, once. */
export function island<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loading: Promise<ComponentType<Props>> | undefined
  const once = () => (loading ??= trackedPromise(load()))

  function Body({
    gate,
    props,
    landed,
  }: {
    readonly gate: Promise<ComponentType<Props>>
    readonly props: Props
    readonly landed: () => void
  }) {
    useEffect(landed, [landed])
    return createElement(use(gate), props)
  }

  function IslandView(props: Props) {
    const shore = useRef<HTMLDivElement>(null)
    const early = useRef<EarlyAnswers>(undefined)
    const [{ gate, open }] = useState(() => gateFor(once))
    const landed = useCallback(() => early.current?.repeat(), [])
    useEffect(() => {
      const element = shore.current
      if (!open || !element) return undefined
      waiting.add(open)
      const near = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) open()
        },
        { rootMargin: nearness },
      )
      near.observe(element)
      early.current = keepEarlyAnswers(element)
      const touched = ({ target }: Event) => {
        if (target instanceof Node && element.contains(target)) open()
      }
      for (const name of touches) document.addEventListener(name, touched, { capture: true })
      return () => {
        for (const name of touches) document.removeEventListener(name, touched, { capture: true })
        waiting.delete(open)
        near.disconnect()
        early.current?.stop()
      }
    }, [open])
    return (
      <div ref={shore} className={styles.shore}>
        <Suspense fallback={<Waiting />}>
          <Body gate={gate} props={props} landed={landed} />
        </Suspense>
      </div>
    )
  }
  return Object.assign(memo(IslandView), { preload: once })
}

type Gate<Value> = { readonly gate: Promise<Value>; readonly open?: () => void }

/** A gate that is open already, or one that opens when told. */
function gateFor<Value>(once: () => Promise<Value>): Gate<Value> {
  if (tookOver) return { gate: once() }
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { gate: trackedPromise(opened.then(once)), open }
}

function Waiting(): ReactNode {
  return <p className={styles.waiting}>Loading…</p>
}
