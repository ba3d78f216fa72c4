import { useLocation } from 'react-router'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { masteryStates, type MasteryState } from '#domain/mastery/mastery.ts'
import { stateNames } from '#domain/mastery/mastery-words.ts'
import type { ModuleObjectives } from '#domain/mastery/objective.ts'
import { FilterChoice, FilterForm, FilterReset } from '#ui/filter-form.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { ObjectiveEntry } from './objective-entry.tsx'
import {
  allObjectives,
  objectivesQuery,
  readObjectivesFilter,
  type ObjectivesFilter,
} from './objectives-filter.ts'
import type { Standings } from './standings.ts'
import styles from './objective-groups.module.css'

type ObjectiveGroupsProps = {
  readonly modules: readonly ModuleObjectives[]
  /** Undefined until the answers are read. */
  readonly standings: Standings | undefined
}

function found(
  modules: readonly ModuleObjectives[],
  { module, state }: ObjectivesFilter,
  standings: Standings | undefined,
): readonly ModuleObjectives[] {
  const isAsked = modules.some(({ id }) => id === module)
  return modules
    .filter(({ id }) => !isAsked || id === module)
    .map((one) => ({
      ...one,
      objectives: one.objectives.filter(
        ({ id }) => state === '' || !standings || standings.mastery.get(id)?.state === state,
      ),
    }))
    .filter(({ objectives }) => objectives.length > 0)
}

/** The objectives by module, with a filter above them. */
export function ObjectiveGroups({ modules, standings }: ObjectiveGroupsProps) {
  const { key, search } = useLocation()
  const [filter, onFilter] = useAddressChoice({
    search,
    read: readObjectivesFilter,
    queryOf: objectivesQuery,
    nothing: allObjectives,
    moment: key,
  })
  const shown = found(modules, filter, standings)
  const count = shown.reduce((sum, { objectives }) => sum + objectives.length, 0)
  return (
    <>
      <FilterForm
        listed="every objective"
        onChange={(data) => onFilter(readObjectivesFilter(data))}
      >
        <FilterChoice
          label="Where you stand"
          name="state"
          value={filter.state}
          all="Anywhere"
          choices={masteryStates.map((state) => [state, stateNames[state]] as const)}
        />
        <FilterChoice
          label="Module"
          name="module"
          value={filter.module}
          all="All modules"
          choices={modules.map(({ id, title }) => [id, title] as const)}
        />
        <FilterReset query={objectivesQuery(filter)} onReset={() => onFilter(allObjectives)} />
      </FilterForm>
      <p aria-live="polite" className={styles.count}>
        {count === 0
          ? 'No objective stands there.'
          : `${counted(count, 'objective')}${standings ? `: ${tally(shown, standings)}` : ''}.`}
      </p>
      {shown.map((module) => (
        <section key={module.id} aria-labelledby={module.id} className={styles.module}>
          <h2 id={module.id}>
            <span className={styles.label}>{module.label}</span>
            {` ${module.title}`}
          </h2>
          <ol className={styles.border}>
            {module.objectives.map((objective) => (
              <ObjectiveEntry key={objective.id} objective={objective} standings={standings} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

/** "3 settled, 1 nearly settled, 44 not begun"; what there is none of is left out. */
function tally(modules: readonly ModuleObjectives[], { mastery }: Standings): string {
  const counts = new Map<MasteryState, number>()
  for (const { objectives } of modules)
    for (const { id } of objectives) {
      const state = mastery.get(id)?.state ?? 'not-begun'
      counts.set(state, (counts.get(state) ?? 0) + 1)
    }
  return masteryStates
    .flatMap((state) => {
      const count = counts.get(state)
      return count ? [`${count} ${stateNames[state].toLowerCase()}`] : []
    })
    .join(', ')
}
