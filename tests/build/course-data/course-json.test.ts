import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { courseJson, courseJsonSchema } from '#build/course-data/course-json.ts'
import { withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const validate = new Ajv2020({ allErrors: true }).compile(courseJsonSchema())
const course = courseJson(await readCourse())

/** As a machine gets it: through JSON. */
function asRead(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

test('course.json is what course.schema.json promises', async () => {
  const tiny = courseJson(await withTinyCourse({}, (root) => readCourse(root)))
  for (const one of [course, tiny]) {
    validate(asRead(one))
    expect(validate.errors ?? []).toEqual([])
  }
})

test('the schema refuses a missing field, an unknown one and a wrong value', () => {
  const { contentVersion: _left, ...without } = course
  expect(validate(asRead(without))).toBe(false)
  expect(validate(asRead({ ...course, extra: 1 }))).toBe(false)
  const [lesson] = course.lessons
  expect(validate(asRead({ ...course, lessons: [{ ...lesson, minutes: 0 }] }))).toBe(false)
  const [question] = course.questions
  expect(validate(asRead({ ...course, questions: [{ ...question, path: '' }] }))).toBe(false)
})

test('whatever one list names stands in another', () => {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map((one) => one.id))
  const objectives = idsOf(course.objectives)
  const evidence = idsOf(course.evidence)
  const lessons = idsOf(course.lessons)
  for (const question of course.questions) {
    expect(question.objectives.filter((id) => !objectives.has(id))).toEqual([])
    expect(question.evidence.filter((id) => !evidence.has(id))).toEqual([])
  }
  for (const module of course.modules)
    expect(module.lessons.filter((id) => !lessons.has(id))).toEqual([])
})

test('ids and addresses are given once, and an answer is never given away', () => {
  const all = [...course.lessons, ...course.questions, ...course.evidence]
  const paths = all.map((one) => one.path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const path of paths) expect(path).toMatch(/^\/[a-z0-9-]+\/([a-z0-9-]+\/)+$/)
  expect(Object.keys(course.questions[0] ?? {})).not.toContain('options')
})
