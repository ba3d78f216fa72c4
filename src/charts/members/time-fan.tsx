import type { MembersMarks } from '#domain/series/members/members-in-papers.ts'
import { rowOf } from '#charts/frame/mark-of.ts'
import { columnPlace } from './column-place.ts'
import styles from './time-fan.module.css'

const percent = (place: number) => `${Math.round(place * 1000) / 10}%`

/** The true distances in time, and a leader from each moment to its column. */
export function TimeFan({ marks }: { readonly marks: MembersMarks }) {
  const { moments, years, jiaEnds } = marks
  return (
    <svg className={styles.fan} height="5.5rem">
      <line className={styles.time} x2="100%" y1="1.9rem" y2="1.9rem" />
      {years.map(({ year, place }) => (
        <svg key={year} x={percent(place)} y="1.9rem" overflow="visible">
          <line className={styles.tick} y1="-4" y2="4" />
          <text className={styles.year} y="-0.6rem">
            {year}
          </text>
        </svg>
      ))}
      <line className={styles.jia} x1="0" x2={percent(jiaEnds.place)} y1="1.9rem" y2="1.9rem" />
      {moments.map(({ day, year, place }, row) => (
        <g key={`${day} ${year}`} {...rowOf(row)}>
          <line
            className={styles.leader}
            x1={percent(place)}
            x2={columnPlace(row, moments.length)}
            y1="1.9rem"
            y2="5.4rem"
          />
          <circle className={styles.moment} cx={percent(place)} cy="1.9rem" r="0.25rem" />
        </g>
      ))}
    </svg>
  )
}
