import { familyLabel, settledLabel, typeLabel } from '#domain/evidence/discrepancy-words.ts'
import { discrepancyFamilies, discrepancyTypes, settledBy } from '#domain/evidence/evidence.ts'
import { Button } from '#ui/button.tsx'
import {
  readRegisterFilter,
  registerQuery,
  wholeRegister,
  type RegisterFilter,
} from './register-filter.ts'
import styles from './register.module.css'

type RegisterFilterFormProps = {
  readonly filter: RegisterFilter
  readonly onChange: (filter: RegisterFilter) => void
}

/** A plain form that acts as one types or chooses. */
export function RegisterFilterForm({ filter, onChange }: RegisterFilterFormProps) {
  const change = (form: HTMLFormElement) => onChange(readRegisterFilter(new FormData(form)))
  return (
    <search className={styles.search}>
      <form
        method="get"
        className={styles.form}
        onChange={(event) => change(event.currentTarget)}
        onSubmit={(event) => {
          event.preventDefault()
          change(event.currentTarget)
        }}
      >
        <label className={styles.text}>
          <span>Words</span>
          <input type="search" name="text" value={filter.text} onChange={acceptedByForm} />
        </label>
        <Choice
          label="Family"
          name="family"
          value={filter.family}
          all="All families"
          choices={discrepancyFamilies.map((one) => [one, familyLabel(one)])}
        />
        <Choice
          label="Kind of flaw"
          name="type"
          value={filter.type}
          all="All kinds"
          choices={discrepancyTypes.map((one) => [one, typeLabel(one)])}
        />
        <Choice
          label="Paper"
          name="paper"
          value={filter.paper}
          all="Both papers"
          choices={[
            ['jia', 'Jia'],
            ['ding', 'Ding'],
          ]}
        />
        <Choice
          label="How settled"
          name="settled"
          value={filter.settled}
          all="Settled or open"
          choices={settledBy.map((one) => [one, settledLabel(one)])}
        />
        <Button
          tone="quiet"
          unavailable={registerQuery(filter) === ''}
          onClick={() => onChange(wholeRegister)}
        >
          Show all
        </Button>
      </form>
      <noscript>
        <p>
          The filter needs a script. Without one, every entry is listed below, and the search of
          your browser finds it.
        </p>
      </noscript>
    </search>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly name: string
  readonly value: string
  /** What choosing nothing means. */
  readonly all: string
  readonly choices: readonly (readonly [value: string, text: string])[]
}

function Choice({ label, name, value, all, choices }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value} onChange={acceptedByForm}>
        <option value="">{all}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The form hears the change as it rises; React only wants to know that the field is not read-only. */
function acceptedByForm(): void {}
