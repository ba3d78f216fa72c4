import type { ButtonHTMLAttributes, Ref } from 'react'
import styles from './button.module.css'

export type ButtonTone = 'plain' | 'quiet' | 'danger'

export function buttonClass(tone: ButtonTone = 'plain'): string {
  return tone === 'plain' ? `${styles.button}` : `${styles.button} ${styles[tone]}`
}

type ButtonProps = Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'style' | 'disabled'
> & {
  readonly ref?: Ref<HTMLButtonElement>
  readonly tone?: ButtonTone
  /** Says that pressing does nothing now; the button keeps its place in the tab order. */
  readonly unavailable?: boolean
}

/** A native button. Unavailable ones stay focusable, so that focus is never dropped to the page. */
export function Button({
  tone,
  unavailable = false,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(tone)}
      aria-disabled={unavailable || undefined}
      onClick={(event) => {
        if (unavailable) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
