/** A row of a figure's table as one sentence, for reading a figure without seeing it. */
import type { FigureTable, TableColumn } from './figure-base.ts'

/** A unit that only says how a value came about is left out, and so is one beside no number. */
function withUnit(cell: string | number, { unit }: TableColumn): string {
  const measure = unit?.replace(/,? ?(computed|counted)$/, '') ?? ''
  if (measure === '' || !/\d$/.test(String(cell))) return String(cell)
  return measure === '%' ? `${cell}%` : `${cell} ${measure}`
}

/** "Kazakhstan. Length as given: 1,700 km. Share: about one quarter." Empty for a row that is not there. */
export function readRow({ columns, rows }: FigureTable, row: number): string {
  const [head, ...values] = rows[row]?.cells ?? []
  if (head === undefined) return ''
  const said = values.map((value, index) => {
    const column = columns[index + 1]
    return column ? `${column.label}: ${withUnit(value, column)}` : String(value)
  })
  return `${[head, ...said].join('. ')}.`
}
