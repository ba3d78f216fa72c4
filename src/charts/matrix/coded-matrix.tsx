import type { ReactNode } from 'react'
import { cellLabel, isNamed, type CodedCell } from '#domain/series/agenda/coded-cell.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import { CellMark } from './cell-mark.tsx'
import styles from './coded-matrix.module.css'

export type MatrixRow = {
  readonly id: string
  readonly name: ReactNode
  readonly cells: readonly CodedCell[]
  /** Stairs: the boundary stands at the left of this column. */
  readonly first?: number
  /** From this row on, what is named leaves a trace down its column; the boundary runs above it. */
  readonly opens?: boolean
}

type CodedMatrixProps = {
  readonly id: string
  /** What stands over the names, then over each column. */
  readonly corner: ReactNode
  readonly heads: readonly { readonly id: string; readonly content: ReactNode }[]
  readonly rows: readonly MatrixRow[]
  readonly foot?: ReactNode
  /** Wide columns hold a word, the others a year. */
  readonly wide?: boolean
  /** The column of the table that the first column of cells draws. */
  readonly firstColumn: number
}

/** Stairs run at the left of a row's first cell and over the cells since the row before. */
function edges(rows: readonly MatrixRow[], rowIndex: number, column: number): string {
  const first = rows[rowIndex]?.first
  const before = rows[rowIndex - 1]?.first ?? 0
  return [
    styles.cell,
    column === first && styles.edgeStart,
    first !== undefined && column >= before && column < first && styles.edgeTop,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Rows of coded cells; words in HTML, so that they wrap, and marks in real pixels at every width. */
export function CodedMatrix({
  id,
  corner,
  heads,
  rows,
  foot,
  wide = false,
  firstColumn,
}: CodedMatrixProps) {
  const opening = rows.findIndex((row) => row.opens)
  const traced = (rowIndex: number) => opening >= 0 && rowIndex >= opening
  return (
    <div className={wide ? styles.wide : styles.matrix} role="img" {...figureNaming(id)}>
      <div className={styles.heads}>
        <div className={styles.corner}>{corner}</div>
        {heads.map((head) => (
          <div key={head.id} className={styles.head}>
            {head.content}
          </div>
        ))}
      </div>
      {rows.map((row, rowIndex) => (
        <div key={row.id} className={row.opens ? styles.opening : styles.row}>
          <div className={styles.name}>{row.name}</div>
          {row.cells.map((cell, column) => (
            <div
              key={heads[column]?.id}
              className={edges(rows, rowIndex, column)}
              {...markOf(rowIndex, firstColumn + column, cellLabel(cell))}
            >
              {traced(rowIndex) && isNamed(cell) && <span className={styles.trace} />}
              <CellMark cell={cell} />
            </div>
          ))}
        </div>
      ))}
      {foot}
    </div>
  )
}
