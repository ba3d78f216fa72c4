/** One colour a country, the same in every figure. The values are tokens, so they follow the theme. */
import type { Country } from '#domain/series/country.ts'

export const countryColours: Readonly<Record<Country, string>> = {
  cn: 'var(--cn)',
  ru: 'var(--ru)',
  kz: 'var(--kz)',
  kg: 'var(--kg)',
  tj: 'var(--tj)',
  uz: 'var(--uz)',
  in: 'var(--in)',
  pk: 'var(--pk)',
  ir: 'var(--ir)',
  by: 'var(--by)',
  tm: 'var(--tm)',
}
