import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import styles from './take-away.module.css'

type CopyButtonProps = {
  readonly label: string
  readonly text: string
  /** What to tell once it is copied. */
  readonly copied: string
  readonly onSaid: (said: string) => void
}

/** On the screen at once, and marked, so that the person's own keys can copy it. */
function markAll(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.select()
}

/** Copies a text; where the browser does not let a page do that, the text stands in a field, marked. */
export function CopyButton({ label, text, copied, onSaid }: CopyButtonProps) {
  const [refused, setRefused] = useState(0)
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setRefused(0)
      onSaid(copied)
    } catch {
      // No clipboard on plain http, or the person has refused it.
      setRefused((times) => times + 1)
      onSaid(
        'This browser does not let the page copy. The text is marked: copy it with your own keys.',
      )
    }
  }
  return (
    <>
      <Button tone="quiet" onClick={() => void copy()}>
        {label}
      </Button>
      {refused > 0 && (
        <textarea
          key={refused}
          ref={markAll}
          className={styles.field}
          readOnly
          rows={Math.min(8, Math.ceil(text.length / 60))}
          value={text}
          aria-label={`${label}: the text`}
        />
      )}
    </>
  )
}
