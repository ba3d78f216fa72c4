/** A figure's table as a file for spreadsheets. */
import papaparse from 'papaparse'
import type { FigureTable } from '#domain/series/figure-base.ts'
import { columnHeading, namesSources } from '#charts/frame/figure-table.tsx'

/** By it, spreadsheets know that the letters are UTF-8. */
const byteOrderMark = '\uFEFF'

/** A cell that a spreadsheet would take for a formula; a plain number with its sign is none. */
const formula = /^(?![-+]?[\d.,\s]+%?$)[=+\-@\t\r]/

export function tableCsv(
  table: FigureTable,
  sourceOf: (evidence: readonly string[]) => string,
): string {
  const { columns, rows } = table
  const hasSources = namesSources(table)
  const fields = [...columns.map(columnHeading), ...(hasSources ? ['Source'] : [])]
  const data = rows.map(({ cells, evidence }) => [
    ...cells,
    ...(hasSources ? [sourceOf(evidence)] : []),
  ])
  return byteOrderMark + papaparse.unparse({ fields, data }, { escapeFormulae: formula })
}
