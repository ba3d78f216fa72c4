/** Cuts the course to what is sent to search it; see #domain/find/find-content.ts for what is left out. */
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import type { FindContent } from '#domain/find/find-content.ts'
import { dateText } from '#domain/timeline/timeline-date.ts'
import type { Course } from '#build/content/course.ts'

function sinceSections({ since }: Course): FindContent['since'] {
  return (since?.sections ?? []).map(({ id, title, paragraphs, facts }) => ({
    id,
    title,
    text: [
      ...paragraphs.map(({ text }) => text),
      ...facts.map(({ date, text }) => `${dateText(date)}: ${text}`),
    ].join(' '),
  }))
}

export function findContent(course: Course): FindContent {
  const { modules, base, timeline, figures, aliases } = course
  return {
    modules: modules.map(({ file: { id, title } }) => ({ id, title })),
    lessons: modules.flatMap(({ file, lessons }) =>
      lessons.map(({ id, front: { title, lede }, texts }) => ({
        module: file.id,
        id,
        title,
        lede,
        sections: texts,
      })),
    ),
    terms: [...base.terms.values()].map(({ id, term, also, definition, names }) => ({
      id,
      term,
      also,
      definition,
      names,
    })),
    statements: [...base.statements.values()].map((entry) => ({
      id: entry.id,
      statement: entry.statement,
      source: sourcesLabel([entry]),
    })),
    discrepancies: [...base.discrepancies.values()].map(({ id, title, says, reading }) => ({
      id,
      title,
      says,
      reading,
    })),
    questions: modules.flatMap(({ file, questions }) =>
      [...questions.values()].map(({ id, prompt }) => ({ id, module: file.id, prompt })),
    ),
    events: [...timeline.values()].map(({ id, when, text }) => ({ id, when, text })),
    figures: [...figures.values()].map(({ id, title, subtitle, predict }) => ({
      id,
      title: predict?.ask ?? title,
      subtitle,
    })),
    since: sinceSections(course),
    aliases: [...aliases.values()],
  }
}
