import type { Show } from '#charts/frame/shown.ts'
import {
  borderAgreementsSeries,
  laneYears,
  type BorderAgreementsMarks,
  type Lane,
} from '#domain/series/border-agreements.ts'
import { countries } from '#domain/series/country.ts'
import { countryColours } from './country-colours.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import styles from './border-agreements.module.css'

const laneHeight = 78
const top = 46
const percent = (place: number) => `${Math.round(place * 1000) / 10}%`
const years = [1990, 1995, 2000].map((year) => ({
  year,
  place: (year - laneYears.from) / (laneYears.to - laneYears.from),
}))

function LaneRow({ lane, index }: { readonly lane: Lane; readonly index: number }) {
  const { neighbour, status, agreements, settledFrom, row } = lane
  const colour = countryColours[neighbour]
  return (
    <svg
      y={top + index * laneHeight}
      width="100%"
      height={laneHeight}
      overflow="visible"
      {...(row !== undefined && rowOf(row))}
    >
      <rect y="7" width="10" height="10" rx="2" fill={colour} />
      <text className={styles.name} x="16" y="17">
        <tspan className={styles.country}>{countries[neighbour].name}</tspan>
        <tspan dx="8">{status}</tspan>
      </text>
      <line className={styles.open} x1="0" x2={percent(settledFrom ?? 1)} y1="36" y2="36" />
      {settledFrom !== undefined && (
        <line className={styles.settled} x1={percent(settledFrom)} x2="100%" y1="36" y2="36" />
      )}
      {agreements.map(({ place, label, settles, row: tableRow, when }) => (
        <svg
          key={label}
          x={percent(place)}
          y="36"
          overflow="visible"
          {...markOf(tableRow, 2, when)}
        >
          <circle
            r="7"
            className={styles.mark}
            fill={settles ? colour : 'var(--surface)'}
            stroke={colour}
          />
          <text
            className={styles.date}
            y="24"
            textAnchor={place > 0.8 ? 'end' : 'middle'}
            dx={place > 0.8 ? 10 : 0}
          >
            {label}
          </text>
        </svg>
      ))}
    </svg>
  )
}

type BorderAgreementsProps = { readonly id: string; readonly marks: BorderAgreementsMarks }

/**
 * A lane a neighbour. The line is dashed while the border is open and solid once Jia calls it settled;
 * a hollow mark is an agreement on the way, a filled one settles.
 */
export function BorderAgreements({ id, marks }: BorderAgreementsProps) {
  const foot = top + marks.lanes.length * laneHeight
  return (
    <>
      <svg className={styles.lanes} height={foot + 26} role="img" {...figureNaming(id)}>
        <text className={styles.axis} x="0" y="14">
          Summits
        </text>
        {marks.summits.map(({ place, label }) => (
          <g key={label}>
            <line
              className={styles.summit}
              x1={percent(place)}
              x2={percent(place)}
              y1="22"
              y2={foot}
            />
            <svg x={percent(place)} y="12" overflow="visible">
              <path className={styles.peak} d="M-9 8L0 -9L9 8Z" />
              <text className={styles.number} y="6" textAnchor="middle">
                {label}
              </text>
            </svg>
          </g>
        ))}
        {marks.lanes.map((lane, index) => (
          <LaneRow key={lane.neighbour} lane={lane} index={index} />
        ))}
        <line className={styles.base} x1="0" x2="100%" y1={foot} y2={foot} />
        {years.map(({ year, place }) => (
          <text
            key={year}
            className={styles.axis}
            x={percent(place)}
            y={foot + 18}
            textAnchor={place === 0 ? 'start' : 'middle'}
          >
            {year}
          </text>
        ))}
      </svg>
      <p className={styles.key} aria-hidden="true">
        <span>
          <svg className={styles.sample} viewBox="0 0 40 14">
            <line className={styles.open} x1="0" x2="40" y1="7" y2="7" />
            <circle
              className={styles.mark}
              cx="20"
              cy="7"
              r="5.5"
              fill="var(--surface)"
              stroke="var(--ink-2)"
            />
          </svg>
          open; an agreement on the way
        </span>
        <span>
          <svg className={styles.sample} viewBox="0 0 40 14">
            <line className={styles.open} x1="0" x2="20" y1="7" y2="7" />
            <line className={styles.settled} x1="20" x2="40" y1="7" y2="7" />
            <circle
              className={styles.mark}
              cx="20"
              cy="7"
              r="5.5"
              fill="var(--ink-2)"
              stroke="var(--ink-2)"
            />
          </svg>
          settled, in Jia’s account
        </span>
      </p>
    </>
  )
}

export const showBorderAgreements: Show<'border-agreements'> = (figure) => {
  const { marks, ...words } = borderAgreementsSeries(figure)
  return { drawing: <BorderAgreements id={figure.id} marks={marks} />, ...words }
}
