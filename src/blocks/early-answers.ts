/**
 * What a person chooses in a form before its code has come. Native controls take it, but React sets
 * them back when it takes over; so the changes are remembered and made again, one after another, as
 * if by hand.
 */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
type Kept = { readonly value: string; readonly checked: boolean }

export type EarlyAnswers = {
  /** Makes the changes again; call once the code has taken over. */
  readonly repeat: () => void
  readonly stop: () => void
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  )
}

/** Sets the value past React's own record of it, so that React sees a change. */
function setValue(control: Control, value: string): void {
  const prototype: unknown = Object.getPrototypeOf(control)
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set
  setter?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Undone first, also in React's own record, so that doing it again is a change. */
function changeAgain(control: Control, kept: Kept): void {
  if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
    control.checked = !kept.checked
    control.click()
  } else setValue(control, kept.value)
}

/** A radio button that was left is cleared by the one that was chosen after it. */
function isStillMeant(control: Control): boolean {
  return control.type !== 'radio' || (control instanceof HTMLInputElement && control.checked)
}

export function keepEarlyAnswers(area: HTMLElement): EarlyAnswers {
  const answers = new Map<Control, Kept>()
  const keep = ({ target }: Event) => {
    if (!isControl(target) || !area.contains(target)) return
    for (const control of answers.keys()) if (!isStillMeant(control)) answers.delete(control)
    answers.delete(target)
    answers.set(target, { value: target.value, checked: 'checked' in target && target.checked })
  }
  // At the document and on the way down: React stops such events at its root while it waits for code.
  const changes = ['input', 'change'] as const
  const stop = () => {
    for (const name of changes) document.removeEventListener(name, keep, { capture: true })
  }
  for (const name of changes) document.addEventListener(name, keep, { capture: true })
  return {
    stop,
    repeat() {
      stop()
      const left = [...answers]
      answers.clear()
      // A turn between two, so that each is answered with what the one before it has changed.
      const next = () => {
        const first = left.shift()
        if (!first) return
        const [control, kept] = first
        if (control.isConnected) changeAgain(control, kept)
        setTimeout(next)
      }
      setTimeout(next)
    },
  }
}
