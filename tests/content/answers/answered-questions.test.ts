import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { loadAnsweredQuestions } from '#content/answered-questions.ts'
import { benchId, judgementId } from '#domain/cases/case-questions.ts'
import { caseSource, labSource } from '#domain/lesson/addresses.ts'

const course = await readCourse()

test('every question that can be answered anywhere is found, and named after what asks it', async () => {
  const modules = course.modules.map(({ file, questions }) => ({
    source: file.id,
    questions: [...questions.keys()],
  }))
  const lab = [...course.lab.keys()].map((id) => ({ source: labSource(id), questions: [id] }))
  const bench = [...course.workbench.cases.keys()].map((id) => ({
    source: caseSource(id),
    questions: [benchId(id), judgementId(id)],
  }))
  const attempts = [...modules, ...lab, ...bench]
  const found = await loadAnsweredQuestions(attempts)
  const wanted = attempts.flatMap(({ questions }) => questions)
  expect(wanted.length).toBeGreaterThan(300)
  expect(wanted.filter((id) => !found.has(id))).toEqual([])
  const [first] = course.modules
  const [question = ''] = first?.questions.keys() ?? []
  expect(found.get(question)?.module).toBe(first?.file.title)
  expect(found.get(lab[0]?.questions[0] ?? '')?.module).toBe('Source lab')
  expect(found.get(bench[0]?.questions[0] ?? '')?.module).toBe('Workbench')
})

test('what the course does not have is left out, and nothing fails', async () => {
  const gone = [
    { source: 'gone', questions: ['gone', '__proto__'] },
    { source: labSource('gone'), questions: ['gone'] },
    { source: caseSource('gone'), questions: ['lay-out-gone'] },
  ]
  expect(await loadAnsweredQuestions(gone)).toEqual(new Map())
  expect(await loadAnsweredQuestions([])).toEqual(new Map())
})
