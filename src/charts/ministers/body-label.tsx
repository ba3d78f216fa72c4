import type { BodyNode } from '#domain/series/ministers/ministers-2000.ts'
import { rowOf } from '#charts/frame/mark-of.ts'
import { ReportLines } from './report-lines.tsx'
import styles from './ministers-2000.module.css'

type BodyLabelProps = { readonly body: BodyNode; readonly row: number }

export function BodyLabel({ body, row }: BodyLabelProps) {
  return (
    <div className={styles.node}>
      <span className={styles.name} {...rowOf(row)}>
        {body.name}
      </span>
      <ReportLines reports={body.reports} row={row} />
    </div>
  )
}
