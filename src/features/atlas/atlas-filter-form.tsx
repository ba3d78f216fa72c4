import { figureOrigins, originLabel } from '#domain/atlas/atlas.ts'
import { FilterChoice, FilterForm, FilterWords, FilterReset } from '#ui/filter-form.tsx'
import { atlasQuery, readAtlasFilter, wholeAtlas, type AtlasFilter } from './atlas-filter.ts'

type AtlasFilterFormProps = {
  readonly filter: AtlasFilter
  readonly onChange: (filter: AtlasFilter) => void
}

export function AtlasFilterForm({ filter, onChange }: AtlasFilterFormProps) {
  return (
    <FilterForm
      listed="every figure"
      hint="Looks in findings, measures and the lessons that show them."
      onChange={(data) => onChange(readAtlasFilter(data))}
    >
      <FilterWords value={filter.text} />
      <FilterChoice
        label="Values from"
        name="from"
        value={filter.from}
        all="Anywhere"
        choices={figureOrigins.map((origin) => [origin, originLabel(origin)])}
      />
      <FilterReset query={atlasQuery(filter)} onReset={() => onChange(wholeAtlas)} />
    </FilterForm>
  )
}
