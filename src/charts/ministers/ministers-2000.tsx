import type { Show } from '#charts/frame/shown.ts'
import type { Coder } from '#domain/series/agenda/coded-cell.ts'
import {
  ministers2000Series,
  type Ministers2000Marks,
} from '#domain/series/ministers/ministers-2000.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { BodyLabel } from './body-label.tsx'
import { MeetingLabel } from './meeting-label.tsx'
import styles from './ministers-2000.module.css'

/** The drawing is this many units high, whatever that is on the page. */
const height = 100
const percent = (place: number) => `${Math.round(place * 10) / 10}%`

/** Lines of the two papers that meet at a node stand apart. */
const aside: Readonly<Record<Coder, number>> = { jia: -1.4, ding: 1.4 }
const middle = (index: number, count: number) => ((index + 0.5) / count) * height

type Tie = {
  readonly key: string
  readonly coder: Coder
  readonly from: number
  readonly to: number
}

function tiesOf({ meetings, bodies }: Ministers2000Marks): Tie[] {
  return bodies.flatMap(({ id, reports }, index) =>
    reports.flatMap(({ coder, from }) =>
      from === undefined
        ? []
        : [
            {
              key: `${id}-${coder}`,
              coder,
              from: middle(from, meetings.length) + aside[coder],
              to: middle(index, bodies.length) + aside[coder],
            },
          ],
    ),
  )
}

/** What a paper names without a meeting: a stub that comes from nowhere. */
function loose({ bodies }: Ministers2000Marks) {
  return bodies.flatMap(({ id, reports }, index) =>
    reports
      .filter(({ words, from }) => words !== undefined && from === undefined)
      .map(({ coder }) => ({ key: id, coder, y: middle(index, bodies.length) + aside[coder] })),
  )
}

/** From a meeting to what a paper ties to it: solid for Jia, dotted for Ding. */
function Ties({ marks }: { readonly marks: Ministers2000Marks }) {
  const ties = tiesOf(marks)
  return (
    <svg className={styles.ties}>
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
        {ties.map(({ key, coder, from, to }) => (
          <path
            key={key}
            className={styles[coder]}
            d={`M0 ${from}C55 ${from} 45 ${to} 100 ${to}`}
          />
        ))}
        {loose(marks).map(({ key, coder, y }) => (
          <path key={key} className={styles[coder]} d={`M70 ${y}H100`} />
        ))}
      </svg>
      {loose(marks).map(({ key, coder, y }) => (
        <circle key={key} className={styles[`${coder}Loose`]} cx="70%" cy={percent(y)} r="0.3rem" />
      ))}
      {[...ties.map(({ to, ...tie }) => ({ ...tie, y: to })), ...loose(marks)].map(
        ({ key, coder, y }) => (
          <circle
            key={key}
            className={styles[`${coder}End`]}
            cx="100%"
            cy={percent(y)}
            r="0.28rem"
          />
        ),
      )}
      {ties.map(({ key, coder, from }) => (
        <circle key={key} className={styles[`${coder}End`]} cx="0" cy={percent(from)} r="0.28rem" />
      ))}
    </svg>
  )
}

type Ministers2000Props = { readonly id: string; readonly marks: Ministers2000Marks }

/** Meetings on the left, standing bodies on the right, and a line for what each paper ties together. */
export function Ministers2000({ id, marks }: Ministers2000Props) {
  const { meetings, bodies } = marks
  return (
    <div className={styles.sheet} role="img" {...figureNaming(id)}>
      <div className={styles.meetings}>
        {meetings.map((meeting, row) => (
          <MeetingLabel key={meeting.id} meeting={meeting} row={row} />
        ))}
      </div>
      <Ties marks={marks} />
      <div className={styles.bodies}>
        {bodies.map((body, index) => (
          <BodyLabel key={body.id} body={body} row={meetings.length + index} />
        ))}
      </div>
    </div>
  )
}

export const showMinisters2000: Show<'ministers-2000'> = (figure) => {
  const { marks, ...words } = ministers2000Series(figure)
  return { drawing: <Ministers2000 id={figure.id} marks={marks} />, ...words }
}
