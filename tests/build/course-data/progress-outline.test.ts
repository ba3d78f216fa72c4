import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { quizPool } from '#build/course-data/bank-content.ts'
import { progressOutline } from '#build/course-data/progress-outline.ts'

const course = await readCourse()
const outline = progressOutline(course)

test('every lesson, question and term of a module is counted once', () => {
  const lessons = outline.modules.flatMap((module) => module.lessons)
  expect(lessons).toContain('border-cbms/seven-promises')
  expect(new Set(lessons).size).toBe(course.modules.flatMap((module) => module.lessons).length)
  const all = course.modules.flatMap(({ questions }) => [...questions.keys()])
  expect(Object.keys(outline.questions)).toEqual(all)
  const terms = outline.modules.flatMap((module) => module.terms)
  expect(terms.length).toBeGreaterThan(20)
  expect(new Set(terms).size).toBe(terms.length)
})

test('what is only asked before the reading need not have been tried', () => {
  for (const module of course.modules) {
    const pool = Object.entries(outline.questions)
      .filter(([, facts]) => facts.module === module.file.id && !facts.beside)
      .map(([id]) => id)
    expect(pool).toEqual(quizPool(module))
  }
})

test('every objective and kind that a question names has its words', () => {
  const objectives = outline.modules.flatMap((module) => module.objectives.map(({ id }) => id))
  const kinds = outline.kinds.map(({ id }) => id)
  for (const facts of Object.values(outline.questions)) {
    expect(objectives).toEqual(expect.arrayContaining([...facts.objectives]))
    expect(kinds).toContain(facts.kind)
  }
  expect(outline.modules[0]?.objectives[0]?.text).toMatch(/^Name the five members/)
})

test('somebody who has done nothing begins with the first lesson', () => {
  expect(outline.first.path).toBe('/learn/border-cbms/a-border-inherited/')
})
