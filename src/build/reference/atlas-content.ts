/** Cuts the atlas into its index and a page a figure. */
import type {
  AtlasContent,
  AtlasEntry,
  AtlasFigureContent,
  FigurePlace,
} from '#domain/atlas/atlas-content.ts'
import { figureOrigins, type FigureOrigin } from '#domain/atlas/atlas.ts'
import { authorOf } from '#domain/evidence/paragraph-name.ts'
import type { Course } from '#build/content/course.ts'
import { figureEvidence } from '#build/content/question-evidence.ts'
import { sectionsOf } from '#build/course-data/bank-content.ts'
import { evidenceOf, evidenceOfFigures, outlines, pick } from '#build/course-data/named-entries.ts'

function placesOf(course: Course, id: string): FigurePlace[] {
  const sections = new Map(sectionsOf(course.modules))
  return course.modules.flatMap(({ file, lessons }) =>
    lessons.flatMap((lesson) =>
      lesson.facts.figures
        .filter((use) => use.id === id)
        .map(
          ({ section }) =>
            sections.get(`${lesson.id}#${section}`) ?? {
              module: file.id,
              lesson: lesson.id,
              lessonTitle: lesson.front.title,
              section: '',
              sectionTitle: '',
            },
        ),
    ),
  )
}

function originsOf(course: Course, id: string): FigureOrigin[] {
  const entries = evidenceOfFigures(course, [id]).flatMap(
    (entry) => course.base.statements.get(entry) ?? [],
  )
  const found = new Set<FigureOrigin>(
    entries.flatMap(({ kind, paragraphs }) =>
      kind === 'outside-data'
        ? (['beyond'] as const)
        : paragraphs.map((name) => (authorOf(name) === 'Jia' ? 'jia' : 'ding')),
    ),
  )
  return figureOrigins.filter((origin) => found.has(origin))
}

function entryOf(course: Course, id: string): AtlasEntry[] {
  const figure = course.figures.get(id)
  if (!figure) return []
  const { title, subtitle, predict } = figure
  const origins = originsOf(course, id)
  const asks = predict && { ask: predict.ask }
  return [{ id, title, subtitle, origins, places: placesOf(course, id), ...asks }]
}

export function atlasContent(course: Course): AtlasContent {
  const sections = [...course.atlas.values()]
  const asks = (id: string) => course.figures.get(id)?.predict !== undefined
  const openers = sections.flatMap(({ figures }) => figures.find((id) => !asks(id)) ?? [])
  return {
    sections: sections.map(({ id, title, figures }) => ({
      id,
      title,
      entries: figures.flatMap((figure) => entryOf(course, figure)),
    })),
    figures: pick(course.figures, openers),
    statements: pick(course.base.statements, evidenceOfFigures(course, openers)),
  }
}

function questionsOf(course: Course, id: string): AtlasFigureContent['questions'] {
  return course.modules.flatMap(({ questions }) =>
    [...questions.values()]
      .filter((question) => question.kind === 'chart-reading' && question.figure === id)
      .map((question) => ({ id: question.id, prompt: question.prompt })),
  )
}

/** Throws when there is no such figure. */
export function atlasFigureContent(course: Course, id: string): AtlasFigureContent {
  const figure = course.figures.get(id)
  const sections = [...course.atlas.values()]
  const section = sections.find(({ figures }) => figures.includes(id))
  if (!figure || !section) throw new Error(`The atlas has no figure ${id}.`)
  const all = sections.flatMap(({ figures }) => figures)
  const place = all.indexOf(id)
  const linkTo = (other: string | undefined) => {
    const linked = other === undefined ? undefined : course.figures.get(other)
    return linked && { id: linked.id, title: linked.predict?.ask ?? linked.title }
  }
  const previous = linkTo(all[place - 1])
  const next = linkTo(all[place + 1])
  const evidence = figureEvidence(figure)
  const { statements, doubts } = evidenceOf(course, {}, evidence)
  return {
    figure,
    section: section.title,
    number: place + 1,
    count: all.length,
    places: placesOf(course, id),
    questions: questionsOf(course, id),
    rests: [...new Set([...figure.evidence, ...evidence])],
    statements,
    discrepancies: outlines(course, doubts),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}
