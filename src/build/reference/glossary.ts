/** The glossary for its pages: the terms module by module, each with the lessons whose text uses it. */
import type { GlossaryTerm, ListedTerm, TermUse } from '#domain/lesson/glossary.ts'
import type { Course } from '#build/content/course.ts'

export function glossaryContent(course: Course): readonly ListedTerm[] {
  const uses = new Map<string, TermUse[]>()
  for (const module of course.modules)
    for (const lesson of module.lessons) {
      const firsts = new Map(lesson.facts.terms.toReversed().map((use) => [use.id, use.section]))
      for (const [term, section] of firsts) {
        const use = {
          module: module.file.id,
          lesson: lesson.id,
          title: lesson.front.title,
          section,
        }
        uses.set(term, [...(uses.get(term) ?? []), use])
      }
    }
  const modules = [...course.modules.map(({ file }) => file), ...course.announced]
  const place = (term: GlossaryTerm) => modules.findIndex(({ id }) => id === term.module)
  return [...course.base.terms.values()]
    .sort((one, other) => place(one) - place(other))
    .map((term) => ({ ...term, lessons: uses.get(term.id) ?? [] }))
}
