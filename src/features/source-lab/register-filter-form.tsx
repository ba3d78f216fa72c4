import { familyLabel, settledLabel, typeLabel } from '#domain/evidence/discrepancy-words.ts'
import { discrepancyFamilies, discrepancyTypes, settledBy } from '#domain/evidence/evidence.ts'
import { FilterChoice, FilterForm, FilterWords, FilterReset } from '#ui/filter-form.tsx'
import {
  readRegisterFilter,
  registerQuery,
  wholeRegister,
  type RegisterFilter,
} from './register-filter.ts'

type RegisterFilterFormProps = {
  readonly filter: RegisterFilter
  readonly onChange: (filter: RegisterFilter) => void
}

export function RegisterFilterForm({ filter, onChange }: RegisterFilterFormProps) {
  return (
    <FilterForm listed="every entry" onChange={(data) => onChange(readRegisterFilter(data))}>
      <FilterWords value={filter.text} />
      <FilterChoice
        label="Family"
        name="family"
        value={filter.family}
        all="All families"
        choices={discrepancyFamilies.map((one) => [one, familyLabel(one)])}
      />
      <FilterChoice
        label="Kind of flaw"
        name="type"
        value={filter.type}
        all="All kinds"
        choices={discrepancyTypes.map((one) => [one, typeLabel(one)])}
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
      <FilterChoice
        label="How settled"
        name="settled"
        value={filter.settled}
        all="Settled or open"
        choices={settledBy.map((one) => [one, settledLabel(one)])}
      />
      <FilterReset query={registerQuery(filter)} onReset={() => onChange(wholeRegister)} />
    </FilterForm>
  )
}
