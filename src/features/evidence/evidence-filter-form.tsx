import { statementKindLabel } from '#domain/evidence/statement-kind.ts'
import { FilterChoice, FilterForm, FilterWords, FilterReset } from '#ui/filter-form.tsx'
import type { ListedEntry } from './entry-order.ts'
import { doubtLabel } from './entry-words.ts'
import {
  entryKinds,
  everything,
  filterQuery,
  readFilter,
  type EvidenceFilter,
} from './evidence-filter.ts'

type EvidenceFilterFormProps = {
  readonly filter: EvidenceFilter
  /** Kinds that the evidence base holds; the others are not offered. */
  readonly kinds: ReadonlySet<ListedEntry['kind']>
  readonly onChange: (filter: EvidenceFilter) => void
}

export function EvidenceFilterForm({ filter, kinds, onChange }: EvidenceFilterFormProps) {
  return (
    <FilterForm listed="every entry" onChange={(data) => onChange(readFilter(data))}>
      <FilterChoice
        label="Kind"
        name="kind"
        value={filter.kind}
        all="All kinds"
        choices={entryKinds
          .filter((kind) => kinds.has(kind))
          .map((kind) => [kind, kind === 'doubt' ? doubtLabel : statementKindLabel(kind)])}
      />
      <FilterChoice
        label="Paper"
        name="paper"
        value={filter.paper}
        all="Both papers"
        choices={[
          ['jia', 'Jia'],
          ['ding', 'Ding'],
        ]}
      />
      <FilterWords value={filter.text} />
      <FilterReset query={filterQuery(filter)} onReset={() => onChange(everything)} />
    </FilterForm>
  )
}
