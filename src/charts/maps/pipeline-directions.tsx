import type { ReactNode } from 'react'
import { wideMap } from 'virtual:sco/wide-map'
import type { ChoiceState, Show } from '#charts/frame/shown.ts'
import { EffectKey } from '#charts/energy/effect-key.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import type { Party } from '#domain/series/energy/energy-situations.ts'
import {
  pipelineDirectionsSeries,
  readSituation,
  situationChoices,
  type Arrow,
  type PipelineDirectionsFigure,
  type PipelineDirectionsMarks,
} from '#domain/series/maps/pipeline-directions.ts'
import { ArrowHead } from './arrow-head.tsx'
import { PartyPlace } from './party-place.tsx'
import { percent } from './place-name.tsx'
import { SheetPart } from './sheet-part.tsx'
import { wayLine, type SheetPoint } from './way-line.ts'
import styles from './pipeline-directions.module.css'

/** The window on the sheet: the far north and the far south are left out. */
const top = 150
const height = 800

/** What is tinted for a party: Europe has no bounds in the account, and so none here. */
const lands: Readonly<Record<Party, readonly string[]>> = {
  europe: [],
  russia: ['ru'],
  'central-asia': ['kz', 'kg', 'tj', 'uz', 'tm'],
  china: ['cn'],
  'japan-korea': ['jp', 'kr'],
}

function placeOf(party: Party): SheetPoint {
  const found = wideMap.parties.find((one) => one.party === party)
  return { x: (found?.x ?? 0) * wideMap.width, y: (found?.y ?? 0) * wideMap.height }
}
const shareX = (x: number) => x / wideMap.width
const shareY = (y: number) => (y - top) / height
const rem = (px: number) => `${px / 16}rem`

/** Ways that join the same two parties keep apart by their bends. */
const bends = [-0.12, 0.12, 0.13] as const
/** Room for a party’s name and its marks, also on a narrow sheet. */
const free = { x: 130, y: 92 }
const lineOf = ({ from, to, situation }: Arrow) =>
  wayLine(placeOf(from), placeOf(to), { bend: bends[situation - 1] ?? 0.1, free })

function Line({ arrow }: { readonly arrow: Arrow }) {
  const { d } = lineOf(arrow)
  return (
    <g {...markOf(arrow.toRow, 2, arrow.arrivesAt)}>
      <path className={styles.casing} d={d} />
      <path className={arrow.proposed ? styles.proposed : styles.described} d={d} />
    </g>
  )
}

function At({ point, children }: { readonly point: SheetPoint; readonly children: ReactNode }) {
  return (
    <svg x={percent(shareX(point.x))} y={percent(shareY(point.y))} overflow="visible">
      {children}
    </svg>
  )
}

/** What keeps its size on an arrow: its ends, and the number of the situation. */
function Ends({ arrow }: { readonly arrow: Arrow }) {
  const { start, end, middle } = lineOf(arrow)
  return (
    <g {...rowOf(arrow.toRow)}>
      {arrow.leavesFrom && (
        <g {...markOf(arrow.fromRow, 2, arrow.leavesFrom)}>
          <At point={start}>
            <circle className={styles.start} r="5" />
          </At>
        </g>
      )}
      <ArrowHead x={shareX(end.x)} y={shareY(end.y)} angle={end.angle} />
      <At point={middle}>
        <circle className={styles.numberGround} r={rem(9)} />
        <text className={styles.number} dy="0.35em" textAnchor="middle">
          {arrow.situation}
        </text>
      </At>
    </g>
  )
}

type PipelineDirectionsProps = { readonly id: string; readonly marks: PipelineDirectionsMarks }

/** Directions between regions and nothing finer: the arrows begin and end beside a party’s name. */
export function PipelineDirections({ id, marks: { arrows, parties } }: PipelineDirectionsProps) {
  return (
    <>
      <svg className={styles.map} role="img" {...figureNaming(id)}>
        <svg viewBox={`0 ${top} ${wideMap.width} ${height}`} width="100%" height="100%">
          <SheetPart href={wideMap.href} part="sheet" />
          {parties.flatMap(({ party }) =>
            lands[party].map((land) => (
              <SheetPart key={land} className={styles[party]} href={wideMap.href} part={land} />
            )),
          )}
          <SheetPart href={wideMap.href} part="open" />
          {arrows.map((arrow) => (
            <Line key={`${arrow.situation}-${arrow.to}`} arrow={arrow} />
          ))}
        </svg>
        {arrows.map((arrow) => (
          <Ends key={`${arrow.situation}-${arrow.to}`} arrow={arrow} />
        ))}
        {parties.map((mark) => (
          <At key={mark.party} point={placeOf(mark.party)}>
            <PartyPlace mark={mark} />
          </At>
        ))}
      </svg>
      <EffectKey />
    </>
  )
}

type SituationChoiceProps = ChoiceState & { readonly figure: PipelineDirectionsFigure }

function SituationChoice({ figure, choices, onChoose }: SituationChoiceProps) {
  const chosen = readSituation(figure, choices['situation'])
  return (
    <fieldset className={styles.choice}>
      <legend>Situation</legend>
      {situationChoices(figure).map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={`${figure.id}-situation`}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose({ ...choices, situation: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

export const showPipelineDirections: Show<'pipeline-directions'> = (figure, state) => {
  const { marks, ...words } = pipelineDirectionsSeries(figure, state.choices['situation'])
  return {
    drawing: <PipelineDirections id={figure.id} marks={marks} />,
    controls: <SituationChoice figure={figure} {...state} />,
    ...words,
  }
}
