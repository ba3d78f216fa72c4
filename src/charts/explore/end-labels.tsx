import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { CountryLine } from '#domain/outside/explorer-marks.ts'
import { countryColours } from '#charts/country-colours.ts'
import { SignMark } from './sign-mark.tsx'
import { spreadLabels } from './spread-labels.ts'
import styles from './year-lines.module.css'

type EndLabelsProps = {
  readonly lines: readonly CountryLine[]
  /** Pixels of 1 rem. */
  readonly rem: number
}

/** Each line's name beside its end, with its sign; moved apart where ends meet, and then led to. */
export function EndLabels({ lines, rem }: EndLabelsProps) {
  const plot = usePlotArea()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!plot || !xOf || !yOf) return null
  const ends = lines.flatMap(({ country, name, points }) => {
    const last = points.at(-1)
    const x = last && xOf(last.year)
    const y = last && yOf(last.value)
    return x === undefined || y === undefined ? [] : [{ country, name, x, y }]
  })
  const places = spreadLabels(
    ends.map(({ y }) => y),
    { gap: 1.2 * rem, low: plot.y, high: plot.y + plot.height },
  )
  const at = plot.x + plot.width + 1.1 * rem
  return (
    <g aria-hidden="true">
      {ends.map(({ country, name, x, y }, index) => {
        const place = places[index] ?? y
        return (
          <g key={country}>
            <polyline
              className={styles.leader}
              points={`${x + 7},${y} ${at - 0.85 * rem},${y} ${at - 8},${place}`}
              stroke={countryColours[country]}
            />
            <SignMark country={country} x={at} y={place} />
            <text className={styles.name} x={at + 0.55 * rem} y={place} dy="0.32em">
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
