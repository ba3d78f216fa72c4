/**
 * A card beside a link, opened by resting the pointer on the link or by moving the focus to it, as WCAG
 * 1.4.13 asks: Escape closes it (an auto popover does that itself), the pointer may move onto it, and it
 * stays until both are gone. A press opens it too, and the focus that a press leaves holds it open.
 * Every handler looks at how things stand when its time comes, so there is nothing to keep between them.
 */
import type { FocusEvent, PointerEvent } from 'react'

const openAfterMs = 150
/** Time to cross the gap between the link and its card. */
const closeAfterMs = 300

/** Opens or closes the card that stands with its link in this element. */
export function turnCard(root: Element | null, force: boolean): void {
  const source = root?.querySelector('a')
  if (source) root?.querySelector<HTMLElement>('[popover]')?.togglePopover({ force, source })
}

function openIfResting(root: Element): void {
  // What a person opened by a press or with the keyboard is not taken away by a passing pointer.
  if (root.querySelector(':hover') && !document.querySelector(':focus-within>:popover-open'))
    turnCard(root, true)
}

function closeIfLeft(root: Element, focus = document.activeElement): void {
  if (!root.querySelector(':hover') && !root.contains(focus)) turnCard(root, false)
}

/** For the element that holds the link and then its card. */
export const hoverCard = {
  onPointerEnter({ currentTarget, pointerType }: PointerEvent) {
    if (pointerType !== 'touch') setTimeout(openIfResting, openAfterMs, currentTarget)
  },
  onPointerLeave({ currentTarget }: PointerEvent) {
    setTimeout(closeIfLeft, closeAfterMs, currentTarget)
  },
  onFocus({ currentTarget, target, relatedTarget }: FocusEvent) {
    // Escape gives the focus back from the card to the link, which is no reason to open it again.
    if (target.matches(':focus-visible') && !currentTarget.contains(relatedTarget))
      turnCard(currentTarget, true)
  },
  onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    // At once, so that the card does not cover what has the focus now. A window left for another one keeps it.
    if (relatedTarget) closeIfLeft(currentTarget, relatedTarget)
  },
}
