import { coderNames } from '#domain/series/agenda/coded-cell.ts'
import { notReported, type Report } from '#domain/series/ministers/ministers-2000.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './report-lines.module.css'

type ReportLinesProps = { readonly reports: readonly Report[]; readonly row: number }

/** What each paper says, after a sample of its line; where it is silent there is no sample. */
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
        <b>{coderNames[coder]}</b>
        {` ${words ?? notReported}`}
        {tie !== undefined && <span className={styles.tie}>{`, ${tie}`}</span>}
      </span>
    </span>
  ))
}
