/** The banks that quizzes draw from: a module's, and those of the quizzes over the whole course. */
import { blueprintCells } from '#domain/quiz/blueprint.ts'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import type {
  BankContent,
  CourseMap,
  FinalContent,
  Lookup,
  QuestionPlace,
  QuizModule,
  QuizOutline,
} from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import type { Course, CourseModule } from '#build/content/course.ts'
import { chartsOf, evidenceOf, evidenceOfFigures, outlines, pick } from './named-entries.ts'

/** Ids that a module's quiz may draw from. */
export function quizPool(module: CourseModule): string[] {
  return [...module.questions.keys()].filter((id) => !module.file.prequestions.includes(id))
}

/** Modules as a quiz over them names them. */
function quizModules(modules: readonly CourseModule[]): QuizModule[] {
  return modules.map(({ file, lessons }) => ({
    id: file.id,
    title: file.title,
    lesson: lessons[0]?.id ?? '',
  }))
}

/** Every section as questions name it, with what a link back to it needs. */
export function sectionsOf(modules: readonly CourseModule[]) {
  return modules.flatMap(({ file, lessons }) =>
    lessons.flatMap((lesson) =>
      lesson.facts.sections.map(
        (section) =>
          [
            `${lesson.id}#${section.id}`,
            {
              module: file.id,
              lesson: lesson.id,
              lessonTitle: lesson.front.title,
              section: section.id,
              sectionTitle: section.title,
            },
          ] as const,
      ),
    ),
  )
}

function bankOver(
  course: Course,
  modules: readonly CourseModule[],
  quiz: QuizOutline,
  questions: Lookup<Question>,
  pool: readonly string[],
): BankContent {
  const evidence = evidenceOf(course, questions, evidenceOfFigures(course, chartsOf(questions)))
  return {
    quiz,
    modules: quizModules(modules),
    questions,
    statements: evidence.statements,
    discrepancies: outlines(course, evidence.doubts),
    figures: pick(course.figures, chartsOf(questions)),
    sections: Object.fromEntries(sectionsOf(modules)),
    objectives: Object.fromEntries(
      modules.flatMap(({ file }) =>
        file.objectives.map(({ id, verb, text }) => [id, { verb, text }]),
      ),
    ),
    pool,
  }
}

/** A module's whole bank, prequestions too. */
export function bankContent(course: Course, module: CourseModule): BankContent {
  const { id, title, years, summary } = module.file
  const label = `Module ${course.modules.indexOf(module) + 1}`
  const questions = pick(module.questions, module.questions.keys())
  return bankOver(
    course,
    [module],
    { id, title, years, summary, label },
    questions,
    quizPool(module),
  )
}

function wholeCourse(course: Course, id: string, words: { title: string; summary: string }) {
  const years = course.modules.flatMap(({ file }) => file.years)
  return {
    id,
    title: words.title,
    summary: words.summary,
    years: [Math.min(...years), Math.max(...years)],
    label: 'Whole course',
  } satisfies QuizOutline
}

/** The placement quiz with its own few questions; undefined when the course has none. */
export function placementContent(course: Course): BankContent | undefined {
  const { placement } = course.quizzes
  if (!placement) return undefined
  const everything = new Map(course.modules.flatMap(({ questions }) => [...questions]))
  const questions = pick(everything, placement.questions)
  const quiz = wholeCourse(course, placementId, placement)
  return bankOver(course, course.modules, quiz, questions, placement.questions)
}

/** The final quiz before it is begun: every scored question as far as its blueprint needs it. */
export function finalContent(course: Course): FinalContent | undefined {
  const { final } = course.quizzes
  if (!final) return undefined
  return {
    quiz: wholeCourse(course, finalId, final),
    modules: quizModules(course.modules),
    candidates: course.modules.flatMap((module) =>
      quizPool(module).flatMap((id) => {
        const question = module.questions.get(id)
        if (!question || question.kind === 'explain') return []
        return [
          { id, module: module.file.id, level: question.level, objectives: question.objectives },
        ]
      }),
    ),
  }
}

/** The quizzes over the whole course, as the course map names them. */
export function courseQuizzes(course: Course): CourseMap['quizzes'] {
  const placement = placementContent(course)
  const final = finalContent(course)
  return [
    ...(placement
      ? [{ id: placementId, title: placement.quiz.title, questionCount: placement.pool.length }]
      : []),
    ...(final
      ? [
          {
            id: finalId,
            title: final.quiz.title,
            questionCount: blueprintCells(final.candidates).filter(({ ready }) => ready > 0).length,
          },
        ]
      : []),
  ]
}

/** Where each question is asked; old ids lead to the question that took their place. */
export function questionIndex(course: Course): Lookup<QuestionPlace> {
  const now = course.modules.flatMap(({ file, questions }) =>
    [...questions.keys()].map((id) => [id, { module: file.id, question: id }] as const),
  )
  const places = new Map(now)
  const old = [...course.retired].flatMap(([id, question]) => {
    const place = places.get(question)
    return place ? [[id, place] as const] : []
  })
  return Object.fromEntries([...now, ...old])
}
