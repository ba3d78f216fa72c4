import { coderNames, coders } from '#domain/series/agenda/coded-cell.ts'
import type { MemberMoment, MembersMarks } from '#domain/series/members/members-in-papers.ts'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { columnPlace } from './column-place.ts'
import styles from './heads.module.css'

/** Rem: the height of one state, and the line on which the bars stand. */
const unit = 0.34
const base = 4.4
const rem = (height: number) => `${Math.round(height * 1000) / 1000}rem`
const wide = 22

function Bars({ moment, row }: { readonly moment: MemberMoment; readonly row: number }) {
  const { members, observers, guests, observed } = moment
  const others = observers + guests
  const top = base - (members + others) * unit
  return (
    <>
      <rect
        className={styles.members}
        x={-wide / 2}
        width={wide}
        y={rem(base - members * unit)}
        height={rem(members * unit)}
        {...markOf(row, 2, members, 'states:height')}
      />
      {others > 0 && (
        <rect
          className={styles.observers}
          x={-wide / 2}
          width={wide}
          y={rem(top)}
          height={rem(others * unit)}
          {...markOf(row, 3, observed, 'states:height')}
        />
      )}
      <text className={styles.count} y={rem(top - 0.35)}>
        {members}
        {others > 0 && <tspan className={styles.plus}>{`+${others}`}</tspan>}
      </text>
    </>
  )
}

/** For each moment: how many members and observers there were, its date, and who tells of it. */
export function Heads({ marks }: { readonly marks: MembersMarks }) {
  const { moments } = marks
  return (
    <svg className={styles.heads} height={rem(base + 5.2)}>
      {moments.map((moment, row) => (
        <svg
          key={`${moment.day} ${moment.year}`}
          x={columnPlace(row, moments.length)}
          overflow="visible"
        >
          <Bars moment={moment} row={row} />
          <g {...rowOf(row)}>
            <text className={styles.day} y={rem(base + 1.15)}>
              {moment.day}
            </text>
            <text className={styles.year} y={rem(base + 2.25)}>
              {moment.year}
            </text>
            <text className={styles.shortYear} y={rem(base + 2.25)}>
              {`’${moment.year.slice(2)}`}
            </text>
          </g>
          <g {...markOf(row, 4, moment.by)}>
            {coders.map(
              (coder, line) =>
                moment.coders.includes(coder) && (
                  <text key={coder} className={styles[coder]} y={rem(base + 3.5 + line * 1.1)}>
                    {coderNames[coder]}
                  </text>
                ),
            )}
          </g>
        </svg>
      ))}
      <line className={styles.base} x2="100%" y1={rem(base)} y2={rem(base)} />
    </svg>
  )
}
