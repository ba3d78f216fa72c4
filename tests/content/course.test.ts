import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { finalContent } from '#build/course-data/bank-content.ts'
import { objectiveCoverage, sourcesContent } from '#build/course-data/coverage.ts'
import { blueprintCells } from '#domain/quiz/blueprint.ts'
import { proseOfFile } from '#tests/support/prose/lesson-prose.ts'

const course = await readCourse()

test('the content is read without a problem, and there is a module to learn from', () => {
  expect(course.modules.length).toBeGreaterThanOrEqual(1)
})

test('modules and announced modules have ids of their own', () => {
  const ids = [
    ...course.modules.map((module) => module.file.id),
    ...course.announced.map((one) => one.id),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(course.modules.map((module) => ({ id: module.file.id, module })))(
  'the module $id',
  ({ module }) => {
    test('has at least 4 lessons and 28 questions', () => {
      expect(module.lessons.length).toBeGreaterThanOrEqual(4)
      expect(module.questions.size).toBeGreaterThanOrEqual(28)
    })

    test('asks at least 3 checks in each lesson, each question once', () => {
      const checks = module.lessons.map((lesson) => lesson.facts.checks.map((check) => check.id))
      for (const [index, list] of checks.entries())
        expect(list.length, module.lessons[index]?.id).toBeGreaterThanOrEqual(3)
      expect(new Set(checks.flat()).size).toBe(checks.flat().length)
    })

    test('teaches each objective in a lesson and tests it by 2 questions of 2 kinds', () => {
      expect(module.file.objectives.length).toBeGreaterThan(0)
      for (const objective of objectiveCoverage(module)) {
        expect(objective.lessons.length, objective.id).toBeGreaterThanOrEqual(1)
        expect(objective.questions, objective.id).toBeGreaterThanOrEqual(2)
        expect(objective.kinds.length, objective.id).toBeGreaterThanOrEqual(2)
      }
    })

    test('asks about an objective in a lesson that teaches it', () => {
      const taught = new Map(
        module.lessons.map((lesson) => [lesson.id, lesson.front.objectives] as const),
      )
      for (const question of module.questions.values()) {
        const objectives = taught.get(question.section.split('#')[0] ?? '') ?? []
        const known = question.objectives.filter((id) => objectives.includes(id))
        expect(known.length, `${question.id}: ${question.objectives.join(' ')}`).toBeGreaterThan(0)
      }
    })

    test('catches each of its misconceptions by a wrong option somewhere', () => {
      const caught = JSON.stringify([...module.questions.values()])
      for (const { id } of module.file.misconceptions)
        expect(caught.includes(`"misconception":"${id}"`), id).toBe(true)
    })

    test('shows its prequestions before the first section and again at its end', () => {
      if (module.file.prequestions.length === 0) return
      const [first, last] = [module.lessons[0], module.lessons.at(-1)].map((lesson) =>
        lesson ? proseOfFile(lesson.file) : [],
      )
      const start = first?.findIndex((block) => block.name === 'Prequestions') ?? -1
      const section = first?.findIndex((block) => block.kind === 'heading') ?? -1
      expect(start).toBeGreaterThanOrEqual(0)
      expect(start).toBeLessThan(section)
      expect(last?.at(-1)?.name).toBe('PrequestionsAgain')
    })

    test('shows each of the figures that its questions read', () => {
      const shown = module.lessons.flatMap((lesson) => lesson.facts.figures.map((one) => one.id))
      const read = [...module.questions.values()].flatMap((question) =>
        question.kind === 'chart-reading' ? [question.figure] : [],
      )
      expect(shown).toEqual(expect.arrayContaining(read))
    })
  },
)

test('every module begins with at least 3 prequestions', () => {
  for (const { file } of course.modules)
    expect(file.prequestions.length, file.id).toBeGreaterThanOrEqual(3)
})

test('the placement quiz asks twelve questions, two from each of six modules', () => {
  const listed = course.quizzes.placement?.questions ?? []
  expect(new Set(listed).size).toBe(12)
  expect(listed).toHaveLength(12)
  for (const { file, questions } of course.modules)
    expect(
      listed.filter((id) => questions.has(id)),
      file.id,
    ).toHaveLength(2)
})

test('the final quiz has three or more questions ready for each module at each level', () => {
  const cells = blueprintCells(finalContent(course)?.candidates ?? [])
  expect(cells).toHaveLength(30)
  expect(cells.filter(({ ready }) => ready < 3)).toEqual([])
})

test('every body paragraph of both papers is taught, but for the second of Ding’s abstract', () => {
  const untaught = sourcesContent(course).papers.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ kind, taughtBy }) => kind === 'paragraph' && taughtBy.length === 0)
      .map(({ name }) => name),
  )
  expect(untaught).toEqual(['ding.0.2'])
})

test('there are six modules, 24 lessons, 48 objectives and 170 questions, or more', () => {
  const lessons = course.modules.flatMap(({ lessons: all }) => all)
  const objectives = course.modules.flatMap(({ file }) => file.objectives)
  const questions = course.modules.flatMap((module) => [...module.questions.keys()])
  expect(course.modules).toHaveLength(6)
  expect(lessons.length).toBeGreaterThanOrEqual(24)
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length)
  expect(new Set(objectives.map(({ id }) => id)).size).toBe(48)
  expect(questions.length).toBeGreaterThanOrEqual(170)
})

test('every glossary term of a written module is used in one of its lessons', () => {
  for (const module of course.modules) {
    const used = new Set(
      module.lessons.flatMap((lesson) => lesson.facts.terms.map((one) => one.id)),
    )
    const terms = [...course.base.terms.values()].filter((term) => term.module === module.file.id)
    expect(terms.map((term) => term.id).filter((id) => !used.has(id))).toEqual([])
  }
})

test('every figure is shown in a lesson or on the page on what came after the papers', () => {
  const shown = new Set([
    ...course.modules.flatMap((module) =>
      module.lessons.flatMap((lesson) => lesson.facts.figures.map((one) => one.id)),
    ),
    ...(course.since?.sections.flatMap((section) => section.figures) ?? []),
  ])
  expect([...course.figures.keys()].filter((id) => !shown.has(id))).toEqual([])
})
