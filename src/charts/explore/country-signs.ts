/**
 * A sign and a way of dashing for each country, the same in every view, so that lines can be told apart
 * without their colours. Signs are paths around 0,0, about 11 px across.
 */
import type { Country } from '#domain/series/country.ts'

export type CountrySign = {
  /** The path of the sign. */
  readonly shape: string
  /** As `stroke-dasharray` writes it; a solid line for "none". */
  readonly dash: string
}

export const countrySigns: Readonly<Record<Country, CountrySign>> = {
  cn: { shape: 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z', dash: 'none' },
  ru: { shape: 'M-4.5 -4.5H4.5V4.5H-4.5Z', dash: '12 4' },
  kz: { shape: 'M0 -6L6 0L0 6L-6 0Z', dash: '7 4' },
  kg: { shape: 'M0 -6L5.6 4.2H-5.6Z', dash: '3 3' },
  tj: { shape: 'M0 6L5.6 -4.2H-5.6Z', dash: '12 3 3 3' },
  uz: { shape: 'M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z', dash: '7 3 2 3' },
  in: {
    shape: 'M0 -6.5L1.7 -2.2L6.2 -2L2.7 0.9L3.9 5.3L0 2.8L-3.9 5.3L-2.7 0.9L-6.2 -2L-1.7 -2.2Z',
    dash: '18 5',
  },
  pk: {
    shape:
      'M0 -2.6L2.8 -5.4L5.4 -2.8L2.6 0L5.4 2.8L2.8 5.4L0 2.6L-2.8 5.4L-5.4 2.8L-2.6 0L-5.4 -2.8L-2.8 -5.4Z',
    dash: '12 3 3 3 3 3',
  },
  ir: { shape: 'M-5 -5.5H5L-5 5.5H5Z', dash: '18 4 4 4' },
  by: { shape: 'M-2.4 -6H2.4V6H-2.4Z', dash: '5 5' },
  tm: { shape: 'M-5.5 -4.5L0 0L5.5 -4.5V0.5L0 5L-5.5 0.5Z', dash: '9 3 2 3 2 3' },
}
