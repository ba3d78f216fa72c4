import type { Country } from '#domain/series/country.ts'
import { countryColours } from '#charts/country-colours.ts'
import { countrySigns } from './country-signs.ts'
import styles from './sign.module.css'

type SignMarkProps = {
  readonly country: Country
  /** The middle of the sign: pixels, or a share of the drawing around it. */
  readonly x: number | string
  readonly y: number | string
  /** 1 is the usual size. */
  readonly size?: number
}

/** A country's sign inside a drawing. What else it is given, such as `markOf`, stands at its place. */
export function SignMark({ country, x, y, size = 1, ...rest }: SignMarkProps) {
  return (
    <svg x={x} y={y} overflow="visible" {...rest}>
      <path
        className={styles.sign}
        d={countrySigns[country].shape}
        fill={countryColours[country]}
        transform={size === 1 ? undefined : `scale(${size})`}
      />
    </svg>
  )
}

/** The sign before a name in text; the name says the same, so it is hidden from readers. */
export function SignKey({ country }: { readonly country: Country }) {
  return (
    <svg className={styles.key} viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={countrySigns[country].shape} fill={countryColours[country]} />
    </svg>
  )
}
