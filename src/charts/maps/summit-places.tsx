import { map } from 'virtual:sco/map'
import type { Show } from '#charts/frame/shown.ts'
import { countryColours } from '#charts/country-colours.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { SummitPeak } from '#charts/summits/summit-peak.tsx'
import {
  summitPlacesSeries,
  type Leg,
  type Stop,
  type SummitPlacesMarks,
} from '#domain/series/maps/summit-places.ts'
import { ArrowHead } from './arrow-head.tsx'
import { percent, PlaceName } from './place-name.tsx'
import { SheetPart } from './sheet-part.tsx'
import { wayLine, type SheetPoint } from './way-line.ts'
import styles from './summit-places.module.css'

/** The window on the sheet: Moscow lies above the part that other figures show, the far south is left out. */
const height = 960
const top = map.top

function placeOf(city: string): SheetPoint {
  const found = map.cities.find((place) => place.city === city)
  return { x: (found?.x ?? 0) * map.width, y: (found?.y ?? 0) * map.height }
}
const shareX = (x: number) => x / map.width
const shareY = (y: number) => (y - top) / height

/** Shorter ones have no room for an arrow and a number. */
const shortest = 200

type LegProps = { readonly leg: Leg; readonly isLast: boolean }
const lineOf = ({ from, to }: Leg) => wayLine(placeOf(from), placeOf(to), { bend: 0.1 })

function Way({ leg, isLast }: LegProps) {
  const { d } = lineOf(leg)
  return (
    <g {...markOf(leg.row, 3, leg.label)}>
      <path className={styles.casing} d={d} />
      <path className={isLast ? styles.founding : styles.way} d={d} />
    </g>
  )
}

function WayWords({ leg }: { readonly leg: Leg }) {
  const { middle, length } = lineOf(leg)
  if (length < shortest) return null
  const [x, y] = [shareX(middle.x), shareY(middle.y)]
  return (
    <g {...rowOf(leg.row)}>
      <ArrowHead x={x} y={y} angle={middle.angle} />
      <text className={styles.km} x={percent(x)} y={percent(y)} dy="1.5em" textAnchor="middle">
        {`${leg.label} km`}
      </text>
    </g>
  )
}

/** Where a label stands from its city, in px at the usual size of type: those of one place stand one below the other. */
type Side = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
const sides: Readonly<Record<string, Side>> = {
  Shanghai: { x: -16, y: 20, anchor: 'end' },
  Moscow: { x: 16, y: -8, anchor: 'start' },
  Almaty: { x: 18, y: -22, anchor: 'start' },
  Bishkek: { x: 18, y: 24, anchor: 'start' },
  Dushanbe: { x: -14, y: 26, anchor: 'end' },
}
const usualSide: Side = { x: 16, y: 0, anchor: 'start' }
const rem = (px: number) => `${px / 16}rem`

type StopProps = {
  readonly stop: Stop
  readonly row: number
  /** How many stops the same city has had before. */
  readonly before: number
}

function StopMark({ stop, row, before }: StopProps) {
  const { number, city, month, host, where } = stop
  const { x, y } = placeOf(city)
  const side = sides[city] ?? usualSide
  const level = side.y + before * 36
  const words = side.anchor === 'start' ? 14 : -14
  return (
    <svg
      x={percent(shareX(x))}
      y={percent(shareY(y))}
      overflow="visible"
      {...markOf(row, 1, where)}
    >
      {before === 0 && (
        <>
          <line className={styles.leader} x2={rem(side.x)} y2={rem(side.y)} />
          <circle className={styles.city} r="3.5" />
        </>
      )}
      <svg
        x={rem(side.x - 11)}
        y={rem(level - 11)}
        width={rem(22)}
        height={rem(22)}
        viewBox="-11 -11 22 22"
      >
        {number === undefined ? (
          <circle className={styles.foundingMark} r="8" />
        ) : (
          <SummitPeak number={number} colour={countryColours[host]} />
        )}
      </svg>
      <text className={styles.name} x={rem(side.x + words)} y={rem(level)} textAnchor={side.anchor}>
        {number === undefined ? 'SCO founded' : city}
        <tspan className={styles.month} x={rem(side.x + words)} dy="1.15em">
          {month}
        </tspan>
      </text>
    </svg>
  )
}

type SummitPlacesProps = { readonly id: string; readonly marks: SummitPlacesMarks }

/** The order of the meetings as a way over the sheet of the five. */
export function SummitPlaces({ id, marks: { stops, legs } }: SummitPlacesProps) {
  const countBefore = (row: number) =>
    stops.slice(0, row).filter(({ city }) => city === stops[row]?.city).length
  return (
    <svg className={styles.map} role="img" {...figureNaming(id)}>
      <svg viewBox={`0 ${top} ${map.width} ${height}`} width="100%" height="100%">
        <SheetPart href={map.href} part="sheet" />
        {legs.map((leg) => (
          <Way key={leg.row} leg={leg} isLast={leg.row === stops.length - 1} />
        ))}
      </svg>
      <svg y={percent(-top / height)} height={percent(map.height / height)} overflow="visible">
        {map.labels.map(({ name, country, ...place }) => (
          <PlaceName key={name} name={name} place={place} kind={country ? 'name' : 'beside'} />
        ))}
      </svg>
      {legs.map((leg) => (
        <WayWords key={leg.row} leg={leg} />
      ))}
      {stops.map((stop, row) => (
        <StopMark key={stop.date} stop={stop} row={row} before={countBefore(row)} />
      ))}
    </svg>
  )
}

export const showSummitPlaces: Show<'summit-places'> = (figure) => {
  const { marks, ...words } = summitPlacesSeries(figure)
  return { drawing: <SummitPlaces id={figure.id} marks={marks} />, ...words }
}
