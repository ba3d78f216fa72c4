/** The timeline: read from its file, checked against what it names, and cut to what its page shows. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { authorOf } from '#domain/evidence/paragraph-name.ts'
import type { TimelineContent } from '#domain/timeline/timeline-content.ts'
import { yearOf } from '#domain/timeline/timeline-date.ts'
import {
  compareEvents,
  paperIds,
  timelineEventSchema,
  type TimelineEvent,
} from '#domain/timeline/timeline-event.ts'
import { placeOf } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { readEntries } from '#build/content/evidence-base.ts'

/** A course need not have a timeline. */
export function readTimeline(
  root: string,
  problems: ContentProblem[],
): ReadonlyMap<string, TimelineEvent> {
  const files = [join(root, 'timeline.yaml')].filter((file) => existsSync(file))
  return readEntries<TimelineEvent>(files, timelineEventSchema, problems)
}

type Known = {
  readonly course: Course
  readonly modules: ReadonlySet<string>
}

/** What is wrong with an event's links, each as the end of a sentence about it. */
function faultsOf(event: TimelineEvent, { course, modules }: Known): string[] {
  const { statements, discrepancies } = course.base
  const cited = event.evidence.flatMap((id) => statements.get(id)?.paragraphs ?? [])
  const reported = paperIds.filter((paper) =>
    cited.some((name) => authorOf(name).toLowerCase() === paper),
  )
  const unknown = (ids: readonly string[], known: { has: (id: string) => boolean }, what: string) =>
    ids.filter((id) => !known.has(id)).map((id) => `there is no ${what} called “${id}”.`)
  const missing = unknown(event.evidence, statements, 'evidence entry')
  const partner = event.compare === undefined ? undefined : course.timeline.get(event.compare)
  return [
    ...missing,
    ...unknown(event.discrepancies, discrepancies, 'discrepancy'),
    ...unknown(event.modules, modules, 'module'),
    ...unknown(event.compare === undefined ? [] : [event.compare], course.timeline, 'event'),
    ...(partner?.beyond
      ? [`it is compared with “${partner.id}”, which is beyond the papers itself.`]
      : []),
    ...(missing.length === 0
      ? paperIds
          .filter((paper) => reported.includes(paper) !== event.papers.includes(paper))
          .map((paper) =>
            reported.includes(paper)
              ? `its evidence stands in ${paper} too; name that paper.`
              : `none of its evidence stands in ${paper}.`,
          )
      : []),
  ]
}

export function checkTimeline(course: Course, problems: ContentProblem[]): void {
  const ids = [...course.modules.map((one) => one.file), ...course.announced].map((one) => one.id)
  const known = { course, modules: new Set(ids) }
  for (const event of course.timeline.values())
    for (const fault of faultsOf(event, known))
      problems.push({ ...placeOf(event), message: `${event.id}: ${fault}` })
}

export function timelineContent(course: Course): TimelineContent {
  const { statements, discrepancies } = course.base
  const events = [...course.timeline.values()].toSorted(compareEvents)
  const years = events.map((event) => yearOf(event.when))
  return {
    events: events.map(({ evidence, discrepancies: doubts, ...event }) => ({
      ...event,
      cited: evidence
        .flatMap((id) => statements.get(id) ?? [])
        .map(({ id, paragraphs }) => ({ id, paragraphs })),
      doubts: doubts
        .flatMap((id) => discrepancies.get(id) ?? [])
        .map(({ id, title }) => ({ id, title })),
    })),
    modules: [
      ...course.modules.map(({ file, lessons }) => ({
        id: file.id,
        title: file.title,
        ...(lessons[0] && { lesson: lessons[0].id }),
      })),
      ...course.announced.map(({ id, title }) => ({ id, title })),
    ],
    years: [Math.min(...years), Math.max(...years)],
  }
}
