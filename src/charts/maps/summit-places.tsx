import { map } from 'virtual:sco/map'
import type { Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import {
  summitPlacesSeries,
  type Leg,
  type SummitPlacesMarks,
} from '#domain/series/maps/summit-places.ts'
import { ArrowHead } from './arrow-head.tsx'
import { percent, PlaceName } from './place-name.tsx'
import { SheetPart } from './sheet-part.tsx'
import { StopMark } from './stop-mark.tsx'
import { wayLine, type SheetPoint } from './way-line.ts'
import styles from './summit-places.module.css'

/** The window on the sheet: Moscow lies above the part that other figures show. */
const height = 1130
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
/** Names of the sheet stand in the way of some curves, so these are more or less bent. */
const bends: Readonly<Record<string, number>> = { Almaty: 0.17, Shanghai: 0.035 }
const lineOf = ({ from, to }: Leg) =>
  wayLine(placeOf(from), placeOf(to), { bend: bends[to] ?? 0.1 })

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
          <g key={name} className={country && !place.to ? undefined : styles.inPassing}>
            <PlaceName name={name} place={place} kind={country ? 'name' : 'beside'} />
          </g>
        ))}
      </svg>
      {legs.map((leg) => (
        <WayWords key={leg.row} leg={leg} />
      ))}
      {stops.map((stop, row) => {
        const { x, y } = placeOf(stop.city)
        return (
          <svg
            key={stop.date}
            x={percent(shareX(x))}
            y={percent(shareY(y))}
            overflow="visible"
            {...markOf(row, 1, stop.where)}
          >
            <StopMark stop={stop} before={countBefore(row)} />
          </svg>
        )
      })}
    </svg>
  )
}

export const showSummitPlaces: Show<'summit-places'> = (figure) => {
  const { marks, ...words } = summitPlacesSeries(figure)
  return { drawing: <SummitPlaces id={figure.id} marks={marks} />, ...words }
}
