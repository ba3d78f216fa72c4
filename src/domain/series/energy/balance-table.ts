/** The table of the balances: what the members have together, then each country, as it is drawn. */
import type { FigureTable, TableRow } from '#domain/series/figure-base.ts'
import { noValue, valueLabel } from '#domain/outside/value-label.ts'
import { doubtInShort } from './balance-words.ts'
import type { BalanceMarks, Pile } from './balance-marks.ts'

/** Rows of the table that hold sums, and the column of balances. */
export const balanceRows = { spare: 0, lacking: 1, difference: 2, first: 3 } as const
export const balanceColumn = 3

export function balanceTable(marks: BalanceMarks): FigureTable {
  const { unit, decimals, membersOf, balances, spare, lacking, difference } = marks
  const all = [...new Set(balances.flatMap(({ evidence }) => evidence))]
  const pileRow = (name: string, { parts, label }: Pile): TableRow => ({
    cells: [name, noValue, noValue, label, parts.map((part) => part.name).join(', ') || noValue],
    evidence: all,
  })
  return {
    columns: [
      { label: 'Country' },
      { label: 'Production', unit, numeric: true },
      { label: 'Consumption', unit, numeric: true },
      { label: 'Balance', unit, numeric: true },
      { label: 'Remarks' },
    ],
    rows: [
      pileRow('Members with more than they use', spare),
      pileRow('Members with less than they use', lacking),
      {
        cells: ['These members together', noValue, noValue, difference.label, noValue],
        evidence: all,
      },
      ...balances.map((one): TableRow => ({
        cells: [
          one.name,
          valueLabel(one.production, decimals),
          valueLabel(one.consumption, decimals),
          one.label,
          [
            one.isMember ? '' : `no member in ${membersOf}`,
            one.doubt ? doubtInShort(one.doubt) : '',
          ]
            .filter(Boolean)
            .join('; ') || noValue,
        ],
        evidence: [...one.evidence, ...(one.doubt?.evidence ?? [])],
      })),
    ],
  }
}
