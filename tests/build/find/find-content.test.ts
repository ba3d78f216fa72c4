import { expect, test } from 'vitest'
import { readCourse, type Course } from '#build/content/course.ts'
import { findContent } from '#build/find/find-content.ts'
import { findDocuments } from '#domain/find/find-document.ts'
import type { Question } from '#domain/question/question.ts'

const course = await readCourse()
const content = findContent(course)
const sent = JSON.stringify(content)
const questions = course.modules.flatMap((module) => [...module.questions.values()])

/** Every text inside a value, with the names of the fields that lead to it. */
function textsIn(value: unknown, path = ''): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, `${path}.${key}`))
}

/** The same question with another word in the place of everything but its id, kind and prompt. */
function emptied(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return ['id', 'kind', 'prompt'].includes(key) ? value : 'xyzzy'
  if (Array.isArray(value)) return value.map((one) => emptied(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, emptied(inside, name)]),
  )
}

test('of a question nothing is sent but what it asks, whatever else it holds', () => {
  const modules = course.modules.map((module) => ({
    ...module,
    questions: new Map(
      // A question of another shape stands in for one: nothing of it may be read.
      [...module.questions].map(([id, question]) => [id, emptied(question) as Question]),
    ),
  }))
  const without: Course = { ...course, modules }
  expect(questions.length).toBeGreaterThan(250)
  expect(JSON.stringify(without.modules[0]?.questions.values().next().value)).toContain('xyzzy')
  expect(findContent(without)).toEqual(content)
  expect(content.questions.map(({ prompt }) => prompt)).toEqual(
    questions.map(({ prompt }) => prompt),
  )
})

test('no explanation, hint or reason of a question stands anywhere in what is sent', () => {
  const told = questions.flatMap((question) =>
    textsIn(question).filter(({ path }) => /\.(explanation|why|hints\.\d+)$/.test(path)),
  )
  // A date by itself ("March 2000.") also stands in lessons.
  const sentences = told.filter(({ text }) => text.length > 60)
  expect(sentences.length).toBeGreaterThan(1000)
  const escaped = (text: string) => JSON.stringify(text).slice(1, -1)
  expect(sentences.filter(({ text }) => sent.includes(escaped(text)))).toEqual([])
})

test('no question that is sent holds an option of its own', () => {
  const sentences = questions.flatMap((question) =>
    textsIn(question)
      .filter(({ path, text }) => /options\.\d+\.text$/.test(path) && text.length > 12)
      .map(({ text }) => ({ id: question.id, text })),
  )
  expect(sentences.length).toBeGreaterThan(200)
  const prompts = new Map(content.questions.map(({ id, prompt }) => [id, prompt]))
  expect(sentences.filter(({ id, text }) => prompts.get(id)?.includes(text))).toEqual([])
})

test('a figure that asks first is named by its question and not by its finding', () => {
  const asking = [...course.figures.values()].filter(({ predict }) => predict)
  expect(asking.length).toBeGreaterThan(0)
  for (const { id, title, predict } of asking) {
    expect(content.figures.find((figure) => figure.id === id)?.title).toBe(predict?.ask)
    expect(sent).not.toContain(JSON.stringify(title))
  }
})

test('every lesson, term, entry, question, event, figure and section is there once', () => {
  const documents = findDocuments(content)
  const sections = course.modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ facts }) => ['', ...facts.sections]),
  )
  const { base, timeline, figures, since } = course
  expect(documents).toHaveLength(
    sections.length +
      base.terms.size +
      base.statements.size +
      base.discrepancies.size +
      questions.length +
      timeline.size +
      figures.size +
      (since?.sections.length ?? 0),
  )
  expect(new Set(documents.map(({ to }) => to)).size).toBe(documents.length)
})
