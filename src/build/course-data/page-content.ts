/** Cuts the course into what each page needs; see #domain/lesson/page-content.ts for the shapes. */
import type { DiscrepancyOutline } from '#domain/evidence/evidence.ts'
import type { Question } from '#domain/question/question.ts'
import type {
  BankContent,
  CourseMap,
  EvidenceContent,
  EvidenceUse,
  LessonContent,
  LessonLink,
  LessonParts,
  PaperOutline,
  Lookup,
  Prequestion,
} from '#domain/lesson/page-content.ts'
import { lessonOutline, type Course, type CourseModule } from '#build/content/course.ts'
import type { LessonFile } from '#build/content/lesson-file.ts'
import { figureEvidence, questionEvidence } from '#build/content/question-evidence.ts'

/** The named entries, in a fixed order. */
function pick<Value>(entries: ReadonlyMap<string, Value>, ids: Iterable<string>): Lookup<Value> {
  const picked: Record<string, Value> = {}
  for (const id of [...new Set(ids)].sort()) {
    const entry = entries.get(id)
    if (entry) picked[id] = entry
  }
  return picked
}

/** Discrepancies as far as a note or a link needs them; the whole stands on its own page. */
function outlines(course: Course, ids: Iterable<string>): Lookup<DiscrepancyOutline> {
  const whole = Object.entries(pick(course.base.discrepancies, ids))
  return Object.fromEntries(
    whole.map(([id, { title, types, paragraphs }]) => [id, { id, title, types, paragraphs }]),
  )
}

const named = (uses: readonly { readonly id: string }[]) => uses.map((use) => use.id)

function evidenceOfFigures(course: Course, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const figure = course.figures.get(id)
    return figure ? figureEvidence(figure) : []
  })
}

function evidenceOf(course: Course, questions: Lookup<Question>, others: readonly string[]) {
  const all = Object.values(questions)
  const statements = pick(course.base.statements, [...others, ...all.flatMap(questionEvidence)])
  const doubts = Object.values(statements).flatMap((statement) => statement.doubts)
  const conflicts = all.flatMap((question) =>
    question.kind === 'conflict' ? [question.discrepancy] : [],
  )
  return { statements, doubts: [...doubts, ...conflicts] }
}

function chartsOf(questions: Lookup<Question>): string[] {
  return Object.values(questions).flatMap((question) =>
    question.kind === 'chart-reading' ? [question.figure] : [],
  )
}

function lessonLinks(course: Course): LessonLink[] {
  return course.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({
      module: module.file.id,
      id: lesson.id,
      title: lesson.front.title,
    })),
  )
}

/** Ids that a module's quiz may draw from. */
export function quizPool(module: CourseModule): string[] {
  return [...module.questions.keys()].filter((id) => !module.file.prequestions.includes(id))
}

function frontMap(course: Course): CourseMap['map'] {
  const figure = course.figures.get('border-map')
  if (!figure) return undefined
  const entries = figure.evidence.flatMap((id) => course.base.statements.get(id) ?? [])
  return { figure, paragraphs: [...new Set(entries.flatMap((entry) => entry.paragraphs))] }
}

export function courseMap(course: Course): CourseMap {
  const map = frontMap(course)
  return {
    ...(map && { map }),
    modules: course.modules.map((module) => ({
      id: module.file.id,
      title: module.file.title,
      years: module.file.years,
      summary: module.file.summary,
      lessons: module.lessons.map(lessonOutline),
      questionCount: quizPool(module).length,
    })),
    announced: course.announced,
  }
}

/** Prequestions ask one choice; the first lesson asks, the last one answers. */
function prequestionsOf(
  { file, lessons, questions }: CourseModule,
  lesson: LessonFile,
): Prequestion[] {
  const isLast = lesson === lessons.at(-1)
  if (lesson !== lessons[0] && !isLast) return []
  return file.prequestions.flatMap((id) => {
    const question = questions.get(id)
    if (question?.kind !== 'single-choice') return []
    const { prompt, options, explanation, evidence } = question
    const text = options.find((option) => option.right)?.text ?? ''
    return {
      id,
      prompt,
      options: options.map((option) => ({ id: option.id, text: option.text })),
      ...(isLast && { answer: { text, explanation, evidence } }),
    }
  })
}

export function lessonContent(
  course: Course,
  module: CourseModule,
  lesson: LessonFile,
): LessonContent {
  const { file } = module
  const { facts } = lesson
  const prequestions = prequestionsOf(module, lesson)
  const answers = prequestions.flatMap(({ answer }) => answer?.evidence ?? [])
  const evidence = evidenceOf(course, {}, [...named(facts.cites), ...answers])
  const links = lessonLinks(course)
  const place = links.findIndex((link) => link.module === file.id && link.id === lesson.id)
  const previous = links[place - 1]
  const next = links[place + 1]
  return {
    module: {
      id: file.id,
      title: file.title,
      years: file.years,
      number: course.modules.indexOf(module) + 1,
      questionCount: quizPool(module).length,
      lessons: module.lessons.map((one) => ({
        id: one.id,
        title: one.front.title,
      })),
    },
    lesson: lessonOutline(lesson),
    ...(previous && { previous }),
    ...(next && { next }),
    statements: evidence.statements,
    discrepancies: outlines(course, [...evidence.doubts, ...named(facts.discrepancies)]),
    terms: pick(course.base.terms, named(facts.terms)),
    prequestions,
  }
}

export function lessonParts(course: Course, module: CourseModule, lesson: LessonFile): LessonParts {
  const { facts } = lesson
  const questions = pick(module.questions, named(facts.checks))
  const charts = [...named(facts.figures), ...chartsOf(questions)]
  const evidence = evidenceOf(course, questions, evidenceOfFigures(course, charts))
  return {
    questions,
    figures: pick(course.figures, charts),
    statements: evidence.statements,
    discrepancies: outlines(course, evidence.doubts),
  }
}

export function bankContent(course: Course, module: CourseModule): BankContent {
  const { file } = module
  const questions = pick(module.questions, module.questions.keys())
  const evidence = evidenceOf(course, questions, evidenceOfFigures(course, chartsOf(questions)))
  const sections = module.lessons.flatMap((lesson) =>
    lesson.facts.sections.map(
      (section) =>
        [
          `${lesson.id}#${section.id}`,
          {
            lesson: lesson.id,
            lessonTitle: lesson.front.title,
            section: section.id,
            sectionTitle: section.title,
          },
        ] as const,
    ),
  )
  return {
    module: {
      id: file.id,
      title: file.title,
      years: file.years,
      summary: file.summary,
      number: course.modules.indexOf(module) + 1,
    },
    questions,
    statements: evidence.statements,
    discrepancies: outlines(course, evidence.doubts),
    figures: pick(course.figures, chartsOf(questions)),
    sections: Object.fromEntries(sections),
    objectives: Object.fromEntries(
      file.objectives.map(({ id, verb, text }) => [id, { verb, text }]),
    ),
    pool: quizPool(module),
  }
}

type Users = {
  readonly lessons: Map<string, EvidenceUse['lessons'][number]>
  readonly questions: EvidenceUse['questions'][number][]
}

function evidenceUses(course: Course): Lookup<EvidenceUse> {
  const uses = new Map<string, Users>()
  const of = (id: string) => {
    const known: Users = uses.get(id) ?? { lessons: new Map(), questions: [] }
    uses.set(id, known)
    return known
  }
  for (const module of course.modules) {
    for (const lesson of module.lessons)
      for (const use of [...lesson.facts.cites, ...lesson.facts.discrepancies]) {
        const sectionTitle =
          lesson.facts.sections.find((section) => section.id === use.section)?.title ?? 'Opening'
        of(use.id).lessons.set(`${lesson.id}#${use.section}`, {
          module: module.file.id,
          id: lesson.id,
          title: lesson.front.title,
          section: use.section,
          sectionTitle,
        })
      }
    for (const question of module.questions.values()) {
      const ids =
        question.kind === 'conflict'
          ? [...questionEvidence(question), question.discrepancy]
          : questionEvidence(question)
      for (const id of new Set(ids))
        of(id).questions.push({ id: question.id, module: module.file.id, prompt: question.prompt })
    }
  }
  return Object.fromEntries(
    [...uses].map(([id, use]) => [
      id,
      { lessons: [...use.lessons.values()], questions: use.questions },
    ]),
  )
}

export function evidenceContent(course: Course): EvidenceContent {
  return {
    statements: pick(course.base.statements, course.base.statements.keys()),
    discrepancies: pick(course.base.discrepancies, course.base.discrepancies.keys()),
    uses: evidenceUses(course),
  }
}

/** The papers' sections by name, without what rests on them. */
export function paperOutlines(course: Course): readonly PaperOutline[] {
  return course.base.papers.map(({ id, author, paragraphs }) => ({
    id,
    author,
    paragraphs: paragraphs.map(({ name, heading }) => ({ name, ...(heading ? { heading } : {}) })),
  }))
}
