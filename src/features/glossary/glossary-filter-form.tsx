import type { TermModule } from '#domain/lesson/glossary.ts'
import { FilterChoice, FilterForm, FilterWords, FilterReset } from '#ui/filter-form.tsx'
import {
  glossaryQuery,
  readGlossaryFilter,
  wholeGlossary,
  type GlossaryFilter,
} from './glossary-filter.ts'

type GlossaryFilterFormProps = {
  readonly filter: GlossaryFilter
  readonly modules: readonly TermModule[]
  readonly onChange: (filter: GlossaryFilter) => void
}

export function GlossaryFilterForm({ filter, modules, onChange }: GlossaryFilterFormProps) {
  const ids = modules.map(({ id }) => id)
  return (
    <FilterForm
      listed="every term"
      hint="Looks in terms, other names, definitions, and the Chinese and Russian names."
      onChange={(data) => onChange(readGlossaryFilter(data, ids))}
    >
      <FilterWords value={filter.text} />
      <FilterChoice
        label="Module"
        name="module"
        value={filter.module}
        all="All modules"
        choices={modules.map(({ id, title }) => [id, title])}
      />
      <FilterReset query={glossaryQuery(filter)} onReset={() => onChange(wholeGlossary)} />
    </FilterForm>
  )
}
