import type { Show } from '#charts/frame/shown.ts'
import {
  energySituationsSeries,
  effectWord,
  type EnergyCell,
  type EnergyLane,
  type EnergyMarks,
  type Side,
} from '#domain/series/energy/energy-situations.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import { EffectMark } from './effect-mark.tsx'
import styles from './energy-situations.module.css'

const edge: Readonly<Record<Side, string>> = { west: '0%', east: '100%' }

/** The pipe through one column, with an arrow where the flow enters it. */
function Pipe({ cell, proposed }: { readonly cell: EnergyCell; readonly proposed: boolean }) {
  const { comesFrom, goesTo } = cell
  return (
    <>
      {[comesFrom, goesTo].map(
        (side) =>
          side && (
            <line
              key={side}
              className={proposed ? styles.proposedPipe : styles.pipe}
              x1={edge[side]}
              x2="50%"
              y1="50%"
              y2="50%"
            />
          ),
      )}
      {comesFrom && (
        <svg x={edge[comesFrom]} y="50%" overflow="visible">
          <path
            className={styles.arrow}
            d={comesFrom === 'west' ? 'M-5 -6L6 0L-5 6Z' : 'M5 -6L-6 0L5 6Z'}
          />
        </svg>
      )}
    </>
  )
}

type CellProps = { readonly cell: EnergyCell; readonly proposed: boolean; readonly row: number }

function Cell({ cell, proposed, row }: CellProps) {
  return (
    <div className={styles.cell} {...markOf(row, 2, effectWord(cell.effect))}>
      <svg className={styles.track}>
        <Pipe cell={cell} proposed={proposed} />
        <svg x="50%" y="50%" overflow="visible">
          <EffectMark effect={cell.effect} />
        </svg>
      </svg>
      <span className={cell.effect === 'not-stated' ? styles.unsaid : styles.word}>
        {effectWord(cell.effect)}
      </span>
    </div>
  )
}

function Lane({ lane }: { readonly lane: EnergyLane }) {
  const { number, name, proposed, cells } = lane
  return (
    <div className={proposed ? styles.proposedLane : styles.lane}>
      <p className={styles.name}>
        <span className={styles.number}>{number}</span>
        <span>{name}</span>
        {proposed && <span className={styles.stamp}>proposed</span>}
      </p>
      <div className={styles.columns}>
        {cells.map((cell, index) => (
          <Cell
            key={cell.party}
            cell={cell}
            proposed={proposed}
            row={(number - 1) * cells.length + index}
          />
        ))}
      </div>
    </div>
  )
}

function Key() {
  return (
    <p className={styles.key} aria-hidden="true">
      <span>
        <svg className={styles.sample} viewBox="0 0 40 14">
          <line className={styles.pipe} x1="0" x2="40" y1="7" y2="7" />
        </svg>
        lines existing or under way
      </span>
      <span>
        <svg className={styles.sample} viewBox="0 0 40 14">
          <line className={styles.proposedPipe} x1="0" x2="40" y1="7" y2="7" />
        </svg>
        lines that Ding proposes
      </span>
    </p>
  )
}

type EnergySituationsProps = { readonly id: string; readonly marks: EnergyMarks }

/** A column a party, from west to east, and a lane a situation: each pipeline runs along its own route. */
export function EnergySituations({ id, marks }: EnergySituationsProps) {
  return (
    <>
      <div role="img" {...figureNaming(id)}>
        <div className={styles.heads}>
          {marks.parties.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        {marks.lanes.map((lane) => (
          <Lane key={lane.number} lane={lane} />
        ))}
      </div>
      <Key />
    </>
  )
}

export const showEnergySituations: Show<'energy-situations'> = (figure) => {
  const { marks, ...words } = energySituationsSeries(figure)
  return { drawing: <EnergySituations id={figure.id} marks={marks} />, ...words }
}
