import { wideMap } from 'virtual:sco/wide-map'
import type { ChoiceState, Show } from '#charts/frame/shown.ts'
import { EffectMark } from '#charts/energy/effect-mark.tsx'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import type { Party } from '#domain/series/energy/energy-situations.ts'
import {
  pipelineDirectionsSeries,
  readSituation,
  situationChoices,
  type Arrow,
  type PartyMark,
  type PipelineDirectionsFigure,
  type PipelineDirectionsMarks,
} from '#domain/series/maps/pipeline-directions.ts'
import { ArrowHead } from './arrow-head.tsx'
import { EffectKey } from './effect-key.tsx'
import { percent } from './place-name.tsx'
import { SheetPart } from './sheet-part.tsx'
import { wayLine, type SheetPoint } from './way-line.ts'
import styles from './pipeline-directions.module.css'

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
const shareY = (y: number) => y / height
const rem = (px: number) => `${px / 16}rem`

/** Ways that join the same two parties keep apart by their bends. */
const bends = [0.14, 0.1, 0.16] as const
const lineOf = ({ from, to, situation }: Arrow) =>
  wayLine(placeOf(from), placeOf(to), { bend: bends[situation - 1] ?? 0.1, free: 60 })

function Line({ arrow }: { readonly arrow: Arrow }) {
  const { d } = lineOf(arrow)
  return (
    <g {...markOf(arrow.row, 2, arrow.arrivesAt)}>
      <path className={styles.casing} d={d} />
      <path className={arrow.proposed ? styles.proposed : styles.described} d={d} />
    </g>
  )
}

function Head({ arrow }: { readonly arrow: Arrow }) {
  const { end, middle } = lineOf(arrow)
  return (
    <g {...rowOf(arrow.row)}>
      <ArrowHead x={shareX(end.x)} y={shareY(end.y)} angle={end.angle} />
      <svg x={percent(shareX(middle.x))} y={percent(shareY(middle.y))} overflow="visible">
        <circle className={styles.numberGround} r={rem(9)} />
        <text className={styles.number} dy="0.35em" textAnchor="middle">
          {arrow.situation}
        </text>
      </svg>
    </g>
  )
}

function PartyPlace({ mark: { party, name, effects } }: { readonly mark: PartyMark }) {
  const { x, y } = placeOf(party)
  const step = 25
  const [first, ...rest] = name.split(' and ')
  const alone = effects.length === 1
  return (
    <svg x={percent(shareX(x))} y={percent(shareY(y))} overflow="visible">
      <text className={styles.party} y={rem(-16)} textAnchor="middle">
        {rest.length === 0 ? name : `${first ?? ''},`}
        {rest.map((more) => (
          <tspan key={more} x="0" dy="0">
            {more}
          </tspan>
        ))}
      </text>
      {effects.map(({ row, situation, effect, word }, index) => (
        <svg
          key={situation}
          x={rem((index - (effects.length - 1) / 2) * step)}
          overflow="visible"
          {...markOf(row, 3, word)}
        >
          <svg x={rem(-12)} y={rem(-12)} width={rem(24)} height={rem(24)} viewBox="-13 -13 26 26">
            <EffectMark effect={effect} />
          </svg>
          <text className={styles.word} y={rem(26)} textAnchor="middle">
            {alone ? word : situation}
          </text>
        </svg>
      ))}
    </svg>
  )
}

type PipelineDirectionsProps = { readonly id: string; readonly marks: PipelineDirectionsMarks }

/** Directions between regions and nothing finer: the arrows begin and end beside a party’s name. */
export function PipelineDirections({ id, marks: { arrows, parties } }: PipelineDirectionsProps) {
  return (
    <>
      <svg className={styles.map} role="img" {...figureNaming(id)}>
        <svg viewBox={`0 0 ${wideMap.width} ${height}`} width="100%" height="100%">
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
          <Head key={`${arrow.situation}-${arrow.to}`} arrow={arrow} />
        ))}
        {parties.map((mark) => (
          <PartyPlace key={mark.party} mark={mark} />
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
