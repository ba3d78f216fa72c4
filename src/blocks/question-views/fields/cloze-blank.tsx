import type { ClozeBlank as Blank } from '#domain/question-kinds/cloze.ts'
import styles from './cloze-blank.module.css'

type ClozeBlankProps = {
  readonly blank: Blank
  /** "Blank 2 of 5". */
  readonly label: string
  readonly number: number
  /** The punctuation after it, which must not stand alone on the next line. */
  readonly after: string
  readonly given: string
  readonly onFill: (given: string) => void
  readonly id: string
  readonly describedBy: string | undefined
  readonly locked: boolean
  /** Undefined while no feedback is shown. */
  readonly right: boolean | undefined
}

/** One gap in running text. Every typed gap is equally wide, so that width gives nothing away. */
export function ClozeBlank(props: ClozeBlankProps) {
  const { blank, given, locked, right } = props
  const tone = right === undefined ? '' : right ? styles.right : styles.wrong
  const shared = {
    id: props.id,
    'aria-label': props.label,
    'aria-describedby': props.describedBy,
    value: given,
    className: `${styles.gap} ${given === '' ? styles.unset : ''} ${tone}`,
  }
  return (
    <span className={styles.blank}>
      <span className={styles.number} aria-hidden="true">
        {props.number}
      </span>
      {blank.type === 'text' ? (
        <input
          {...shared}
          type="text"
          size={12}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          readOnly={locked}
          onChange={(event) => props.onFill(event.target.value)}
        />
      ) : (
        <select
          {...shared}
          aria-disabled={locked || undefined}
          onChange={(event) => {
            if (!locked) props.onFill(event.target.value)
          }}
        >
          <option value="">choose</option>
          {blank.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
      )}
      {props.after !== '' && <span className={styles.after}>{props.after}</span>}
    </span>
  )
}
