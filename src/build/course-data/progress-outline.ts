/** What there is of everything in the course, for the page that says how much of it a learner has met. */
import { lessonPath } from '#domain/lesson/addresses.ts'
import type { ProgressOutline, QuestionFacts } from '#domain/progress/progress-outline.ts'
import { capital } from '#domain/progress/study-words.ts'
import { questionKindIds } from '#domain/question/question.ts'
import { questionKinds } from '#domain/question/registry.ts'
import type { Course, CourseModule } from '#build/content/course.ts'

function factsOf({ file, questions }: CourseModule): [string, QuestionFacts][] {
  return [...questions.values()].map(({ id, kind, objectives }) => [
    id,
    {
      module: file.id,
      kind,
      objectives,
      ...(file.prequestions.includes(id) ? { beside: true as const } : {}),
    },
  ])
}

function firstLesson([module]: readonly CourseModule[]): ProgressOutline['first'] {
  const lesson = module?.lessons[0]
  return module && lesson
    ? { path: lessonPath(module.file.id, lesson.id), title: lesson.front.title }
    : { path: '/', title: 'The course' }
}

export function progressOutline({ modules, base }: Course): ProgressOutline {
  const terms = [...base.terms.values()]
  const facts = modules.flatMap(factsOf)
  return {
    modules: modules.map(({ file, lessons }) => ({
      id: file.id,
      title: file.title,
      lessons: lessons.map(({ id }) => `${file.id}/${id}`),
      terms: terms.filter(({ module }) => module === file.id).map(({ id }) => id),
      objectives: file.objectives.map(({ id, text }) => ({ id, text: capital(text) })),
    })),
    questions: Object.fromEntries(facts),
    kinds: questionKindIds
      .filter((kind) => facts.some(([, one]) => one.kind === kind))
      .map((kind) => ({ id: kind, name: questionKinds[kind].name })),
    first: firstLesson(modules),
  }
}
