import { expect, test } from 'vitest'
import { readCourse, type Course, type CourseModule } from '#build/content/course.ts'
import { figureEvidence, questionEvidence } from '#build/content/question-evidence.ts'
import { bankContent, quizPool } from '#build/course-data/bank-content.ts'
import { evidenceContent } from '#build/course-data/evidence-content.ts'
import { courseMap, lessonContent, lessonParts } from '#build/course-data/page-content.ts'
import type { LessonParts, Lookup } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import { withTinyCourse } from '#tests/support/builders/tiny-course.ts'

/** The written course and the tiny one: completeness has to hold for whatever authors write. */
const courses: Course[] = [await readCourse(), await withTinyCourse({}, (root) => readCourse(root))]
const tiny = courses[1]

const ids = (uses: readonly { readonly id: string }[]) => uses.map((use) => use.id)

function eachLesson() {
  return courses.flatMap((course) =>
    course.modules.flatMap((module) =>
      module.lessons.map((lesson) => ({ course, module, lesson })),
    ),
  )
}

function discrepanciesOf(questions: readonly Question[]): string[] {
  return questions.flatMap((question) =>
    question.kind === 'conflict' ? [question.discrepancy] : [],
  )
}

type Evidence = Pick<LessonParts, 'statements' | 'discrepancies'> & {
  readonly doubtTitles?: Lookup<string>
}

/** Every entry named is there, and with each statement its doubts, whole or by their titles. */
function expectComplete(
  content: Evidence,
  named: { statements: readonly string[]; discrepancies: readonly string[] },
): void {
  const doubts = Object.values(content.statements).flatMap((statement) => statement.doubts)
  expect(named.statements.filter((id) => !content.statements[id])).toEqual([])
  expect(named.discrepancies.filter((id) => !content.discrepancies[id])).toEqual([])
  const titled = { ...content.discrepancies, ...content.doubtTitles }
  expect(doubts.filter((id) => !titled[id])).toEqual([])
}

test('a lesson is given every entry and term that its text and the answers to its prequestions name', () => {
  for (const { course, module, lesson } of eachLesson()) {
    const content = lessonContent(course, module, lesson)
    const { facts } = lesson
    expectComplete(content, {
      statements: [
        ...ids(facts.cites),
        ...content.prequestions.flatMap(({ answer }) => answer?.evidence ?? []),
      ],
      discrepancies: ids(facts.discrepancies),
    })
    expect(ids(facts.terms).filter((id) => !content.terms[id])).toEqual([])
  }
})

test('a lesson’s parts hold every check and figure with everything that those name', () => {
  for (const { course, module, lesson } of eachLesson()) {
    const parts = lessonParts(course, module, lesson)
    const questions = Object.values(parts.questions)
    const figures = Object.values(parts.figures)
    expect(ids(lesson.facts.checks).filter((id) => !parts.questions[id])).toEqual([])
    const charts = questions.flatMap((one) => (one.kind === 'chart-reading' ? [one.figure] : []))
    expect([...ids(lesson.facts.figures), ...charts].filter((id) => !parts.figures[id])).toEqual([])
    expectComplete(parts, {
      statements: [...questions.flatMap(questionEvidence), ...figures.flatMap(figureEvidence)],
      discrepancies: discrepanciesOf(questions),
    })
  }
})

test('a bank holds every question with its section, objectives, charts and evidence', () => {
  for (const course of courses)
    for (const module of course.modules) {
      const bank = bankContent(course, module)
      const questions = Object.values(bank.questions)
      expect(questions).toHaveLength(module.questions.size)
      for (const question of questions) {
        expect(bank.sections[question.section], question.section).toBeDefined()
        for (const id of question.objectives) expect(bank.objectives[id], id).toBeDefined()
        if (question.kind === 'chart-reading') expect(bank.figures[question.figure]).toBeDefined()
      }
      expectComplete(bank, {
        statements: [
          ...questions.flatMap(questionEvidence),
          ...Object.values(bank.figures).flatMap(figureEvidence),
        ],
        discrepancies: discrepanciesOf(questions),
      })
    }
})

test('a quiz draws from every question but the prequestions', () => {
  for (const course of courses)
    for (const module of course.modules) {
      const pool = new Set(quizPool(module))
      expect(module.file.prequestions.some((id) => pool.has(id))).toBe(false)
      expect(pool.size).toBe(module.questions.size - module.file.prequestions.length)
    }
})

function firstModule(course: Course | undefined): { course: Course; module: CourseModule } {
  const module = course?.modules[0]
  if (!course || !module) throw new Error('The course has no module.')
  return { course, module }
}

test('a lesson is given nothing that only another one shows', () => {
  const { course, module } = firstModule(tiny)
  const [first, second] = module.lessons.map((lesson) => lessonContent(course, module, lesson))
  expect(Object.keys(first?.terms ?? {})).toEqual(['party'])
  expect(Object.keys(first?.discrepancies ?? {})).toEqual([])
  expect(second?.terms).toEqual({})
  expect(Object.keys(second?.discrepancies ?? {})).toEqual(['two-years'])
  expect(Object.keys(first?.statements ?? {})).toEqual(['two-sides'])
})

test('lessons know their neighbours; the first and the last have one each', () => {
  const { course, module } = firstModule(tiny)
  const contents = module.lessons.map((lesson) => lessonContent(course, module, lesson))
  expect(contents.map((one) => [one.previous?.id, one.next?.id])).toEqual([
    [undefined, 'second'],
    ['first', undefined],
  ])
  expect(contents.map((one) => one.prequestions.map((question) => question.id))).toEqual([
    ['before-reading'],
    ['before-reading'],
  ])
})

test('a prequestion keeps its answer for the last lesson, and its reasons to itself', () => {
  const { course, module } = firstModule(tiny)
  const [before, after] = module.lessons.map(
    (lesson) => lessonContent(course, module, lesson).prequestions[0],
  )
  const question = module.questions.get('before-reading')
  if (question?.kind !== 'single-choice') throw new Error('The prequestion has one choice.')
  const asked = {
    id: 'before-reading',
    prompt: question.prompt,
    options: question.options.map(({ id, text }) => ({ id, text })),
  }
  const { explanation, evidence } = question
  const text = question.options.find((option) => option.right)?.text
  expect(before).toEqual(asked)
  expect(after).toEqual({ ...asked, answer: { text, explanation, evidence } })
})

test('the course map counts what a quiz can ask and carries the map with its paragraphs', () => {
  const { course } = firstModule(tiny)
  const map = courseMap(course)
  expect(map.modules[0]?.questionCount).toBe(3)
  expect(map.map?.paragraphs).toEqual(['jia.1.1'])
  expect(map.announced).toHaveLength(1)
})

test('an evidence entry’s page names each lesson section and each question that uses it, once', () => {
  const { course } = firstModule(tiny)
  const { uses, statements } = evidenceContent(course)
  expect(Object.keys(statements)).toHaveLength(course.base.statements.size)
  expect(uses['signed-in-moscow']).toEqual({
    lessons: [
      {
        module: 'borders',
        id: 'second',
        title: 'Second lesson',
        section: 'moscow',
        sectionTitle: 'Moscow',
      },
    ],
    questions: [{ id: 'which-year', module: 'borders', prompt: 'Which year was it?' }],
    figures: [],
  })
  expect(uses['two-years']?.questions.map((one) => one.id)).toEqual(['which-year'])
  const figures = [{ id: 'border-map', title: 'A long border' }]
  expect(uses['map-length']).toEqual({ lessons: [], questions: [], figures })
})
