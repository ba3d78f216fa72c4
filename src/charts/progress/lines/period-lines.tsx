import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from 'recharts'
import type { PeriodLine, PeriodLinesMarks } from '#domain/progress/figures/progress-figure.ts'
import { rowOf } from '#charts/frame/mark-of.ts'
import { CountStrip, stripHeight } from './count-strip.tsx'
import { IntervalLines } from './interval-lines.tsx'
import { LineNames } from './line-names.tsx'
import { LinePath } from './line-path.tsx'
import styles from './lines.module.css'

export type PeriodLinesProps = {
  readonly title: string
  readonly summary: string
  readonly marks: PeriodLinesMarks
}

/** "Week of 2 March 2026: Sure 88%; Unsure 40%." */
function periodInWords({ periods, lines, counts }: PeriodLinesMarks, row: number): string {
  const values = lines.flatMap(({ name, points }) =>
    points.filter((point) => point.row === row).map(({ value }) => `${name} ${Math.round(value)}%`),
  )
  const answers = counts?.values[row]
  const said = [...values, ...(answers === undefined ? [] : [`answers ${answers}`])]
  return `${periods[row]?.label ?? ''}: ${said.length > 0 ? said.join('; ') : 'too few answers'}.`
}

function wordsFor(marks: PeriodLinesMarks) {
  return function PeriodWords({ active, label }: TooltipContentProps) {
    return (
      <p role="status" className={styles.tooltip}>
        {active ? periodInWords(marks, Number(label)) : ''}
      </p>
    )
  }
}

type ShapeProps = {
  readonly points?: readonly { readonly x: number | null; readonly y: number | null }[]
}

function pathFor(line: PeriodLine) {
  return function Path({ points = [] }: ShapeProps) {
    return (
      <LinePath
        line={line}
        spotOf={(row) => {
          const { x = null, y = null } = points[row] ?? {}
          return x === null || y === null ? undefined : { x, y }
        }}
      />
    )
  }
}

/** Type follows the reader's own size, and so must the room for it. */
function useRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

function rowsOf({ periods, lines }: PeriodLinesMarks) {
  return periods.map((_, row) => ({
    row,
    ...Object.fromEntries(
      lines.map(({ id, points }) => [id, points.find((point) => point.row === row)?.value ?? null]),
    ),
  }))
}

const shares = [0, 25, 50, 75, 100]

/** Shares over periods, each line named at its end. Arrow keys walk from period to period. */
export function PeriodLines({ title, summary, marks }: PeriodLinesProps) {
  const { periods, lines, counts } = marks
  const rem = useRem()
  const tick = { fill: 'var(--ink-2)', fontSize: 0.8125 * rem }
  const named = lines.length > 1
  const names = named ? (Math.max(...lines.map(({ name }) => name.length)) * 0.52 + 1.9) * rem : 8
  const rows = periods.map((_, row) => row)
  return (
    <div className={styles.chart}>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 380 }}
      >
        <LineChart
          data={rowsOf(marks)}
          margin={{ top: 10, right: names, bottom: counts ? stripHeight * rem : 0, left: 0 }}
          title={title}
          desc={`${summary} Use the arrow keys to hear each period.`}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="row"
            type="number"
            domain={[-0.5, periods.length - 0.5]}
            ticks={rows}
            tickFormatter={(row: number) => periods[row]?.short ?? ''}
            tick={tick}
            interval="preserveStartEnd"
            minTickGap={0.75 * rem}
            stroke="var(--line-strong)"
          />
          <YAxis
            domain={[0, 100]}
            ticks={shares}
            tickFormatter={(share: number) => `${share}%`}
            tick={tick}
            width={2.9 * rem}
            interval={0}
            axisLine={false}
            tickLine={false}
          />
          <Tooltip
            content={wordsFor(marks)}
            filterNull={false}
            cursor={{ stroke: 'var(--line-strong)' }}
            isAnimationActive={false}
          />
          {lines.map((line) => (
            <IntervalLines key={line.id} {...line} />
          ))}
          {lines.map((line) => (
            <Line
              key={line.id}
              dataKey={line.id}
              name={line.name}
              shape={pathFor(line)}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          {named && <LineNames lines={lines} rem={rem} />}
          {counts && <CountStrip {...counts} rem={rem} />}
        </LineChart>
      </ResponsiveContainer>
      <UndrawnRows marks={marks} />
    </div>
  )
}

/** A period without a point is still read row by row, and nothing else is set off meanwhile. */
function UndrawnRows({ marks: { periods, lines, counts } }: Pick<PeriodLinesProps, 'marks'>) {
  if (counts) return null
  const drawn = new Set(lines.flatMap(({ points }) => points.map(({ row }) => row)))
  return periods.map((_, row) =>
    drawn.has(row) ? null : <span key={row} hidden {...rowOf(row)} />,
  )
}
