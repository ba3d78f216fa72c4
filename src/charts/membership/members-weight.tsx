import type { Country } from '#domain/series/country.ts'
import type { ChoiceState, Show } from '#charts/frame/shown.ts'
import { countryColours } from '#charts/country-colours.ts'
import { CountryMark } from '#charts/frame/country-mark.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import {
  membersWeightSeries,
  readWeightYear,
  weightYears,
  type MembersWeightFigure,
  type MembersWeightMarks,
  type Slice,
  type WeightColumn,
} from '#domain/series/membership/members-weight.ts'
import { countInWords } from '#domain/series/figure-base.ts'
import styles from './members-weight.module.css'

/** Per cent of the width: a column, and the way to the next. */
const columnWidth = 27
const step = (100 - columnWidth) / 2
/** Per cent of the height that words in two lines and in one line need. */
const twoLines = 7
const oneLine = 3.6

const percent = (share: number) => `${Math.round(share * 1000) / 1000}%`

function SliceWords({
  slice,
  row,
  column,
}: {
  readonly slice: Slice
  readonly row: number
  readonly column: number
}) {
  const { name, share, from, label, leads } = slice
  if (share < oneLine) return null
  return (
    <text
      className={leads ? styles.leader : styles.words}
      x="50%"
      y={percent(from + share / 2)}
      dy={share < twoLines ? '0.35em' : '-0.2em'}
      {...markOf(row, column, label)}
    >
      <tspan className={styles.name}>{name}</tspan>
      {share < twoLines ? (
        <tspan className={styles.beside} dx="0.4em">{`${label}%`}</tspan>
      ) : (
        <tspan x="50%" dy="1.2em">{`${label}%`}</tspan>
      )}
    </text>
  )
}

/** A column is read from the top; its member stands in it in the order of all columns. */
function Column({ column, place }: { readonly column: WeightColumn; readonly place: number }) {
  return (
    <svg x={percent(place * step)} width={percent(columnWidth)} height="100%" overflow="visible">
      {column.slices.map(({ country, from, share, label }, row) => (
        <rect
          key={country}
          className={share < 1 ? styles.thin : styles.slice}
          fill={countryColours[country]}
          stroke={countryColours[country]}
          y={percent(from)}
          width="100%"
          height={percent(share)}
          {...markOf(row, place + 1, label, 'share:height')}
        />
      ))}
      {column.slices.map((slice, row) => (
        <SliceWords key={slice.country} slice={slice} row={row} column={place + 1} />
      ))}
    </svg>
  )
}

/** Leads the eye from a member's part of one measure to its part of the next. */
function Ribbons({
  from,
  to,
  place,
}: {
  readonly from: WeightColumn
  readonly to: WeightColumn
  readonly place: number
}) {
  const start = place * step + columnWidth
  const end = (place + 1) * step
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      {from.slices.map((slice, row) => {
        const other = to.slices[row]
        if (!other) return null
        const middle = (start + end) / 2
        const top = `M${start} ${slice.from}C${middle} ${slice.from} ${middle} ${other.from} ${end} ${other.from}`
        const back = `V${other.from + other.share}C${middle} ${other.from + other.share} ${middle} ${slice.from + slice.share} ${start} ${slice.from + slice.share}Z`
        return (
          <path
            key={slice.country}
            className={styles.ribbon}
            fill={countryColours[slice.country]}
            d={`${top}${back}`}
            {...rowOf(row)}
          />
        )
      })}
    </svg>
  )
}

function Heads({ columns }: { readonly columns: readonly WeightColumn[] }) {
  return (
    <div className={styles.heads}>
      {columns.map(({ name, total }) => (
        <p key={name}>
          <span className={styles.measure}>{name}</span>
          <span>{total}</span>
        </p>
      ))}
    </div>
  )
}

/** The row of the table in which a member stands. */
function slicesRow(columns: MembersWeightMarks['columns'], country: Country): number {
  return columns[0]?.slices.findIndex((slice) => slice.country === country) ?? -1
}

function Small({ marks: { small, columns } }: { readonly marks: MembersWeightMarks }) {
  return (
    <div className={styles.small}>
      <p>{`The ${countInWords(small.length)} thin layers at the foot, from the top, with their shares of land, people and GDP:`}</p>
      <ul>
        {small.map(({ country, name }) => {
          const labels = columns.flatMap(({ slices }) =>
            slices.filter((one) => one.country === country),
          )
          return (
            <li key={country} {...rowOf(slicesRow(columns, country))}>
              <CountryMark country={country} />
              <span className={styles.name}>{name}</span>
              {` ${labels.map(({ label }) => `${label}%`).join(' · ')}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type MembersWeightProps = { readonly id: string; readonly marks: MembersWeightMarks }

/** Three columns of a hundred per cent, with the members in one order, so that each can be followed across. */
export function MembersWeight({ id, marks }: MembersWeightProps) {
  const { columns } = marks
  return (
    <div role="img" {...figureNaming(id)}>
      <Heads columns={columns} />
      <svg className={styles.sheet}>
        {columns.slice(1).map((to, place) => {
          const from = columns[place]
          return from && <Ribbons key={to.name} from={from} to={to} place={place} />
        })}
        {columns.map((column, place) => (
          <Column key={column.name} column={column} place={place} />
        ))}
      </svg>
      <Small marks={marks} />
    </div>
  )
}

type YearChoiceProps = ChoiceState & { readonly figure: MembersWeightFigure }

function YearChoice({ figure, choices, onChoose }: YearChoiceProps) {
  const chosen = readWeightYear(figure, choices['year'])
  return (
    <fieldset className={styles.choice}>
      <legend>Members in</legend>
      {weightYears(figure).map(({ year, members }) => (
        <label key={year}>
          <input
            type="radio"
            name={`${figure.id}-year`}
            value={year}
            checked={year === chosen}
            onChange={() => onChoose({ ...choices, year: String(year) })}
          />
          {`${year} (${countInWords(members)})`}
        </label>
      ))}
    </fieldset>
  )
}

export const showMembersWeight: Show<'members-weight'> = (figure, state) => {
  const { marks, ...words } = membersWeightSeries(figure, state.choices['year'])
  return {
    drawing: <MembersWeight id={figure.id} marks={marks} />,
    controls: <YearChoice figure={figure} {...state} />,
    ...words,
  }
}
