import { groupByYear } from '#domain/timeline/timeline-event.ts'
import type { ListedEvent, TimelineModule } from '#domain/timeline/timeline-content.ts'
import { standingIn } from '#domain/timeline/timeline-view.ts'
import { TimelineEntry } from './timeline-entry.tsx'
import styles from './timeline-list.module.css'

type TimelineListProps = {
  readonly events: readonly ListedEvent[]
  /** The whole timeline, in which an entry may point at another. */
  readonly all: readonly ListedEvent[]
  readonly modules: readonly TimelineModule[]
  readonly asOf: number | undefined
}

/** The events under their years. The picture's marks lead here. */
export function TimelineList({ events, all, modules, asOf }: TimelineListProps) {
  return (
    <section aria-labelledby="events">
      <h2 id="events">Events by year</h2>
      {groupByYear(events).map(({ year, events: group }) => (
        <div key={year} className={styles.year}>
          <h3>{year}</h3>
          <ol>
            {group.map((event) => (
              <TimelineEntry
                key={event.id}
                event={event}
                partner={all.find(({ id }) => id === event.compare)}
                modules={modules.filter(({ id }) => event.modules.includes(id))}
                standing={standingIn(asOf, event.when)}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
