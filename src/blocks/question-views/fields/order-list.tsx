import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Reason, Verdict } from '#blocks/question-views/reading/verdict.tsx'
import type { OrderItem } from '#domain/question-kinds/order.ts'
import { StatusLine } from '#ui/status-line.tsx'
import styles from './order-list.module.css'

type OrderListProps = {
  /** In the order shown now. */
  readonly items: readonly OrderItem[]
  readonly onOrder: (order: readonly string[]) => void
  readonly name: string
  readonly settled: boolean
  readonly locked: boolean
}

/** A list whose items move by buttons or by Alt and an arrow key; focus travels with the item. */
export function OrderList({ items, onOrder, name, settled, locked }: OrderListProps) {
  const [said, setSaid] = useState('')
  const held = useRef<{ readonly focus: Element | null; readonly order: string } | undefined>(
    undefined,
  )

  // Moving a row in the document can drop its focus, so it is given back once the move is shown.
  useEffect(() => {
    if (held.current?.order !== orderKey(items.map((item) => item.id))) return
    if (held.current.focus instanceof HTMLElement) held.current.focus.focus()
    held.current = undefined
  })

  function move(from: number, by: -1 | 1) {
    const item = items[from]
    const to = from + by
    if (locked || !item) return
    if (to < 0 || to >= items.length) {
      setSaid(`${nameOf(item)}, already ${by < 0 ? 'first' : 'last'}`)
      return
    }
    const others = items.filter((other) => other !== item)
    const order = [...others.slice(0, to), item, ...others.slice(to)].map((other) => other.id)
    held.current = { focus: document.activeElement, order: orderKey(order) }
    onOrder(order)
    setSaid(`${nameOf(item)}, now ${to + 1} of ${items.length}`)
  }

  return (
    <>
      <ol className={styles.items}>
        {items.map((item, at) => (
          <li key={item.id} className={`${styles.item} ${settled ? toneClass(item, at) : ''}`}>
            <span className={styles.place} aria-hidden="true">
              {at + 1}
            </span>
            <span className={styles.text} id={`${name}-${item.id}`}>
              {item.text}
            </span>
            {!settled && (
              <span className={styles.moves}>
                <MoveButton
                  item={item}
                  by={-1}
                  end={at === 0 || locked}
                  onMove={(by) => move(at, by)}
                />
                <MoveButton
                  item={item}
                  by={1}
                  end={at === items.length - 1 || locked}
                  onMove={(by) => move(at, by)}
                />
              </span>
            )}
            {settled && <PlaceFeedback item={item} at={at} />}
          </li>
        ))}
      </ol>
      {!settled && <StatusLine text={said} />}
    </>
  )
}

/** Without a closing full stop, since words follow it. */
function nameOf(item: OrderItem): string {
  return item.text.replace(/\.$/, '')
}

function orderKey(ids: readonly string[]): string {
  return ids.join(' ')
}

function toneClass(item: OrderItem, at: number): string {
  return `${item.place === at + 1 ? styles.right : styles.wrong}`
}

type MoveButtonProps = {
  readonly item: OrderItem
  readonly by: -1 | 1
  /** Pressing moves nothing; the button stays focusable so that focus is not dropped. */
  readonly end: boolean
  readonly onMove: (by: -1 | 1) => void
}

function MoveButton({ item, by, end, onMove }: MoveButtonProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const way = by < 0 ? 'up' : 'down'
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={`Move ${way}: ${nameOf(item)}`}
      aria-disabled={end || undefined}
      aria-keyshortcuts={by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      onKeyDown={onKeyDown}
      onClick={() => onMove(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={by < 0 ? 'M3.5 10 8 5.5 12.5 10' : 'M3.5 6 8 10.5 12.5 6'} />
      </svg>
    </button>
  )
}

function PlaceFeedback({ item, at }: { readonly item: OrderItem; readonly at: number }) {
  return (
    <div className={styles.why}>
      {item.place === at + 1 ? (
        <Verdict tone="right" text="Right" more="Its place." />
      ) : (
        <Verdict tone="wrong" text="Not right" more={`Its place is number ${item.place}.`} />
      )}
      <Reason why={item.why} evidence={item.evidence} />
    </div>
  )
}
