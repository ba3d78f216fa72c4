import { countryColours } from '#charts/country-colours.ts'
import type { Member } from '#domain/series/summits/summits-1996-2001.ts'
import styles from './talks-form.module.css'

type Seat = { readonly member: Member; readonly x: number; readonly y: number }

/** Where the line between two sides stands. */
const border = -4

/** Across the line from each other: one alone in the middle, four in two rows. */
function seatsAcross(sides: readonly (readonly Member[])[]): Seat[] {
  return sides.flatMap((side, which) =>
    side.map((member, index) => ({
      member,
      x:
        border +
        (which === 0 ? -1 : 1) * (9.5 + (side.length === 1 ? 0 : 10 * Math.floor(index / 2))),
      y: side.length === 1 ? 0 : index % 2 === 0 ? -6 : 6,
    })),
  )
}

/** Around a table, the first at the top. */
function seatsAround(members: readonly Member[]): Seat[] {
  return members.map((member, index) => {
    const angle = (index / members.length) * 2 * Math.PI - Math.PI / 2
    return {
      member,
      x: Math.round(Math.cos(angle) * 140) / 10,
      y: Math.round(Math.sin(angle) * 140) / 10,
    }
  })
}

type TalksFormProps = {
  readonly sides: readonly (readonly Member[])[]
  /** An organisation owns its table: it is drawn full. */
  readonly founded: boolean
}

/** Who faces whom, drawn around the origin, 40 px wide: sides of a line, or seats at one table. */
export function TalksForm({ sides, founded }: TalksFormProps) {
  const facing = sides.length === 2
  const seats = facing ? seatsAcross(sides) : seatsAround(sides.flat())
  return (
    <g>
      {facing ? (
        <line className={styles.across} x1={border} x2={border} y1="-16" y2="16" />
      ) : (
        <circle className={founded ? styles.founded : styles.table} r="8.5" />
      )}
      {seats.map(({ member, x, y }) => (
        <circle
          key={member}
          className={styles.seat}
          cx={x}
          cy={y}
          r="4.5"
          fill={countryColours[member]}
        />
      ))}
    </g>
  )
}
