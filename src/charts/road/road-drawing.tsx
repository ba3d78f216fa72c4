import { useRef, type KeyboardEvent } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
  type TooltipContentProps,
} from 'recharts'
import type { RoadMark, RoadMarks } from '#domain/series/road-1990-1997.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './road.module.css'

type RoadDrawingProps = {
  readonly title: string
  readonly summary: string
  readonly marks: RoadMarks
}

type Place = { readonly x: number; readonly y: number; readonly width: number }

/** A step: a station at its date, the wait to the next one, and the way down to it. */
function Step({ place, drop }: { readonly place: Place; readonly drop: number }) {
  const { x, y, width } = place
  return (
    <>
      {width > 0 && <path className={styles.road} d={`M${x} ${y}H${x + width}V${y + drop}`} />}
      <circle className={styles.station} cx={x} cy={y} r="6.5" />
    </>
  )
}

/** No date: a dashed stretch with open ends, and no station. */
function Undated({ place }: { readonly place: Place }) {
  const { x, y, width } = place
  return <line className={styles.undated} x1={x + 4} x2={x + width - 4} y1={y} y2={y} />
}

/** A computed wait: a measure with end marks. */
function Wait({ place }: { readonly place: Place }) {
  const { x, y, width } = place
  return <path className={styles.wait} d={`M${x} ${y - 5}v10M${x} ${y}h${width}m0 -5v10`} />
}

function readMark(shape: BarShapeProps): RoadMark {
  // Recharts hands each shape the row it was given as data, typed as any.
  return shape.payload as RoadMark
}

/** Words stand where there is room: to the right of what begins early, to the left of what begins late. */
function Words({
  mark,
  place,
  late,
}: {
  readonly mark: RoadMark
  readonly place: Place
  readonly late: boolean
}) {
  const { x, y, width } = place
  const atLeft = late && mark.kind === 'step'
  const atEnd = late || mark.kind === 'undated'
  const start = mark.kind === 'step' ? x + 10 : x
  return (
    <text
      className={mark.kind === 'undated' ? styles.undatedLabel : styles.label}
      x={atLeft ? x - 13 : atEnd ? x + width - 6 : start}
      y={atLeft ? y + 5 : y - 12}
      textAnchor={atEnd ? 'end' : 'start'}
    >
      {mark.label}
    </text>
  )
}

function markShape({ marks, years }: RoadMarks) {
  const middle = ((years[0]?.day ?? 0) + (years.at(-1)?.day ?? 0)) / 2
  return function Mark(shape: BarShapeProps) {
    const mark = readMark(shape)
    const row = marks.findIndex((one) => one.id === mark.id)
    const { x, width, height } = shape
    const place = { x, width, y: shape.y + height * 0.72 }
    const below = marks.slice(row + 1)
    const rowsDown = below.findIndex((one) => one.kind === 'step') + 1
    return (
      <g {...markOf(row, 1, mark.when)}>
        {mark.kind === 'step' && <Step place={place} drop={rowsDown * height} />}
        {mark.kind === 'undated' && <Undated place={place} />}
        {mark.length !== undefined && (
          <g {...markOf(row, 2, mark.length)}>
            <Wait place={place} />
          </g>
        )}
        <Words mark={mark} place={place} late={mark.span[0] > middle} />
      </g>
    )
  }
}

function MarkText({ active, payload }: TooltipContentProps) {
  // The row given as data comes back typed as any.
  const mark = payload?.[0]?.payload as RoadMark | undefined
  return (
    <p role="status" className={styles.tooltip}>
      {active && mark ? mark.text : ''}
    </p>
  )
}

const turned: Readonly<Record<string, string>> = {
  ArrowRight: 'ArrowLeft',
  ArrowDown: 'ArrowLeft',
  ArrowLeft: 'ArrowRight',
  ArrowUp: 'ArrowRight',
}

/**
 * Recharts 3.10 walks a chart that runs from top to bottom backwards, because it takes only "left to
 * right" for forwards. So each arrow key is handed on as its opposite, and up and down work as well.
 */
function useTurnedKeys() {
  const handingOn = useRef(false)
  return (event: KeyboardEvent<HTMLDivElement>) => {
    const key = turned[event.key]
    if (key === undefined || handingOn.current) return
    event.preventDefault()
    event.stopPropagation()
    handingOn.current = true
    event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
    handingOn.current = false
  }
}

/** Rows from top to bottom, days from left to right. Arrow keys walk from row to row. */
export function RoadDrawing({ title, summary, marks: road }: RoadDrawingProps) {
  const { marks, years } = road
  const turnKeys = useTurnedKeys()
  const first = years[0]?.day ?? 0
  const last = years.at(-1)?.day ?? 1
  return (
    <div className={styles.chart} onKeyDownCapture={turnKeys}>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 520 }}
      >
        <BarChart
          layout="vertical"
          data={[...marks]}
          barCategoryGap={0}
          margin={{ top: 4, right: 20, bottom: 0, left: 20 }}
          title={title}
          desc={`${summary} Use the arrow keys to hear each step.`}
          accessibilityLayer
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            domain={[first, last]}
            ticks={years.map((year) => year.day)}
            tickFormatter={(day: number) =>
              String(years.find((year) => year.day === day)?.year ?? '')
            }
            tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
            stroke="var(--line-strong)"
            interval={0}
          />
          <YAxis type="category" dataKey="id" hide />
          <Tooltip
            content={MarkText}
            cursor={{ fill: 'var(--boundary-soft)', fillOpacity: 0.5 }}
            isAnimationActive={false}
          />
          <Bar dataKey="span" shape={markShape(road)} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
