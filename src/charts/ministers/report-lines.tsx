import { coderNames } from '#domain/series/agenda/coded-cell.ts'
import { notReported, type Report } from '#domain/series/ministers/ministers-2000.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './report-lines.module.css'

type ReportLinesProps = { readonly reports: readonly Report[]; readonly row: number }

/** What each paper says: a full mark where it tells of it, a hollow one where it does not. */
export function ReportLines({ reports, row }: ReportLinesProps) {
  return reports.map(({ coder, words, tie, cell }, index) => (
    <span
      key={coder}
      className={words === undefined ? styles.silent : styles.line}
      {...markOf(row, 3 + index, cell)}
    >
      <svg className={styles.sample} viewBox="0 0 18 10">
        <line className={styles[coder]} x1="1" x2="17" y1="5" y2="5" />
      </svg>
      <span>
        <span className={styles.author}>{coderNames[coder]}</span> {words ?? notReported}
        {tie !== undefined && <span className={styles.tie}>, {tie}</span>}
      </span>
    </span>
  ))
}
