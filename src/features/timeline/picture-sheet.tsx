import { placeInYears } from '#domain/timeline/timeline-date.ts'
import { latestSource } from '#domain/timeline/timeline-view.ts'
import type { TimelineKind } from '#domain/timeline/timeline-event.ts'
import { namesWidth, rem, sheet, type Layout } from './picture-layout.ts'
import styles from './timeline-picture.module.css'

const laneNames: Readonly<Record<TimelineKind, string>> = {
  summit: 'Summits',
  agreement: 'Agreements',
  talks: 'Talks',
  ministers: 'Ministers',
  membership: 'Membership',
  document: 'Documents',
  source: 'Sources',
  outside: 'Outside',
}

type Sheet = Pick<Layout<unknown>, 'lanes' | 'bottom' | 'width' | 'height' | 'x'>

/** The lanes' names; they stay in view while the years scroll. The marks say their kind themselves. */
export function LaneNames({ lanes, height }: Pick<Sheet, 'lanes' | 'height'>) {
  return (
    <svg
      className={styles.names}
      width={rem(namesWidth)}
      height={rem(height)}
      viewBox={`0 0 ${namesWidth} ${height}`}
      aria-hidden="true"
    >
      {lanes.map(({ kind, top, height: tall }) => (
        <g key={kind}>
          <line className={styles.rule} x2={namesWidth} y1={top} y2={top} />
          <text className={styles.name} y={top + tall / 2} dy="0.34em">
            {laneNames[kind]}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Where each author’s knowledge ends, as far as his sources show; places on the line of years. */
const latestSources = [
  { place: placeInYears(latestSource.jia).to, text: 'Jia’s latest source' },
  { place: placeInYears(latestSource.ding).to, text: 'Ding’s latest source' },
]

type GroundProps = {
  readonly layout: Sheet
  readonly years: readonly [first: number, last: number]
  readonly asOf: number | undefined
}

/** What lies under the marks: years, lanes, the ends of the papers, and what was not yet known. */
export function PictureGround({ layout, years, asOf }: GroundProps) {
  const { lanes, bottom, width, x } = layout
  const [first, last] = years
  return (
    <g aria-hidden="true">
      {asOf === undefined ? null : (
        <rect
          className={styles.unknown}
          x={x(asOf + 1)}
          width={width - x(asOf + 1)}
          height={bottom + sheet.foot}
        />
      )}
      {Array.from({ length: last + 2 - first }, (_, index) => first + index).map((year) => (
        <g key={year}>
          <line className={styles.year} x1={x(year)} x2={x(year)} y1={sheet.years} y2={bottom} />
          {year % 2 === 0 && year <= last ? (
            <text className={styles.yearLabel} x={x(year)} y="16" textAnchor="middle">
              {year}
            </text>
          ) : null}
        </g>
      ))}
      {[...lanes.map((lane) => lane.top), bottom].map((top) => (
        <line key={top} className={styles.rule} x2={width} y1={top} y2={top} />
      ))}
      {latestSources.map(({ place, text }) => (
        <g key={text}>
          <line
            className={styles.end}
            x1={x(place)}
            x2={x(place)}
            y1={sheet.years}
            y2={bottom + 8}
          />
          <text className={styles.endLabel} x={x(place) - 6} y={bottom + 17} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Over the marks, so that it can be seen in a full lane. */
export function AsOfLine({ layout, asOf }: { readonly layout: Sheet; readonly asOf: number }) {
  const { x, width, bottom } = layout
  const at = x(asOf + 1)
  const atEnd = at > width * 0.7
  return (
    <g aria-hidden="true">
      <line className={styles.asOf} x1={at} x2={at} y1="4" y2={bottom + sheet.foot + sheet.asOf} />
      <text
        className={styles.asOfLabel}
        x={atEnd ? at - 8 : at + 8}
        y={bottom + sheet.foot + 14}
        textAnchor={atEnd ? 'end' : 'start'}
      >
        {`The end of ${asOf}`}
      </text>
    </g>
  )
}
