import type { ReactNode } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from 'recharts'
import type { CountryLine, ExplorerMarks } from '#domain/outside/explorer-marks.ts'
import { CountryPath } from './country-path.tsx'
import { EndLabels } from './end-labels.tsx'
import styles from './year-lines.module.css'

export type YearLinesProps = {
  readonly title: string
  readonly summary: string
  readonly marks: ExplorerMarks
  /** Drawn over the lines. */
  readonly children?: ReactNode
}

const tickLabel = (value: number) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 6 }).replace('-', '−')

/** "2017: Russia 7,538; China −8,785." */
function yearInWords(lines: readonly CountryLine[], year: number): string {
  const values = lines.flatMap(({ name, points }) =>
    points.filter((point) => point.year === year).map(({ label }) => `${name} ${label}`),
  )
  return values.length > 0 ? `${year}: ${values.join('; ')}.` : ''
}

function wordsFor(lines: readonly CountryLine[]) {
  return function YearWords({ active, label }: TooltipContentProps) {
    return (
      <p role="status" className={styles.tooltip}>
        {active ? yearInWords(lines, Number(label)) : ''}
      </p>
    )
  }
}

type ShapeProps = {
  readonly points?: readonly { readonly x: number | null; readonly y: number | null }[]
}

function pathFor(line: CountryLine) {
  return function Path({ points = [] }: ShapeProps) {
    return (
      <CountryPath
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

/** One row for each year, with the values by country; a country without one is left out. */
function rowsOf({ years, lines }: ExplorerMarks) {
  return years.map((year, row) => ({
    year,
    ...Object.fromEntries(
      lines.map(({ country, points }) => [
        country,
        points.find((point) => point.row === row)?.value ?? null,
      ]),
    ),
  }))
}

/** Countries over years, each named at the end of its line. Arrow keys walk from year to year. */
export function YearLines({ title, summary, marks, children }: YearLinesProps) {
  const { axis, years, lines } = marks
  const rem = useRem()
  const tick = { fill: 'var(--ink-2)', fontSize: 0.8125 * rem }
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length))
  const names = (longest(lines.map(({ name }) => name)) * 0.52 + 1.75) * rem
  return (
    <div className={styles.chart}>
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 640, height: 420 }}
      >
        <LineChart
          data={rowsOf(marks)}
          margin={{ top: 10, right: names, bottom: 0, left: 0 }}
          title={title}
          desc={`${summary} Use the arrow keys to hear each year.`}
          accessibilityLayer
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="year"
            type="number"
            domain={[years[0] ?? 0, years.at(-1) ?? 1]}
            ticks={[...years]}
            tick={tick}
            interval="preserveStartEnd"
            minTickGap={0.6 * rem}
            stroke="var(--line-strong)"
            padding={{ left: 0.5 * rem, right: 0.5 * rem }}
          />
          <YAxis
            domain={[axis.low, axis.high]}
            ticks={[...axis.ticks]}
            tickFormatter={tickLabel}
            tick={tick}
            width={(longest(axis.ticks.map(tickLabel)) * 0.48 + 0.8) * rem}
            interval={0}
            axisLine={false}
            tickLine={false}
          />
          {axis.low < 0 && <ReferenceLine y={0} stroke="var(--ink-2)" />}
          <Tooltip
            content={wordsFor(lines)}
            cursor={{ stroke: 'var(--line-strong)' }}
            isAnimationActive={false}
          />
          {lines.map((line) => (
            <Line
              key={line.country}
              dataKey={line.country}
              name={line.name}
              shape={pathFor(line)}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          <EndLabels lines={lines} rem={rem} />
          {children}
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}
