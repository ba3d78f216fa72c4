import type { TermModule } from '#domain/lesson/glossary.ts'
import { Button } from '#ui/button.tsx'
import {
  glossaryQuery,
  readGlossaryFilter,
  wholeGlossary,
  type GlossaryFilter,
} from './glossary-filter.ts'
import styles from './glossary-filter-form.module.css'

type GlossaryFilterFormProps = {
  readonly filter: GlossaryFilter
  readonly modules: readonly TermModule[]
  readonly onChange: (filter: GlossaryFilter) => void
}

/** A plain form that acts as one types; its names are those of the address. */
export function GlossaryFilterForm({ filter, modules, onChange }: GlossaryFilterFormProps) {
  const ids = modules.map(({ id }) => id)
  const change = (form: HTMLFormElement) => onChange(readGlossaryFilter(new FormData(form), ids))
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
        <label className={styles.module}>
          <span>Module</span>
          <select name="module" value={filter.module} onChange={acceptedByForm}>
            <option value="">All modules</option>
            {modules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Button
          tone="quiet"
          unavailable={glossaryQuery(filter) === ''}
          onClick={() => onChange(wholeGlossary)}
        >
          Show all
        </Button>
      </form>
      <p className={styles.hint}>
        Looks in terms, other names, definitions, and the Chinese and Russian names.
      </p>
      <noscript>
        <p className={styles.hint}>
          The filter needs a script. Without one, every term is listed below, and the search of your
          browser finds it.
        </p>
      </noscript>
    </search>
  )
}

/** The form hears the change as it rises; React only wants to know that the field is not read-only. */
function acceptedByForm(): void {}
