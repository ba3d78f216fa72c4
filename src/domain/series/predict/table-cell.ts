/** A cell of a figure's table found by the words of its row and its column, and the number in it. */
import type { FigureTable } from '#domain/series/figure-base.ts'
import type { PredictCell } from './predict.ts'

const anyNumber = /[-−+]?\d[\d,]*(?:\.\d+)?/g

/** Throws where the table has no such row or column, or more than one. */
export function cellOf({ columns, rows }: FigureTable, { row, column }: PredictCell): string {
  const heads = row.split(' | ')
  const found = rows.filter(({ cells }) => heads.every((head, at) => String(cells[at]) === head))
  const places = columns.flatMap(({ label }, at) => (label === column ? [at] : []))
  const [place] = places
  if (found.length !== 1) throw new Error(`The table has ${found.length} rows “${row}”.`)
  if (place === undefined || places.length > 1)
    throw new Error(`The table has ${places.length} columns “${column}”.`)
  return String(found[0]?.cells[place])
}

/** "1,802" → 1802, "72 months" → 72, "−24" → -24. Throws where a cell has no number, or several. */
export function numberInCell(cell: string): number {
  const found = cell.match(anyNumber) ?? []
  const [only] = found
  if (only === undefined || found.length > 1) throw new Error(`“${cell}” is not one number.`)
  return Number(only.replaceAll(',', '').replace('−', '-'))
}
