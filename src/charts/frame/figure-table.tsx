import type { FigureTable as Table, TableColumn } from '#domain/series/figure-base.ts'
import { ParagraphMark } from '#ui/paragraph-mark.tsx'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import styles from './figure-frame.module.css'

type FigureTableProps = {
  readonly title: string
  readonly table: Table
  /** Turns evidence ids into the paragraphs they stand in: "Jia §I ¶2". */
  readonly sourceOf: (evidence: readonly string[]) => string
}

/** A figure of one’s own record rests on no evidence, and then there is no column for it. */
export const namesSources = ({ rows }: Table) => rows.some(({ evidence }) => evidence.length > 0)

export const columnHeading = ({ label, unit }: TableColumn) => (unit ? `${label} (${unit})` : label)

/** The figure's values once more, as a table: for readers who do not see the drawing, and for checking. */
export function FigureTable({ title, table, sourceOf }: FigureTableProps) {
  const cellClass = (index: number) => (table.columns[index]?.numeric ? styles.number : undefined)
  return (
    <ScrollRegion label={`Table: ${title}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column.label} scope="col" className={cellClass(index)}>
                {columnHeading(column)}
              </th>
            ))}
            {namesSources(table) && <th scope="col">Source</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.cells.join('|')}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={table.columns[index]?.label} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[index]?.label} className={cellClass(index)}>
                    {cell}
                  </td>
                ),
              )}
              {namesSources(table) && (
                <td>
                  <ParagraphMark text={sourceOf(row.evidence)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
