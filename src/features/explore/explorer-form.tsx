import { SignKey } from '#charts/explore/sign-mark.tsx'
import { yearsOf } from '#domain/outside/data-set.ts'
import {
  explorerQuery,
  measureOf,
  mostCountries,
  noCountry,
  readExplorerView,
  type ExplorerView,
  type Offer,
  type ReadView,
} from '#domain/outside/explorer-view.ts'
import { countries, countryCodes, type Country } from '#domain/series/country.ts'
import { FilterChoice, FilterForm, FilterMenu, heardByForm, FilterReset } from '#ui/filter-form.tsx'
import styles from './explorer-form.module.css'

type ExplorerFormProps = {
  readonly view: ExplorerView
  readonly offer: Offer
  readonly onChange: (asked: ReadView) => void
}

/** Countries, a measure and years; a choice is shown at once. */
export function ExplorerForm({ view, offer, onChange }: ExplorerFormProps) {
  return (
    <FilterForm
      listed="the first view"
      withoutScript="Choosing needs a script. Without one, the view to start with stands below, in words and as a table."
      onChange={(data) => onChange(readExplorerView(data, offer, view.countries))}
    >
      <MeasureMenu view={view} offer={offer} />
      <YearMenus view={view} offer={offer} />
      <CountryBoxes view={view} offer={offer} />
      <FilterReset
        query={explorerQuery(view, offer)}
        onReset={() => onChange({ view: offer.start, said: [] })}
        text="Back to the first view"
      />
    </FilterForm>
  )
}

type PartProps = Pick<ExplorerFormProps, 'view' | 'offer'>

function MeasureMenu({ view, offer: { measures } }: PartProps) {
  const groups = [
    ['From the sources', measures.filter(({ formula }) => formula === undefined)],
    ['Computed from them', measures.filter(({ formula }) => formula !== undefined)],
  ] as const
  return (
    <FilterMenu label="Measure" name="measure" value={view.measure}>
      {groups.map(([label, list]) => (
        <optgroup key={label} label={label}>
          {list.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </FilterMenu>
  )
}

function YearMenus({ view, offer }: PartProps) {
  const years = yearsOf(measureOf(offer, view.measure)).map(String)
  const option = (year: string) => [year, year] as const
  const only = years.length === 1
  return (
    <>
      <FilterChoice
        label="From"
        name="from"
        value={String(view.from ?? '')}
        all={`${years[0]}, the ${only ? 'only' : 'first'} year`}
        choices={years.slice(1).map(option)}
      />
      <FilterChoice
        label="To"
        name="to"
        value={String(view.to ?? '')}
        all={`${years.at(-1)}, the ${only ? 'only' : 'last'} year`}
        choices={years.slice(0, -1).map(option)}
      />
    </>
  )
}

/** Countries that any measure has. */
function offered({ measures }: Offer): Country[] {
  return countryCodes.filter((code) =>
    measures.some(({ rows }) => rows.some(({ country }) => country === code)),
  )
}

function CountryBoxes({ view, offer }: PartProps) {
  const { rows } = measureOf(offer, view.measure)
  return (
    <fieldset className={styles.countries}>
      <legend>{`Countries (up to ${mostCountries})`}</legend>
      <input type="hidden" name="country" value={noCountry} />
      {offered(offer).map((code) => (
        <label key={code} className={styles.country}>
          <input
            type="checkbox"
            name="country"
            value={code}
            checked={view.countries.includes(code)}
            onChange={heardByForm}
          />
          <SignKey country={code} />
          <span>
            {rows.some(({ country }) => country === code)
              ? countries[code].name
              : `${countries[code].name} (no values here)`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
