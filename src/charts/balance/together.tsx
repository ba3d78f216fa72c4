import { countryColours } from '#charts/country-colours.ts'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import type { Balance, BalanceMarks, Pile } from '#domain/series/energy/balance-marks.ts'
import { balanceColumn, balanceRows } from '#domain/series/energy/balance-table.ts'
import { ground } from './grounds.tsx'
import styles from './together.module.css'

const percent = (share: number) => `${Math.round(share * 1_000_000) / 10_000}%`
/** Words beside it say on which side of zero it is. */
const plain = (label: string) => label.replace(/^[+−]/, '')

/** A part narrower than this cannot hold its name. */
const namedFrom = 0.09
const wideFrom = 0.2
/** A name that begins later would leave the sheet. */
const runsUntil = 0.9

type Laid = {
  readonly pile: Pile
  /** Rows of the table: of the sum, and of each part. */
  readonly row: number
  readonly rowOfPart: (part: Balance) => number
  readonly isLater: boolean
  /** As a share of the sheet. */
  readonly sizeOf: (value: number) => number
  readonly startOf: (index: number) => number
  /** What parts it from the larger pile; undefined for the larger one. */
  readonly gap: BalanceMarks['difference'] | undefined
}

/** Balances laid end to end; the sheet is as wide as the largest pile of any year. */
function lay(marks: BalanceMarks, row: number): Laid {
  const { balances, difference, pileReach, splice, spare, lacking } = marks
  const pile = row === balanceRows.spare ? spare : lacking
  const isSmaller = row === balanceRows.spare ? difference.value < 0 : difference.value > 0
  const sizeOf = (value: number) => Math.abs(value) / pileReach
  return {
    pile,
    row,
    rowOfPart: (part) => balanceRows.first + balances.indexOf(part),
    isLater: splice !== undefined,
    sizeOf,
    startOf: (index) =>
      pile.parts.slice(0, index).reduce((sum, { balance }) => sum + sizeOf(balance), 0),
    gap: isSmaller ? difference : undefined,
  }
}

function Track({ pile, row, rowOfPart, isLater, sizeOf, startOf, gap }: Laid) {
  const scale = row === balanceRows.spare ? 'pile-spare:width' : 'pile-lacking:width'
  return (
    <svg className={styles.track}>
      {pile.parts.map((part, index) => {
        const place = { x: percent(startOf(index)), width: percent(sizeOf(part.balance)) }
        return (
          <g key={part.country}>
            <rect
              className={styles.part}
              fill={countryColours[part.country]}
              {...place}
              height="100%"
              {...markOf(rowOfPart(part), balanceColumn, part.label, scale)}
            />
            {isLater && <rect fill={ground.later} {...place} height="100%" />}
          </g>
        )
      })}
      {gap && (
        <rect
          className={styles.gap}
          fill={ground.missing}
          x={percent(startOf(pile.parts.length))}
          width={percent(sizeOf(gap.value))}
          height="100%"
          {...markOf(balanceRows.difference, balanceColumn, gap.label, 'gap:width')}
        />
      )}
    </svg>
  )
}

function Names({ pile, rowOfPart, sizeOf, startOf, gap }: Laid) {
  // Nothing stands behind the last part of the larger pile, so its name may run on.
  const runsOn = (index: number) =>
    !gap && index === pile.parts.length - 1 && startOf(index) < runsUntil
  return (
    <svg className={styles.names}>
      {pile.parts.map((part, index) => {
        const size = sizeOf(part.balance)
        return size < namedFrom && !runsOn(index) ? null : (
          <text
            key={part.country}
            className={size < wideFrom ? styles.nameOfNarrow : styles.name}
            x={percent(startOf(index))}
            y="1rem"
            {...rowOf(rowOfPart(part))}
          >
            {part.name}
          </text>
        )
      })}
      {gap && (
        <text
          className={styles.gapWords}
          x={percent(startOf(pile.parts.length) + sizeOf(gap.value))}
          y="1rem"
          {...rowOf(balanceRows.difference)}
        >
          {`${plain(gap.label)} ${gap.value < 0 ? 'short' : 'left over'}`}
        </text>
      )}
    </svg>
  )
}

/** What those with more have to spare, above what those with less lack. */
export function Together({ marks }: { readonly marks: BalanceMarks }) {
  const { membersOf, year, unit } = marks
  const piles = [
    { words: 'to spare', laid: lay(marks, balanceRows.spare) },
    { words: 'lacking', laid: lay(marks, balanceRows.lacking) },
  ]
  return (
    <div className={styles.together}>
      <p className={styles.head}>
        {`The members of ${membersOf} together, values of ${year}, `}
        <span className={styles.unit}>{unit}</span>
      </p>
      {piles.map(({ words, laid }) => (
        <div key={words} className={styles.pile}>
          <p className={styles.words} {...markOf(laid.row, balanceColumn, laid.pile.label)}>
            <span className={styles.sum}>{plain(laid.pile.label)}</span>
            {` ${words}`}
          </p>
          <Track {...laid} />
          <Names {...laid} />
        </div>
      ))}
    </div>
  )
}
