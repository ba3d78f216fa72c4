import type { Show } from '#charts/frame/shown.ts'
import { isNamed } from '#domain/series/agenda/coded-cell.ts'
import {
  threeForcesTraceSeries,
  forces,
  type TraceMeeting,
} from '#domain/series/agenda/three-forces-trace.ts'
import { SummitPeak } from '#charts/summits/summit-peak.tsx'
import { CodedMatrix } from './coded-matrix.tsx'
import { CoderKey } from './coder-key.tsx'
import styles from './three-forces-trace.module.css'

/** A summit carries its peak and number, what is known by its document a sheet. */
function MeetingName({ meeting }: { readonly meeting: TraceMeeting }) {
  const { summit, name, date } = meeting
  return (
    <div className={styles.meeting}>
      <svg className={styles.mark} viewBox="-12 -12 24 24">
        {summit === undefined ? (
          <path className={styles.sheet} d="M-7 -10H3L8 -5V10H-7ZM-3 -2H4M-3 2H4M-3 6H4" />
        ) : (
          <SummitPeak number={summit} />
        )}
      </svg>
      <span className={styles.words}>
        <span className={summit === undefined ? styles.document : styles.city}>{name}</span>
        <span className={styles.date}>{date}</span>
      </span>
    </div>
  )
}

type ThreeForcesTraceProps = { readonly id: string; readonly marks: readonly TraceMeeting[] }

/** Meetings from top to bottom in the order of time, so that each force leaves a trace down its column. */
export function ThreeForcesTrace({ id, marks }: ThreeForcesTraceProps) {
  const opening = marks.find(({ cells }) => cells.some(isNamed))
  return (
    <>
      <CodedMatrix
        id={id}
        wide
        corner=""
        firstColumn={2}
        heads={forces.map((force) => ({
          id: force,
          content: <span className={styles.force}>{force}</span>,
        }))}
        rows={marks.map((meeting) => ({
          id: meeting.id,
          name: <MeetingName meeting={meeting} />,
          cells: meeting.cells,
          opens: meeting === opening,
        }))}
      />
      <CoderKey withSilence boundary="from here on named" />
    </>
  )
}

export const showThreeForcesTrace: Show<'three-forces-trace'> = (figure) => {
  const { marks, ...words } = threeForcesTraceSeries(figure)
  return { drawing: <ThreeForcesTrace id={figure.id} marks={marks} />, ...words }
}
