import { dateText } from '#domain/timeline/timeline-date.ts'
import { ScrollRegion } from '#ui/scroll-region.tsx'
import styles from './data-table.module.css'

type DataTableProps = {
  readonly title: string
  readonly note?: string | undefined
  readonly source: string
  readonly licence: string
  readonly asOf: string
  readonly columns: readonly string[]
  /** The first cell heads its row; the others are numbers. */
  readonly rows: readonly (readonly string[])[]
  readonly total?: readonly string[]
}

/** Numbers with their units in the head, and below them where they are from and how they may be used. */
export function DataTable(props: DataTableProps) {
  const { title, note, source, licence, asOf, columns, rows, total } = props
  return (
    <div className={styles.block}>
      <ScrollRegion label={title}>
        <table className={styles.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.join('|')} row={row} columns={columns} />
            ))}
          </tbody>
          {total ? (
            <tfoot>
              <Row row={total} columns={columns} />
            </tfoot>
          ) : null}
        </table>
      </ScrollRegion>
      {note ? <p className={styles.note}>{note}</p> : null}
      <p className={styles.note}>
        {`Source, as of ${dateText(asOf)}: ${source}. Licence: ${licence}.`}
      </p>
    </div>
  )
}

type RowProps = { readonly row: readonly string[]; readonly columns: readonly string[] }

function Row({ row, columns }: RowProps) {
  return (
    <tr>
      {row.map((cell, index) =>
        index === 0 ? (
          <th key={columns[index]} scope="row">
            {cell}
          </th>
        ) : (
          <td key={columns[index]}>{cell}</td>
        ),
      )}
    </tr>
  )
}
