/**
 * What jsdom lacks of a browser: popovers, a pointer that rests somewhere, and the difference between a
 * focus that came by keyboard and one that came by a press. As much of each as a card beside a link asks.
 */
import { vi } from 'vitest'

type Open = { readonly card: Element; readonly focusBefore: Element | null }

export type BrowserParts = {
  /** Names of the cards that are open. */
  readonly open: () => readonly (string | null)[]
  readonly pointAt: (element: Element | null) => void
  readonly useKeyboard: (isUsed: boolean) => void
  /** As a browser does: the card closes, and gives back the focus if it was inside. */
  readonly escape: () => void
}

export function installBrowserParts(): BrowserParts {
  let opened: readonly Open[] = []
  let pointer: Element | null = null
  let byKeyboard = false

  function close(): void {
    const closing = opened
    opened = []
    for (const { card, focusBefore } of closing)
      if (card.contains(document.activeElement) && focusBefore instanceof HTMLElement)
        focusBefore.focus()
  }
  function toggle(this: HTMLElement, options?: boolean | { readonly force?: boolean }): boolean {
    const force = typeof options === 'object' ? options.force : options
    const isOpen = opened.some(({ card }) => card === this)
    if (!isOpen && force !== false) opened = [{ card: this, focusBefore: document.activeElement }]
    if (isOpen && force !== true) opened = []
    return opened.some(({ card }) => card === this)
  }
  Object.defineProperty(HTMLElement.prototype, 'togglePopover', {
    configurable: true,
    value: toggle,
  })

  const { matches, querySelector } = Element.prototype
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':focus-visible'
      ? byKeyboard && this === document.activeElement
      : matches.call(this, selector)
  })
  vi.spyOn(Element.prototype, 'querySelector').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    if (selector !== ':hover') return querySelector.call(this, selector)
    return pointer !== this && this.contains(pointer) ? pointer : null
  })
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) => {
    if (selector !== ':focus-within>:popover-open')
      return Document.prototype.querySelector.call(document, selector)
    return (
      opened.find(({ card }) => card.parentElement?.contains(document.activeElement))?.card ?? null
    )
  })
  return {
    open: () => opened.map(({ card }) => card.getAttribute('aria-label')),
    pointAt: (element) => {
      pointer = element
    },
    useKeyboard: (isUsed) => {
      byKeyboard = isUsed
    },
    escape: close,
  }
}
