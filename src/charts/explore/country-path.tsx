import type { CountryLine } from '#domain/outside/explorer-marks.ts'
import { countryColours } from '#charts/country-colours.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import { countrySigns } from './country-signs.ts'
import { SignMark } from './sign-mark.tsx'
import styles from './year-lines.module.css'

/** Signs of more years than this would hide the line. */
const crowded = 12

export type Spot = { readonly x: number; readonly y: number }

type CountryPathProps = {
  readonly line: CountryLine
  /** Where the drawing has the value of a row; undefined where it has none. */
  readonly spotOf: (row: number) => Spot | undefined
}

/** A country over the years: its line, dotted where the source changes, and a sign at each value. */
export function CountryPath({ line, spotOf }: CountryPathProps) {
  const { country, column, points, stretches } = line
  const size = points.length > crowded ? 0.7 : 1
  const colour = countryColours[country]
  return (
    <g>
      {stretches.map((stretch) => (
        <polyline
          key={stretch.points.map(({ year }) => year).join(' ')}
          className={stretch.splice ? styles.splice : styles.line}
          points={stretch.points
            .flatMap(({ row }) => spotOf(row) ?? [])
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
          stroke={colour}
          strokeDasharray={stretch.splice ? undefined : countrySigns[country].dash}
        />
      ))}
      {points.map(({ row, label }) => {
        const spot = spotOf(row)
        return (
          spot && (
            <SignMark
              key={row}
              country={country}
              size={size}
              {...spot}
              {...markOf(row, column, label, 'value:y')}
            />
          )
        )
      })}
    </g>
  )
}
