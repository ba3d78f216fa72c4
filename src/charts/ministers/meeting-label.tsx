import type { MeetingNode } from '#domain/series/ministers/ministers-2000.ts'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { ReportLines } from './report-lines.tsx'
import styles from './ministers-2000.module.css'

/** Those who met as full seats, an observer as a ring of dashes. */
function Seats({ seats, observer }: Pick<MeetingNode, 'seats' | 'observer'>) {
  const width = 13 * (seats + (observer === undefined ? 0 : 1)) - 1
  return (
    <svg className={styles.seats} viewBox={`0 0 ${width} 12`}>
      {Array.from({ length: seats }, (_, seat) => (
        <circle key={seat} className={styles.seat} cx={6 + seat * 13} cy="6" r="4.5" />
      ))}
      {observer !== undefined && (
        <circle className={styles.observer} cx={6 + seats * 13} cy="6" r="4.5" />
      )}
    </svg>
  )
}

type MeetingLabelProps = { readonly meeting: MeetingNode; readonly row: number }

export function MeetingLabel({ meeting, row }: MeetingLabelProps) {
  const { name, where, met, seats, observer, reports } = meeting
  return (
    <div className={styles.node}>
      <span className={styles.name} {...rowOf(row)}>
        {name}
      </span>
      <span className={styles.where} {...markOf(row, 1, where)}>
        {where}
      </span>
      <span className={styles.met} {...markOf(row, 2, met)}>
        <Seats seats={seats} observer={observer} />
        {met}
      </span>
      <ReportLines reports={reports} row={row} />
    </div>
  )
}
