import { useEffect, useRef, useState } from 'react'
import { inHand, nextInHand, place, takeBack, type Placed } from '#domain/cases/bench.ts'
import { rowWords, type CaseRow, type CaseRowId } from '#domain/cases/case-parts.ts'

type Card = { readonly id: string }

type HandProps = {
  readonly cards: readonly Card[]
  readonly rows: readonly CaseRow[]
  readonly placed: Placed
  /** Undefined until the record has been read: a card laid before would be lost. */
  readonly onPlace: ((placed: Placed) => void) | undefined
  /** Begins the ids of the cards and of the button that checks. */
  readonly name: string
}

export type Hand = {
  /** The card taken up; the next row that is chosen gets it. */
  readonly taken: string | undefined
  readonly takeUp: (card: string) => void
  readonly lay: (row: CaseRowId) => void
  readonly back: (card: string) => void
  /** The last step in words, for the live region. */
  readonly said: string
}

export function cardButtonId(name: string, card: string): string {
  return `${name}-card-${card}`
}

export function pickerId(name: string, card: string): string {
  return `${name}-rows-${card}`
}

export function checkButtonId(name: string): string {
  return `${name}-check`
}

/**
 * Taking up a card, laying it and taking it back. After each step the focus goes to where the next one
 * begins: the next card in hand, the card that was moved, or the button that checks.
 */
export function useHand({ cards, rows, placed, onPlace, name }: HandProps): Hand {
  const [taken, setTaken] = useState<string>()
  const [said, setSaid] = useState('')
  const goTo = useRef<string>(undefined)
  const numberOf = (card: string) => cards.findIndex(({ id }) => id === card) + 1

  useEffect(() => {
    if (goTo.current === undefined) return
    document.querySelector<HTMLElement>(`[id="${CSS.escape(goTo.current)}"]`)?.focus()
    goTo.current = undefined
  })

  useEffect(() => {
    if (taken === undefined) return
    const rowsOf = document.querySelector(`[id="${CSS.escape(pickerId(name, taken))}"]`)
    // Some environments that draw pages without a screen have no scrolling.
    if (rowsOf && 'scrollIntoView' in rowsOf) rowsOf.scrollIntoView({ block: 'nearest' })
  }, [taken, name])

  function after(next: Placed, step: string): void {
    const left = inHand(cards, next).length
    setSaid(`${step} ${left === 0 ? 'All cards are laid out.' : `${left} still in hand.`}`)
    setTaken(undefined)
    onPlace?.(next)
  }

  return {
    taken,
    said,
    takeUp(card) {
      if (onPlace) setTaken(taken === card ? undefined : card)
    },
    lay(id) {
      const row = rows.find((one) => one.id === id)
      if (taken === undefined || !row) return
      const wasInHand = placed[taken] === undefined
      const next = place(placed, taken, id)
      const onward = wasInHand ? nextInHand(cards, next, taken) : taken
      goTo.current = onward === undefined ? checkButtonId(name) : cardButtonId(name, onward)
      after(next, `Card ${numberOf(taken)} lies under ${rowWords(row)}.`)
    },
    back(card) {
      goTo.current = cardButtonId(name, card)
      after(takeBack(placed, card), `Card ${numberOf(card)} is back in hand.`)
    },
  }
}
