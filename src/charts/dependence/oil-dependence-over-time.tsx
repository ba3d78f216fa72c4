import type { Show } from '#charts/frame/shown.ts'
import { lazy } from 'react'
import { LazyChart } from '#charts/lazy-chart.tsx'
import {
  oilDependenceOverTimeSeries,
  type DependenceMarks,
} from '#domain/series/energy/oil-dependence-over-time.ts'
import styles from './oil-dependence.module.css'

const OilDependenceDrawing = lazy(async () => ({
  default: (await import('./oil-dependence-drawing.tsx')).OilDependenceDrawing,
}))

type OilDependenceProps = {
  readonly title: string
  readonly summary: string
  readonly marks: DependenceMarks
}

/** Two lines over the years; Recharts, which draws nothing on a server, is fetched when it is near. */
export function OilDependenceOverTime(props: OilDependenceProps) {
  return <LazyChart className={styles.box}>{() => <OilDependenceDrawing {...props} />}</LazyChart>
}

export const showOilDependenceOverTime: Show<'oil-dependence-over-time'> = (figure) => {
  const { marks, ...words } = oilDependenceOverTimeSeries(figure)
  return {
    drawing: <OilDependenceOverTime title={figure.title} summary={words.summary} marks={marks} />,
    ...words,
  }
}
