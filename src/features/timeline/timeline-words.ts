/** Sentences about what is shown, and the words for how an event stood at the end of a year. */
import { filterEvents, layerOf, standingIn } from '#domain/timeline/timeline-view.ts'
import type { Standing, TimelineView } from '#domain/timeline/timeline-view.ts'
import type { ListedEvent } from '#domain/timeline/timeline-content.ts'

export const standingWords: Readonly<Record<Standing, string>> = {
  known: '',
  'under-way': 'not yet over then',
  later: 'not yet known then',
}

function countText(shown: number, all: number): string {
  const events = all === 1 ? 'event' : 'events'
  return shown === all ? `${all} ${events}` : `${shown} of ${all} ${events}`
}

/** What the view leaves of all events, and how much of that lies after its year. */
export function foundText(events: readonly ListedEvent[], view: TimelineView): string {
  const shown = filterEvents(events, view)
  if (shown.length === 0)
    return 'No event fits. Choose other kinds, or another paper, module or layer.'
  const beyond = shown.filter((event) => layerOf(event) === 'beyond').length
  const later = shown.filter((event) => standingIn(view.asOf, event.when) === 'later').length
  const parts = `${countText(shown.length, events.length)}: ${shown.length - beyond} from the papers, ${beyond} beyond them.`
  if (view.asOf === undefined) return parts
  return `${parts} ${later} of ${shown.length} not yet known at the end of ${view.asOf}.`
}
