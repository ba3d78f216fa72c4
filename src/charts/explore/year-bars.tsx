import type { CountryBar, ExplorerMarks } from '#domain/outside/explorer-marks.ts'
import { countryColours } from '#charts/country-colours.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { countrySigns } from './country-signs.ts'
import { SignMark } from './sign-mark.tsx'
import styles from './year-bars.module.css'

/** Values with zero among them, over the whole drawing, with room for a sign at either end. */
function placeAmong(bars: readonly CountryBar[]) {
  const values = [0, ...bars.flatMap(({ value }) => value ?? [])]
  const low = Math.min(...values)
  const range = Math.max(...values) - low || 1
  return (value: number) => `${2 + ((value - low) / range) * 96}%`
}

type RowProps = {
  readonly bar: CountryBar
  readonly row: number
  readonly placeOf: (value: number) => string
}

/** A stem from zero to the value, in the country's own dash, and its sign at the end. */
function Stem({ bar: { country, value, label }, row, placeOf }: RowProps) {
  if (value === undefined) return null
  return (
    <>
      <line
        className={styles.stem}
        x1={placeOf(0)}
        x2={placeOf(value)}
        y1="50%"
        y2="50%"
        stroke={countryColours[country]}
        strokeDasharray={countrySigns[country].dash}
        {...rowOf(row)}
      />
      <SignMark
        country={country}
        x={placeOf(value)}
        y="50%"
        {...markOf(row, 1, label, 'value:x')}
      />
    </>
  )
}

type YearBarsProps = { readonly figure: string; readonly marks: ExplorerMarks }

/** Countries in one year, the highest first. */
export function YearBars({ figure, marks: { bars } }: YearBarsProps) {
  const placeOf = placeAmong(bars)
  return (
    <div role="img" className={styles.bars} {...figureNaming(figure)}>
      {bars.map((bar, row) => (
        <div key={bar.country} className={styles.row}>
          <span className={styles.name} {...rowOf(row)}>
            {bar.name}
          </span>
          <span className={styles.value} {...rowOf(row)}>
            {bar.value === undefined ? 'no value' : bar.label}
          </span>
          <svg className={styles.sheet}>
            <line className={styles.zero} x1={placeOf(0)} x2={placeOf(0)} y1="0" y2="100%" />
            <Stem bar={bar} row={row} placeOf={placeOf} />
          </svg>
        </div>
      ))}
    </div>
  )
}
