import { statementKindLabel } from '#domain/evidence/statement-kind.ts'
import { Button } from '#ui/button.tsx'
import type { ListedEntry } from './entry-order.ts'
import { doubtLabel } from './entry-words.ts'
import {
  entryKinds,
  everything,
  filterQuery,
  readFilter,
  type EvidenceFilter,
} from './evidence-filter.ts'
import styles from './evidence-index.module.css'

type EvidenceFilterFormProps = {
  readonly filter: EvidenceFilter
  /** Kinds that the evidence base holds; the others are not offered. */
  readonly kinds: ReadonlySet<ListedEntry['kind']>
  readonly onChange: (filter: EvidenceFilter) => void
}

/** A plain form: it acts as one types, and sent without that it asks for the same list by address. */
export function EvidenceFilterForm({ filter, kinds, onChange }: EvidenceFilterFormProps) {
  const change = (form: HTMLFormElement) => onChange(readFilter(new FormData(form)))
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
        <label>
          <span>Kind</span>
          <select name="kind" value={filter.kind} onChange={acceptedByForm}>
            <option value="">All kinds</option>
            {entryKinds
              .filter((kind) => kinds.has(kind))
              .map((kind) => (
                <option key={kind} value={kind}>
                  {kind === 'doubt' ? doubtLabel : statementKindLabel(kind)}
                </option>
              ))}
          </select>
        </label>
        <label>
          <span>Paper</span>
          <select name="paper" value={filter.paper} onChange={acceptedByForm}>
            <option value="">Both papers</option>
            <option value="jia">Jia</option>
            <option value="ding">Ding</option>
          </select>
        </label>
        <label className={styles.text}>
          <span>Words</span>
          <input type="search" name="text" value={filter.text} onChange={acceptedByForm} />
        </label>
        <Button type="submit">Filter</Button>
        <Button
          tone="quiet"
          unavailable={filterQuery(filter) === ''}
          onClick={() => onChange(everything)}
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

/** The form hears the change as it rises; React only wants to know that the field is not read-only. */
function acceptedByForm(): void {}
