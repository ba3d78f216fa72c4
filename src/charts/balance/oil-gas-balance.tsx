import type { Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import type { Balance, BalanceMarks } from '#domain/series/energy/balance-marks.ts'
import { balanceRows } from '#domain/series/energy/balance-table.ts'
import { doubtAtFoot } from '#domain/series/energy/balance-words.ts'
import { oilGasBalanceSeries } from '#domain/series/energy/oil-gas-balance.ts'
import { BalanceChoice } from './balance-choice.tsx'
import { BalanceRow, Shore } from './balance-row.tsx'
import { Grounds } from './grounds.tsx'
import { Together } from './together.tsx'
import styles from './oil-gas-balance.module.css'

type OilGasBalanceProps = { readonly id: string; readonly marks: BalanceMarks }

function Rows({
  marks,
  balances,
}: {
  readonly marks: BalanceMarks
  readonly balances: readonly Balance[]
}) {
  return (
    <div className={styles.rows}>
      <Shore marks={marks} />
      {balances.map((balance) => (
        <BalanceRow
          key={balance.country}
          balance={balance}
          row={balanceRows.first + marks.balances.indexOf(balance)}
          marks={marks}
        />
      ))}
    </div>
  )
}

/** A shore at zero: what a country has to spare is land to the right of it, what it lacks is sea to the left. */
export function OilGasBalance({ id, marks }: OilGasBalanceProps) {
  const { balances, doubts, membersOf, splice, year } = marks
  return (
    <div role="img" {...figureNaming(id)}>
      <Grounds />
      <Together marks={marks} />
      <div className={styles.heads}>
        <p>← uses more</p>
        <p>produces more →</p>
      </div>
      <Rows marks={marks} balances={balances.filter(({ isMember }) => isMember)} />
      <p className={styles.border}>
        <span>{`no members in ${membersOf}`}</span>
      </p>
      <Rows marks={marks} balances={balances.filter(({ isMember }) => !isMember)} />
      {[
        ...doubts.map(doubtAtFoot),
        splice && `Hatched: ${year} is from another source than the years before.`,
      ]
        .filter(Boolean)
        .map((text) => (
          <p key={text} className={styles.foot}>
            {text}
          </p>
        ))}
    </div>
  )
}

export const showOilGasBalance: Show<'oil-gas-balance'> = (figure, state) => {
  const { marks, ...words } = oilGasBalanceSeries(figure, state.choices)
  return {
    drawing: <OilGasBalance id={figure.id} marks={marks} />,
    controls: <BalanceChoice figure={figure} {...state} />,
    ...words,
  }
}
