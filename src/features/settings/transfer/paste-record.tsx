import { useId, useRef } from 'react'
import styles from '#features/settings/record/record.module.css'
import { Button } from '#ui/button.tsx'

type PasteRecordProps = {
  /** True when the text was taken; the field is then emptied. */
  readonly onText: (text: string) => Promise<boolean>
}

/** For a record that came as text, by a message or a clipboard that two devices share. */
export function PasteRecord({ onText }: PasteRecordProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  async function take(): Promise<void> {
    const given = field.current
    if (given && (await onText(given.value))) given.value = ''
  }
  return (
    <details className={styles.paste}>
      <summary>Or paste the text of a file</summary>
      <label htmlFor={id} className={styles.fieldLabel}>
        Text to bring in
      </label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        className={styles.pasteField}
      />
      <div className={styles.actions}>
        <Button tone="quiet" onClick={() => void take()}>
          Bring in the text
        </Button>
      </div>
    </details>
  )
}
