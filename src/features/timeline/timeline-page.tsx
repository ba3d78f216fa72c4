import { useCallback, useDeferredValue } from 'react'
import { useLocation } from 'react-router'
import type { TimelineContent } from '#domain/timeline/timeline-content.ts'
import { filterEvents, readView, viewQuery, wholeTimeline } from '#domain/timeline/timeline-view.ts'
import { StatusLine } from '#ui/status-line.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { TimelineForm } from './timeline-form.tsx'
import { TimelineList } from './timeline-list.tsx'
import { TimelinePicture } from './timeline-picture.tsx'
import { foundText } from './timeline-words.ts'
import styles from './timeline-page.module.css'

/** Every dated event as a picture and as a list, both drawn from the same filtered events. */
export function TimelinePage({ content }: { readonly content: TimelineContent }) {
  const { events, modules, years } = content
  const { key, search } = useLocation()
  const read = useCallback(
    (query: URLSearchParams) =>
      readView(query, { modules: modules.map((module) => module.id), years }),
    [modules, years],
  )
  // Written at once and ended by every move, so that a mark's jump into the list keeps the view and a
  // link to an event that the view leaves out does not.
  const [view, choose] = useAddressChoice({
    search,
    read,
    queryOf: viewQuery,
    nothing: wholeTimeline,
    moment: key,
    writeAfterMs: 0,
  })
  const asked = useDeferredValue(view)
  const shown = filterEvents(events, asked)
  const beyond = events.filter((event) => event.beyond).length
  return (
    <article className={styles.page}>
      <h1>Timeline</h1>
      <p className={styles.lede}>
        {`${events.length - beyond} dated events of the two papers, each with the paragraphs that carry it. A second layer holds ${beyond} events beyond the papers: what came after them, what they leave out, and where a document has another date.`}
      </p>
      <TimelineForm view={view} modules={modules} years={years} onChange={choose} />
      <StatusLine className={`${styles.found}`} text={foundText(events, asked)} />
      {shown.length > 0 ? (
        <>
          <TimelinePicture events={shown} years={years} asOf={asked.asOf} />
          <TimelineList events={shown} all={events} modules={modules} asOf={asked.asOf} />
        </>
      ) : null}
    </article>
  )
}
