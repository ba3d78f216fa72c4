import { countryColours } from '#charts/country-colours.ts'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import type { Balance, BalanceMarks } from '#domain/series/energy/balance-marks.ts'
import { balanceColumn } from '#domain/series/energy/balance-table.ts'
import { groupDigits } from '#domain/series/figure-base.ts'
import { ground } from './grounds.tsx'
import styles from './oil-gas-balance.module.css'

const percent = (share: number) => `${Math.round(share * 1_000_000) / 10_000}%`

/** Words so near to the edge leave the sheet where it is narrow. */
const farFrom = 0.8

/** Sides of the shore: each as wide as the farthest balance. */
export function Shore({ marks: { ticks, reach } }: { readonly marks: BalanceMarks }) {
  return (
    <svg className={styles.shore} aria-hidden="true">
      {ticks.map((tick) => {
        const x = percent((1 + tick / reach) / 2)
        return tick === 0 ? null : (
          <g key={tick}>
            <line className={styles.grid} x1={x} x2={x} y2="100%" />
            <text
              className={Math.abs(tick) > reach * farFrom ? styles.farTick : styles.tick}
              x={x}
              y="-0.4rem"
            >
              {groupDigits(Math.abs(tick))}
            </text>
          </g>
        )
      })}
      <svg x="50%" overflow="visible">
        {[3, 7, 12].map((from) => (
          <line key={from} className={styles.water} x1={-from} x2={-from} y2="100%" />
        ))}
        <line className={styles.zero} y2="100%" />
      </svg>
    </svg>
  )
}

type BalanceRowProps = {
  readonly balance: Balance
  readonly row: number
  readonly marks: BalanceMarks
}

function Bar({ balance: one, row, marks }: BalanceRowProps) {
  const { country, balance, label, doubt } = one
  const isOver = balance >= 0
  const size = Math.abs(balance) / marks.reach
  const colour = countryColours[country]
  const isHollow = doubt?.differ === 'sign'
  return (
    <svg className={styles.track}>
      <rect
        className={isHollow ? styles.hollow : styles.bar}
        fill={colour}
        stroke={colour}
        x={isOver ? 0 : percent(1 - size)}
        y="20%"
        width={percent(size)}
        height="60%"
        {...markOf(row, balanceColumn, label, isOver ? 'spare:width' : 'lacking:width')}
      />
      {marks.splice !== undefined && !isHollow && (
        <rect
          fill={ground.later}
          x={isOver ? 0 : percent(1 - size)}
          y="20%"
          width={percent(size)}
          height="60%"
        />
      )}
      {isHollow ? (
        <circle
          className={styles.near}
          stroke={colour}
          cx={isOver ? percent(size) : percent(1 - size)}
          cy="50%"
          r="5"
        />
      ) : (
        <line
          className={styles.end}
          stroke={colour}
          x1={isOver ? percent(size) : percent(1 - size)}
          x2={isOver ? percent(size) : percent(1 - size)}
          y1="12%"
          y2="88%"
        />
      )}
    </svg>
  )
}

/** The name stands on the side that the bar leaves free. */
export function BalanceRow(props: BalanceRowProps) {
  const { balance: one, row } = props
  const isOver = one.balance >= 0
  const bar = <Bar {...props} />
  const words = (
    <p className={isOver ? styles.wordsLeft : styles.wordsRight} {...rowOf(row)}>
      <span className={styles.name}>{one.name}</span>
      <span className={styles.value}>{one.doubt ? `${one.label} ?` : one.label}</span>
    </p>
  )
  return (
    <div className={styles.row}>
      {isOver ? (
        <>
          {words}
          {bar}
        </>
      ) : (
        <>
          {bar}
          {words}
        </>
      )}
    </div>
  )
}
