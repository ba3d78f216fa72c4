import type { PointerEvent } from 'react'
import { showMeasure } from '#domain/base/number-text.ts'
import { ownValue } from '#domain/base/own-record.ts'
import {
  nearestOnScale,
  type PredictedValues,
  type PredictionPoint,
  type PredictionScale,
} from '#domain/question/prediction.ts'
import styles from './line-sketch.module.css'

/** A value that is shown from the beginning, before the first that is predicted. */
export type LineBegin = { readonly text: string; readonly value: number }

type LineSketchProps = {
  readonly scale: PredictionScale
  readonly points: readonly PredictionPoint[]
  readonly values: PredictedValues
  readonly start?: LineBegin | undefined
  /** Whose line is drawn beside what was said: "the figure". */
  readonly teller?: string | undefined
  readonly onPredict?: ((id: string, value: number) => void) | undefined
}

type Stop = {
  readonly id: string
  readonly text: string
  readonly x: string
  readonly said: number | undefined
  readonly answer: number
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** A stop a column, each in the middle of its own. */
function stopsOf({ points, values, start }: LineSketchProps): Stop[] {
  const first = start ? [{ id: '', text: start.text, said: start.value, answer: start.value }] : []
  const rest = points.map(({ id, text, answer }) => ({
    id,
    text,
    said: ownValue(values, id),
    answer,
  }))
  const all = [...first, ...rest]
  return all.map((stop, at) => ({ ...stop, x: percent((at + 0.5) / all.length) }))
}

/**
 * A line drawn with a finger or a mouse, column by column. It repeats the fields below it, which any
 * keyboard and screen reader can use, so it is hidden from them.
 */
export function LineSketch(props: LineSketchProps) {
  const { scale, teller, onPredict } = props
  const { min, max, unit } = scale
  const stops = stopsOf(props)
  const y = (value: number) => percent(1 - Math.min(1, Math.max(0, (value - min) / (max - min))))
  function draw(event: PointerEvent<SVGSVGElement>) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const across = Math.floor(((event.clientX - left) / width) * stops.length)
    const stop = stops[Math.min(stops.length - 1, Math.max(0, across))]
    const up = 1 - (event.clientY - top) / height
    if (stop?.id) onPredict?.(stop.id, nearestOnScale(scale, min + up * (max - min)))
  }
  return (
    <div className={styles.sketch} aria-hidden="true">
      {onPredict && <p className={styles.invite}>Draw the line here, or set its values below.</p>}
      <p className={styles.top}>{showMeasure(max, unit)}</p>
      <svg
        className={onPredict ? `${styles.plot} ${styles.open}` : styles.plot}
        focusable="false"
        role="presentation"
        onPointerDown={(event) => {
          if (!onPredict || event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          draw(event)
        }}
        onPointerMove={(event) => {
          if (onPredict && event.buttons === 1) draw(event)
        }}
      >
        <Ground stops={stops} />
        <text className={styles.bottom} x="0.2rem" y="100%" dy="-0.35rem">
          {min.toLocaleString('en-GB', { useGrouping: unit !== 'year' })}
        </text>
        {teller !== undefined && <Path stops={stops} of="answer" y={y} />}
        <Path stops={stops} of="said" y={y} />
        {teller === undefined && <Labels stops={stops} y={y} />}
      </svg>
      <ol className={styles.stops}>
        {stops.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      {teller !== undefined && <Key teller={teller} />}
    </div>
  )
}

/** What can be drawn on: a line a column, and the height in quarters. */
function Ground({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <line
          key={share}
          className={share === 1 ? styles.base : styles.level}
          x2="100%"
          y1={percent(share)}
          y2={percent(share)}
        />
      ))}
      {stops.map(({ id, x }) => (
        <line key={id} className={styles.column} x1={x} x2={x} y2="100%" />
      ))}
    </>
  )
}

type PathProps = {
  readonly stops: readonly Stop[]
  readonly of: 'said' | 'answer'
  readonly y: (value: number) => string
}

/** Joined where neighbours have a value. */
function Path({ stops, of, y }: PathProps) {
  return (
    <g className={of === 'said' ? styles.said : styles.answer}>
      {stops.map((stop, at) => {
        const before = stops[at - 1]
        const [from, to] = [before?.[of], stop[of]]
        return before && from !== undefined && to !== undefined ? (
          <line key={stop.id} x1={before.x} y1={y(from)} x2={stop.x} y2={y(to)} />
        ) : null
      })}
      {stops.map((stop) => {
        const value = stop[of]
        if (value === undefined) return null
        const isGiven = stop.id === ''
        return of === 'said' ? (
          <circle
            key={stop.id}
            className={isGiven ? styles.given : undefined}
            cx={stop.x}
            cy={y(value)}
            r={isGiven ? 5 : 7}
          />
        ) : (
          <svg key={stop.id} x={stop.x} y={y(value)} overflow="visible">
            <path d="M0 -7L7 0L0 7L-7 0Z" />
          </svg>
        )
      })}
    </g>
  )
}

function Labels({ stops, y }: Omit<PathProps, 'of'>) {
  return (
    <g className={styles.labels}>
      {stops.map(({ id, x, said }) => (
        <svg key={id} x={x} y={said === undefined ? '50%' : y(said)} overflow="visible">
          <text textAnchor="middle" y={said === undefined ? 5 : -13}>
            {said === undefined ? '?' : said.toLocaleString('en-GB')}
          </text>
        </svg>
      ))}
    </g>
  )
}

function Key({ teller }: { readonly teller: string }) {
  return (
    <p className={styles.key}>
      <span>
        <svg className={styles.sample} viewBox="0 0 40 16">
          <g className={styles.said}>
            <line x1="0" y1="8" x2="40" y2="8" />
            <circle cx="20" cy="8" r="6" />
          </g>
        </svg>
        you
      </span>
      <span>
        <svg className={styles.sample} viewBox="0 0 40 16">
          <g className={styles.answer}>
            <line x1="0" y1="8" x2="40" y2="8" />
            <path d="M20 2L26 8L20 14L14 8Z" />
          </g>
        </svg>
        {teller}
      </span>
    </p>
  )
}
