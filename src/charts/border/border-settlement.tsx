import type { Show } from '#charts/frame/shown.ts'
import { countryColours } from '#charts/country-colours.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import {
  borderSettlementSeries,
  type BorderSettlementMarks,
  type LanePiece,
  type SettlementStep,
} from '#domain/series/border/border-settlement.ts'
import { countries, neighbours } from '#domain/series/country.ts'
import styles from './border-settlement.module.css'

/** Where a lane runs, in per cent of the lanes’ width. */
const laneAt = (index: number) => `${12.5 + index * 25}%`
/** Where a document stands in its row: beside the first line of words. */
const beside = '1.05rem'

const lineClass = (open: boolean) => (open ? styles.open : styles.settled)

function LaneLines({ lane, index }: { readonly lane: LanePiece; readonly index: number }) {
  const x = laneAt(index)
  const stroke = countryColours[lane.neighbour]
  return (
    <>
      <line
        className={lineClass(lane.openAbove)}
        stroke={stroke}
        x1={x}
        x2={x}
        y1="0"
        y2={beside}
      />
      <line
        className={lineClass(lane.openBelow)}
        stroke={stroke}
        x1={x}
        x2={x}
        y1={beside}
        y2="100%"
      />
    </>
  )
}

/** Filled where Jia reports the document; two in one bar where three borders meet. */
function Stations({ step, row }: { readonly step: SettlementStep; readonly row: number }) {
  const { lanes, borders, inJia, told } = step
  const here = lanes.flatMap((lane, index) => (lane.here ? [{ ...lane, index }] : []))
  const [first] = here
  const last = here.at(-1)
  return (
    <g {...markOf(row, 1, borders)}>
      {first && last && first !== last && (
        <line
          className={styles.joint}
          x1={laneAt(first.index)}
          x2={laneAt(last.index)}
          y1={beside}
          y2={beside}
        />
      )}
      {here.map(({ neighbour, index }) => (
        <circle
          key={neighbour}
          className={styles.station}
          cx={laneAt(index)}
          cy={beside}
          r="0.4375rem"
          stroke={countryColours[neighbour]}
          fill={inJia ? countryColours[neighbour] : 'var(--surface)'}
          {...markOf(row, 3, told)}
        />
      ))}
    </g>
  )
}

function Step({ step, row }: { readonly step: SettlementStep; readonly row: number }) {
  const { date, name, lanes, afterJia } = step
  return (
    <div className={afterJia ? `${styles.row} ${styles.after}` : styles.row}>
      <div className={styles.lanes}>
        <svg>
          {lanes.map((lane, index) => (
            <LaneLines key={lane.neighbour} lane={lane} index={index} />
          ))}
          <Stations step={step} row={row} />
        </svg>
      </div>
      <p className={styles.date} {...markOf(row, 0, date)}>
        {date}
      </p>
      <p className={styles.name} {...markOf(row, 2, name)}>
        {name}
      </p>
    </div>
  )
}

/** A border across the lanes, which run on. */
function End({ end, next }: { readonly end: string; readonly next: SettlementStep }) {
  return (
    <div className={`${styles.row} ${styles.end}`}>
      <div className={styles.lanes}>
        <svg>
          {next.lanes.map(({ neighbour, openAbove }, index) => (
            <line
              key={neighbour}
              className={lineClass(openAbove)}
              stroke={countryColours[neighbour]}
              x1={laneAt(index)}
              x2={laneAt(index)}
              y1="0"
              y2="100%"
            />
          ))}
        </svg>
      </div>
      <p>
        <span>{`Jia’s account ends, ${end}`}</span>
      </p>
    </div>
  )
}

/** Names of the lanes, each led to its line. */
function Heads() {
  return (
    <div className={styles.row}>
      <div className={styles.lanes}>
        <svg>
          {neighbours.map((neighbour, index) => (
            <g key={neighbour}>
              <line
                className={styles.leader}
                x1={laneAt(index)}
                x2="100%"
                y1={`${0.75 + index * 1.4}rem`}
                y2={`${0.75 + index * 1.4}rem`}
              />
              <line
                className={styles.leader}
                x1={laneAt(index)}
                x2={laneAt(index)}
                y1={`${0.75 + index * 1.4}rem`}
                y2="100%"
              />
            </g>
          ))}
        </svg>
      </div>
      <div className={styles.names}>
        {neighbours.map((neighbour) => (
          <p key={neighbour}>
            <svg viewBox="0 0 10 10">
              <rect width="10" height="10" rx="2" fill={countryColours[neighbour]} />
            </svg>
            <span>{countries[neighbour].name}</span>
          </p>
        ))}
      </div>
    </div>
  )
}

function Key() {
  return (
    <ul className={styles.key} aria-hidden="true">
      <li>
        <svg viewBox="0 0 16 16">
          <circle className={styles.sample} cx="8" cy="8" r="6" fill="var(--ink-2)" />
        </svg>
        Jia reports it
      </li>
      <li>
        <svg viewBox="0 0 16 16">
          <circle className={styles.sample} cx="8" cy="8" r="6" fill="var(--surface)" />
        </svg>
        not in his account
      </li>
      <li>
        <svg viewBox="0 0 40 16">
          <line className={styles.open} stroke="var(--ink-2)" x1="0" x2="40" y1="8" y2="8" />
        </svg>
        a later document follows
      </li>
      <li>
        <svg viewBox="0 0 40 16">
          <line className={styles.settled} stroke="var(--ink-2)" x1="0" x2="40" y1="8" y2="8" />
        </svg>
        no later document found
      </li>
    </ul>
  )
}

type BorderSettlementProps = { readonly id: string; readonly marks: BorderSettlementMarks }

/** Read downwards in time: a lane a neighbour, a station a document, and a border where Jia’s account ends. */
export function BorderSettlement({ id, marks: { steps, end } }: BorderSettlementProps) {
  const firstAfter = steps.findIndex((step) => step.afterJia)
  return (
    <>
      <Key />
      <div role="img" className={styles.track} {...figureNaming(id)}>
        <Heads />
        {steps.map((step, row) => (
          <div key={`${step.date} ${step.name}`}>
            {row === firstAfter && <End end={end} next={step} />}
            <Step step={step} row={row} />
          </div>
        ))}
      </div>
    </>
  )
}

export const showBorderSettlement: Show<'border-settlement'> = (figure) => {
  const { marks, ...words } = borderSettlementSeries(figure)
  return { drawing: <BorderSettlement id={figure.id} marks={marks} />, ...words }
}
