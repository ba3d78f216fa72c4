import type { PlacedModule } from '#domain/notes/course-places.ts'
import { FilterChoice, FilterForm, FilterReset, FilterWords } from '#ui/filter-form.tsx'
import {
  everything,
  filterQuery,
  inEvidence,
  readFilter,
  type NotesFilter,
} from './notes-filter.ts'

type NotesFilterFormProps = {
  readonly filter: NotesFilter
  readonly modules: readonly PlacedModule[]
  readonly onChange: (filter: NotesFilter) => void
}

export function NotesFilterForm({ filter, modules, onChange }: NotesFilterFormProps) {
  return (
    <FilterForm listed="everything" onChange={(data) => onChange(readFilter(data))}>
      <FilterChoice
        label="Where"
        name="where"
        value={filter.where}
        all="Everywhere"
        choices={[
          ...modules.map(({ id, title }, at) => [id, `Module ${at + 1}: ${title}`] as const),
          [inEvidence, 'Evidence base'],
        ]}
      />
      <FilterWords value={filter.text} />
      <FilterReset query={filterQuery(filter)} onReset={() => onChange(everything)} />
    </FilterForm>
  )
}
