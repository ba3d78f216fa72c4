import type { Country } from '#domain/series/country.ts'
import { countryColours } from '#charts/country-colours.ts'
import styles from './country-mark.module.css'

/** A country's colour before its name in text; the name says the same, so it is hidden from readers. */
export function CountryMark({ country }: { readonly country: Country }) {
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" aria-hidden="true">
      <rect width="10" height="10" rx="2" fill={countryColours[country]} />
    </svg>
  )
}
