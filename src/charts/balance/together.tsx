import { countryColours } from '#charts/country-colours.ts'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import type { BalanceMarks, Pile } from '#domain/series/energy/balance-marks.ts'
import { balanceColumn, balanceRows } from '#domain/series/energy/balance-table.ts'
import { ground } from './grounds.tsx'
import styles from './together.module.css'

const percent = (share: number) => `${Math.round(share * 1_000_000) / 10_000}%`
/** A part narrower than this cannot hold its name. */
const namedFrom = 0.09
const wideFrom = 0.2

type PileRowProps = {
  readonly pile: Pile
  readonly row: number
  readonly words: string
  readonly marks: BalanceMarks
}

/** Balances laid end to end, on the scale of the bars below. */
function PileRow({ pile, row, words, marks }: PileRowProps) {
  const { balances, difference, reach, splice } = marks
  const share = (value: number) => Math.abs(value) / (2 * reach)
  const isShort = (row === balanceRows.spare) === difference.value < 0 && difference.value !== 0
  const scale = row === balanceRows.spare ? 'pile-spare:width' : 'pile-lacking:width'
  const startOf = (index: number) =>
    pile.parts.slice(0, index).reduce((sum, { balance }) => sum + share(balance), 0)
  return (
    <div className={styles.pile}>
      <p className={styles.words} {...markOf(row, balanceColumn, pile.label)}>
        <span className={styles.sum}>{pile.label.replace(/^[+−]/, '')}</span>
        {` ${words}`}
      </p>
      <svg className={styles.track}>
        {pile.parts.map((part, index) => (
          <g key={part.country}>
            <rect
              className={styles.part}
              fill={countryColours[part.country]}
              x={percent(startOf(index))}
              width={percent(share(part.balance))}
              height="100%"
              {...markOf(
                balanceRows.first + balances.indexOf(part),
                balanceColumn,
                part.label,
                scale,
              )}
            />
            {splice !== undefined && (
              <rect
                fill={ground.later}
                x={percent(startOf(index))}
                width={percent(share(part.balance))}
                height="100%"
              />
            )}
          </g>
        ))}
        {isShort && (
          <rect
            className={styles.gap}
            fill={ground.missing}
            x={percent(startOf(pile.parts.length))}
            width={percent(share(difference.value))}
            height="100%"
            {...markOf(balanceRows.difference, balanceColumn, difference.label, 'gap:width')}
          />
        )}
      </svg>
      <svg className={styles.names}>
        {pile.parts.map((part, index) =>
          share(part.balance) < namedFrom ? null : (
            <text
              key={part.country}
              className={share(part.balance) < wideFrom ? styles.nameOfNarrow : styles.name}
              x={percent(startOf(index))}
              y="1rem"
              {...rowOf(balanceRows.first + balances.indexOf(part))}
            >
              {part.name}
            </text>
          ),
        )}
        {isShort && (
          <text
            className={styles.gapWords}
            x={percent(startOf(pile.parts.length) + share(difference.value))}
            y="1rem"
            {...rowOf(balanceRows.difference)}
          >
            {`${difference.label.replace(/^[+−]/, '')} ${difference.value < 0 ? 'short' : 'over'}`}
          </text>
        )}
      </svg>
    </div>
  )
}

/** What those with more have to spare, above what those with less lack. */
export function Together({ marks }: { readonly marks: BalanceMarks }) {
  const { spare, lacking, membersOf, year, unit } = marks
  return (
    <div className={styles.together}>
      <p className={styles.head}>
        {`Members of ${membersOf} together, in the year ${year}, `}
        <span className={styles.unit}>{unit}</span>
      </p>
      <PileRow pile={spare} row={balanceRows.spare} words="to spare" marks={marks} />
      <PileRow pile={lacking} row={balanceRows.lacking} words="lacking" marks={marks} />
    </div>
  )
}
