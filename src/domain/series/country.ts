/**
 * The countries that figures draw, by a two-letter code that is also the name of their colour. The
 * number is the ISO 3166-1 code under which map data list them.
 */
import * as v from 'valibot'

export const countryCodes = ['cn', 'ru', 'kz', 'kg', 'tj'] as const
export type Country = (typeof countryCodes)[number]
export type Neighbour = Exclude<Country, 'cn'>

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
  }
