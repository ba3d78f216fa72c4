import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './filter-form.module.css'

type FilterFormProps = {
  /** Given the whole form whenever one types or chooses; its names are those of the address. */
  readonly onChange: (data: FormData) => void
  readonly children: ReactNode
  /** What is listed below: “every entry”. */
  readonly listed: string
  readonly hint?: string
  /** For what is more than a filter: what there is without a script. */
  readonly withoutScript?: string
}

/** A filter above a list: a plain form that acts as one types or chooses. */
export function FilterForm({
  onChange,
  children,
  listed,
  hint,
  withoutScript = `The filter needs a script. Without one, ${listed} is listed below, and the search of your browser finds it.`,
}: FilterFormProps) {
  return (
    <search className={styles.search}>
      <form
        method="get"
        className={styles.form}
        onChange={(event) => onChange(new FormData(event.currentTarget))}
        onSubmit={(event) => {
          event.preventDefault()
          onChange(new FormData(event.currentTarget))
        }}
      >
        {children}
      </form>
      {hint ? <p className={styles.note}>{hint}</p> : null}
      <noscript>
        <p className={styles.note}>{withoutScript}</p>
      </noscript>
    </search>
  )
}

export function FilterWords({ value }: { readonly value: string }) {
  return (
    <label className={`${styles.field} ${styles.words}`}>
      <span>Words</span>
      <input type="search" name="text" value={value} onChange={heardByForm} />
    </label>
  )
}

type FilterChoiceProps = {
  readonly label: string
  readonly name: string
  readonly value: string
  /** What choosing nothing means. */
  readonly all: string
  readonly choices: readonly (readonly [value: string, text: string])[]
}

export function FilterChoice({ label, name, value, all, choices }: FilterChoiceProps) {
  return (
    <FilterMenu label={label} name={name} value={value}>
      <option value="">{all}</option>
      {choices.map(([choice, text]) => (
        <option key={choice} value={choice}>
          {text}
        </option>
      ))}
    </FilterMenu>
  )
}

type FilterMenuProps = Pick<FilterChoiceProps, 'label' | 'name' | 'value'> & {
  /** Options, perhaps in groups. */
  readonly children: ReactNode
}

export function FilterMenu({ label, name, value, children }: FilterMenuProps) {
  return (
    <label className={`${styles.field}`}>
      <span>{label}</span>
      <select name={name} value={value} onChange={heardByForm}>
        {children}
      </select>
    </label>
  )
}

type FilterResetProps = {
  /** The query of what is asked; while it is empty there is nothing to take back. */
  readonly query: string
  readonly onReset: () => void
  readonly text?: string
}

export function FilterReset({ query, onReset, text = 'Show all' }: FilterResetProps) {
  return (
    <Button tone="quiet" unavailable={query === ''} onClick={onReset}>
      {text}
    </Button>
  )
}

/** The form hears a change as it rises; React only wants to know that the field is not read-only. */
export function heardByForm(): void {}
