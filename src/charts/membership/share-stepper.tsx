import type { Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import {
  shareStepperSeries,
  type ShareStepperMarks,
  type StageMark,
  type Step,
} from '#domain/series/membership/share-stepper.ts'
import styles from './share-stepper.module.css'

/** Per cent at the two ends of the sheet, and how high one of them is drawn. */
const highest = 72
const lowest = 14
const remPerPoint = 0.4
/** A distance of less than this leaves no room for words. */
const worded = 6

const rem = (length: number) => `${Math.round(length * 1000) / 1000}rem`
const y = (share: number) => rem((highest - share) * remPerPoint)
const percent = (place: number) => `${Math.round(place * 10_000) / 100}%`
const foot = (highest - lowest) * remPerPoint

type Measure = 'area' | 'people'
/** Columns of the table. */
const columns = { year: 1, members: 2, area: [4, 5], people: [7, 8] } as const

/** What lies between the members' share and Ding's, hatched one way where it lacks and the other where it exceeds. */
function Gap({
  row,
  of,
  step,
}: {
  readonly row: number
  readonly of: Measure
  readonly step: Step
}) {
  const { share, gap, gapLabel } = step
  const above = Math.max(share, share - gap)
  const kind = gap < 0 ? 'short' : 'over'
  const size = Math.abs(gap) * remPerPoint
  return (
    <g {...markOf(row, columns[of][1], gapLabel)}>
      <rect className={styles.gapGround} y={y(above)} width="100%" height={rem(size)} />
      <rect
        className={styles.gap}
        fill={`url(#share-stepper-${of})`}
        y={y(above)}
        width="100%"
        height={rem(size)}
        {...markOf(row, columns[of][1], gapLabel, `${kind}-${of}:height`)}
      />
      {Math.abs(gap) >= worded && (
        <text className={styles.gapWords} x="50%" y={y(above - Math.abs(gap) / 2)}>
          <tspan className={styles.points} x="50%">
            {gapLabel}
          </tspan>
          <tspan className={styles.unit} x="50%" dy="1.15em">
            points
          </tspan>
        </text>
      )}
    </g>
  )
}

/** The tread of a step: level across its stage, with its value on the side that is free. */
function Tread({
  row,
  of,
  step,
}: {
  readonly row: number
  readonly of: Measure
  readonly step: Step
}) {
  const { share, gap, label } = step
  const below = gap < 0
  return (
    <g {...markOf(row, columns[of][0], label)}>
      <line
        className={styles[of]}
        x2="100%"
        y1={y(share)}
        y2={y(share)}
        {...markOf(row, columns[of][0], label, `${of}:y1`)}
      />
      <text className={styles.value} x="50%" y={y(share)} dy={below ? '1.25em' : '-0.45em'}>
        {label}
      </text>
    </g>
  )
}

function Stage({
  stage,
  row,
  count,
}: {
  readonly stage: StageMark
  readonly row: number
  readonly count: number
}) {
  return (
    <svg x={percent(row / count)} width={percent(1 / count)} overflow="visible">
      <Gap row={row} of="area" step={stage.area} />
      <Gap row={row} of="people" step={stage.people} />
      <Tread row={row} of="area" step={stage.area} />
      <Tread row={row} of="people" step={stage.people} />
      <text
        className={styles.members}
        x="50%"
        y={rem(foot + 1.5)}
        {...markOf(row, columns.members, stage.members)}
      >
        {stage.members}
      </text>
      <text
        className={styles.year}
        x="50%"
        y={rem(foot + 2.7)}
        {...markOf(row, columns.year, stage.year)}
      >
        {stage.year}
      </text>
      {stage.joined.map((name, index) => (
        <text key={name} className={styles.joined} x="50%" y={rem(foot + 3.9 + index * 1.1)}>
          {`+ ${name}`}
        </text>
      ))}
    </svg>
  )
}

/** From one tread to the next. */
function Risers({ stages, of }: { readonly stages: readonly StageMark[]; readonly of: Measure }) {
  return stages.slice(1).map((stage, index) => {
    const x = percent((index + 1) / stages.length)
    const before = stages[index]
    return (
      before && (
        <line
          key={stage.year}
          className={styles[of]}
          x1={x}
          x2={x}
          y1={y(before[of].share)}
          y2={y(stage[of].share)}
        />
      )
    )
  })
}

const gridShares = [20, 30, 40, 50, 60, 70]

function Grid() {
  return gridShares.map((share) => (
    <g key={share}>
      <line className={styles.grid} x2="100%" y1={y(share)} y2={y(share)} />
      <text className={styles.gridShare} x="-0.4rem" y={y(share)} dy="0.35em">
        {`${share}%`}
      </text>
    </g>
  ))
}

/** Ding's two shares, dashed as maps draw a line that is not settled. */
function Claims({ claim }: { readonly claim: ShareStepperMarks['claim'] }) {
  const claims = [
    { share: claim.area, part: 'two-thirds', whole: 'of Eurasia’s area' },
    { share: claim.people, part: 'one quarter', whole: 'of the world’s people' },
  ]
  return claims.map(({ share, part, whole }) => (
    <g key={part}>
      <line className={styles.claim} x2="100%" y1={y(share)} y2={y(share)} />
      <text className={styles.claimWords} y={y(share)} dy="-0.5em">
        {`Ding: ${part}`}
        <tspan className={styles.whole}>{` ${whole}`}</tspan>
      </text>
    </g>
  ))
}

function Hatching() {
  return (
    <defs>
      <pattern id="share-stepper-area" width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={styles.areaHatch} d="M-1 8L8 -1M-2 2L2 -2M5 9L9 5" />
      </pattern>
      <pattern id="share-stepper-people" width="7" height="7" patternUnits="userSpaceOnUse">
        <path className={styles.peopleHatch} d="M-1 -1L8 8M-2 5L2 9M5 -2L9 2" />
      </pattern>
    </defs>
  )
}

type ShareStepperProps = { readonly id: string; readonly marks: ShareStepperMarks }

/** Two stairs over the stages of membership; what parts each from Ding's share is hatched. */
export function ShareStepper({ id, marks: { stages, claim } }: ShareStepperProps) {
  const first = stages[0]
  const last = stages.at(-1)
  return (
    <svg className={styles.sheet} role="img" {...figureNaming(id)}>
      <Hatching />
      <Grid />
      {stages.map((stage, row) => (
        <Stage key={stage.year} stage={stage} row={row} count={stages.length} />
      ))}
      <Risers stages={stages} of="area" />
      <Risers stages={stages} of="people" />
      <Claims claim={claim} />
      <text className={styles.areaName} y={y(first?.area.share ?? 0)}>
        <tspan x="0" dy="2.6em">
          Land, share
        </tspan>
        <tspan x="0" dy="1.15em">
          of Eurasia
        </tspan>
      </text>
      <text className={styles.peopleName} y={y(last?.people.share ?? 0)}>
        <tspan x="100%" dy="-2.75em">
          People, share
        </tspan>
        <tspan x="100%" dy="1.15em">
          of the world
        </tspan>
      </text>
      <text className={styles.axisName} x="0" y={rem(foot + 0.1)} dy="-0.5em">
        Members and year
      </text>
    </svg>
  )
}

export const showShareStepper: Show<'share-stepper'> = (figure) => {
  const { marks, ...words } = shareStepperSeries(figure)
  return { drawing: <ShareStepper id={figure.id} marks={marks} />, ...words }
}
