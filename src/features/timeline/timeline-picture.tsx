import { useRef, useState, type KeyboardEvent } from 'react'
import { marksInTime, stepFrom } from '#domain/timeline/picture-steps.ts'
import type { ListedEvent } from '#domain/timeline/timeline-content.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import { drawLanes } from '#domain/timeline/timeline-picture.ts'
import { standingIn } from '#domain/timeline/timeline-view.ts'
import { PictureKey } from './picture-key.tsx'
import { layOut, rem, sheet } from './picture-layout.ts'
import { PictureMark } from './picture-mark.tsx'
import { AsOfLine, LaneNames, PictureGround } from './picture-sheet.tsx'
import styles from './timeline-picture.module.css'

type TimelinePictureProps = {
  readonly events: readonly ListedEvent[]
  readonly years: readonly [first: number, last: number]
  readonly asOf: number | undefined
}

/** A band of years with a lane for each kind. One mark is a tab stop; arrow keys walk to the others. */
export function TimelinePicture({ events, years, asOf }: TimelinePictureProps) {
  const [pointed, setPointed] = useState('')
  const drawing = useRef<SVGSVGElement>(null)
  const lanes = drawLanes(events)
  const layout = layOut(lanes, years, asOf)
  const { width, height, x } = layout
  const event = events.find(({ id }) => id === pointed)
  const tabStop = event?.id ?? marksInTime(lanes)[0]

  const walk = (id: string, pressed: KeyboardEvent) => {
    if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return
    const next = stepFrom(lanes, id, pressed.key)
    if (next === undefined) return
    pressed.preventDefault()
    const mark = drawing.current?.querySelector<SVGAElement>(`[data-mark="${next}"]`)
    mark?.focus()
    // Focus alone leaves a mark that is half in view where it is.
    mark?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }
  return (
    <section className={styles.picture} aria-labelledby="picture">
      <h2 id="picture">The years in a picture</h2>
      <PictureKey />
      <div className={styles.scroller} role="region" aria-label="Picture of the years">
        <LaneNames lanes={layout.lanes} height={height} />
        <svg
          ref={drawing}
          className={styles.drawing}
          width={rem(width)}
          height={rem(height)}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={`${events.length} ${events.length === 1 ? 'mark' : 'marks'} from ${years[0]} to ${years[1]}`}
          aria-describedby="picture-keys"
        >
          <PictureGround layout={layout} years={years} asOf={asOf} />
          {layout.lanes.flatMap((lane) =>
            lane.marks.map(({ event: one, row, at, from, to }) => (
              <PictureMark
                key={one.id}
                event={one}
                standing={standingIn(asOf, one.when)}
                x={x(at)}
                y={lane.top + sheet.lane + (row + 0.5) * sheet.row}
                bar={[x(from), x(to)]}
                isTabStop={one.id === tabStop}
                onPoint={setPointed}
                onKey={walk}
              />
            )),
          )}
          {asOf === undefined ? null : <AsOfLine layout={layout} asOf={asOf} />}
        </svg>
      </div>
      {/* A mark says this itself when it has the focus. */}
      <p className={styles.readout} aria-hidden="true">
        {event ? (
          <>
            <b>{dateText(event.when)}</b>
            <span>{event.text}</span>
          </>
        ) : (
          <span>Point at a mark to read it here.</span>
        )}
      </p>
      <p id="picture-keys" className={styles.keys}>
        Arrow keys walk from mark to mark, up and down between the lanes. A mark leads to its event
        in the list.
      </p>
    </section>
  )
}
