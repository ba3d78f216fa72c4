import { countryColours } from '#charts/country-colours.ts'
import { SummitPeak } from '#charts/summits/summit-peak.tsx'
import type { Stop } from '#domain/series/maps/summit-places.ts'
import styles from './stop-mark.module.css'

/** Where a label stands from its city, in px at the usual size of type. */
type Side = {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** On a narrow sheet there is room only below. */
  readonly isAtTheEdge?: boolean
}
const sides: Readonly<Record<string, Side>> = {
  Shanghai: { x: -16, y: 28, anchor: 'end' },
  Moscow: { x: 16, y: -17, anchor: 'start' },
  Almaty: { x: 18, y: -22, anchor: 'start' },
  Bishkek: { x: 18, y: 17, anchor: 'start' },
  Dushanbe: { x: -14, y: 26, anchor: 'end', isAtTheEdge: true },
}
const usualSide: Side = { x: 16, y: 0, anchor: 'start' }
const rem = (px: number) => `${px / 16}rem`

function Sign({ stop: { number, host } }: { readonly stop: Stop }) {
  if (number === undefined) return <circle className={styles.founding} r="8" />
  return <SummitPeak number={number} colour={countryColours[host]} />
}

function classOf(side: Side, before: number): string | undefined {
  if (before > 0) return styles.again
  return side.isAtTheEdge ? styles.edge : undefined
}

type StopMarkProps = {
  readonly stop: Stop
  /** How many stops the same city has had before; their labels stand one below the other. */
  readonly before: number
}

/** A stop on the way, drawn around the place of its city. */
export function StopMark({ stop, before }: StopMarkProps) {
  const { number, city, month, year } = stop
  const side = sides[city] ?? usualSide
  const level = side.y + before * 32
  const words = rem(side.x + (side.anchor === 'start' ? 14 : -14))
  return (
    <>
      {before === 0 && (
        <>
          <line className={styles.leader} x2={rem(side.x)} y2={rem(side.y)} />
          <circle className={styles.city} r="3.5" />
        </>
      )}
      <g className={classOf(side, before)}>
        <svg
          x={rem(side.x - 11)}
          y={rem(level - 11)}
          width={rem(22)}
          height={rem(22)}
          viewBox="-11 -11 22 22"
        >
          <Sign stop={stop} />
        </svg>
        <text className={styles.name} x={words} y={rem(level)} textAnchor={side.anchor}>
          {number === undefined ? 'SCO founded' : city}
          <tspan className={styles.year}>{` ${year}`}</tspan>
          <tspan className={styles.month} x={words} dy="1.15em">
            {month}
          </tspan>
        </text>
      </g>
    </>
  )
}
