import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { YearLines } from '#charts/explore/year-lines.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import type {
  Crossing,
  DependenceMarks,
  PaperFigure,
} from '#domain/series/energy/oil-dependence-over-time.ts'
import styles from './oil-dependence.module.css'

type OilDependenceDrawingProps = {
  readonly title: string
  readonly summary: string
  readonly marks: DependenceMarks
}

type Spot = { readonly x: number; readonly y: number }

/** A ring around the first value above zero, led to its words below the line. */
function CrossingNote({ crossing, spot }: { readonly crossing: Crossing; readonly spot: Spot }) {
  return (
    <g>
      <circle className={styles.ring} cx={spot.x} cy={spot.y} r="9" />
      <svg x={spot.x} y={spot.y} overflow="visible">
        <path className={styles.leader} d="M6 8L16 20" />
        <text className={styles.note} x="18" y="1.6rem">
          <tspan
            className={styles.strong}
            x="18"
          >{`${crossing.year}: ${crossing.name} uses`}</tspan>
          <tspan className={styles.strong} x="18" dy="1.2em">
            more than it produces
          </tspan>
        </text>
      </svg>
    </g>
  )
}

/** The paper's own figure: hollow, as wide as its period, and in the colour of what the papers say. */
function PaperNote({
  paper,
  spot,
  width,
}: {
  readonly paper: PaperFigure
  readonly spot: Spot
  readonly width: number
}) {
  return (
    <svg
      x={spot.x}
      y={spot.y}
      overflow="visible"
      {...markOf(paper.row, paper.column, paper.label, 'value:y')}
    >
      <path className={styles.period} d={`M${-width / 2} 0H${width / 2}`} />
      <path className={styles.paper} d="M0 -7L7 0L0 7L-7 0Z" />
      <text className={styles.paperWords} x="-12" y="-0.55rem">
        {`${paper.by}: ${paper.label}`}
      </text>
    </svg>
  )
}

/** What is said beside the lines. */
function Notes({ marks: { crossing, paper, axis, splice } }: { readonly marks: DependenceMarks }) {
  const plot = usePlotArea()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!plot || !xOf || !yOf) return null
  const spotOf = (x: number, y: number): Spot => ({ x: xOf(x) ?? 0, y: yOf(y) ?? 0 })
  const middle = spotOf((paper.from + paper.to) / 2, paper.value)
  return (
    <g aria-hidden="true">
      {axis.low < 0 && (
        <text className={styles.below} x={plot.x + plot.width} y={plot.y + plot.height} dy="-0.6em">
          below zero: produces more
        </text>
      )}
      {splice && (
        <text className={styles.below} y={spotOf(splice.to, axis.high * 0.25).y}>
          <tspan x={plot.x + plot.width}>{`dotted: ${splice.to} is`}</tspan>
          <tspan x={plot.x + plot.width} dy="1.2em">
            from another source
          </tspan>
        </text>
      )}
      {crossing && (
        <g {...rowOf(crossing.row)}>
          <CrossingNote crossing={crossing} spot={spotOf(crossing.year, crossing.value)} />
        </g>
      )}
      <PaperNote
        paper={paper}
        spot={middle}
        width={(xOf(paper.to) ?? 0) - (xOf(paper.from) ?? 0)}
      />
    </g>
  )
}

/** The lines of the Explorer with what must be said beside them. */
export function OilDependenceDrawing({ marks, ...words }: OilDependenceDrawingProps) {
  return (
    <YearLines {...words} marks={marks}>
      <Notes marks={marks} />
    </YearLines>
  )
}
