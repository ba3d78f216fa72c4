/**
 * The countries that figures draw, by a two-letter code that is also the name of their colour. The
 * number is the ISO 3166-1 code under which map data list them.
 */
import * as v from 'valibot'

/** The Shanghai Five, in the order in which the papers name them. */
export const fiveCodes = ['cn', 'ru', 'kz', 'kg', 'tj'] as const
/** Members by their day of joining, then Turkmenistan, which never joined and sells gas. */
export const countryCodes = [...fiveCodes, 'uz', 'in', 'pk', 'ir', 'by', 'tm'] as const
export type Country = (typeof countryCodes)[number]
export const countrySchema = v.picklist(countryCodes, 'is not the code of a country drawn here')

export type Neighbour = Exclude<(typeof fiveCodes)[number], 'cn'>
/** China's neighbours among the five, in the order in which the papers name them. */
export const neighbours: readonly Neighbour[] = ['ru', 'kz', 'kg', 'tj']
export const neighbourSchema = v.picklist(['ru', 'kz', 'kg', 'tj'], 'is not ru, kz, kg or tj')

export const countries: Readonly<Record<Country, { readonly name: string; readonly iso: string }>> =
  {
    cn: { name: 'China', iso: '156' },
    ru: { name: 'Russia', iso: '643' },
    kz: { name: 'Kazakhstan', iso: '398' },
    kg: { name: 'Kyrgyzstan', iso: '417' },
    tj: { name: 'Tajikistan', iso: '762' },
    uz: { name: 'Uzbekistan', iso: '860' },
    in: { name: 'India', iso: '356' },
    pk: { name: 'Pakistan', iso: '586' },
    ir: { name: 'Iran', iso: '364' },
    by: { name: 'Belarus', iso: '112' },
    tm: { name: 'Turkmenistan', iso: '795' },
  }
