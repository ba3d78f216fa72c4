import type { Show } from '#charts/frame/shown.ts'
import { lazy } from 'react'
import { roadSeries, type RoadMarks } from '#domain/series/road-1990-1997.ts'
import { LazyChart } from '#charts/lazy-chart.tsx'
import styles from './road.module.css'

const RoadDrawing = lazy(async () => ({
  default: (await import('./road-drawing.tsx')).RoadDrawing,
}))

type RoadProps = { readonly title: string; readonly summary: string; readonly marks: RoadMarks }

/** The road from 1990 to 1997; Recharts, which draws nothing on a server, is fetched when it is near. */
export function Road(props: RoadProps) {
  return <LazyChart className={styles.box}>{() => <RoadDrawing {...props} />}</LazyChart>
}

export const showRoad: Show<'road-1990-1997'> = (figure) => {
  const { marks, ...words } = roadSeries(figure)
  return { drawing: <Road title={figure.title} summary={words.summary} marks={marks} />, ...words }
}
