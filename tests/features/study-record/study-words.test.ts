import { expect, test } from 'vitest'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { lessonsByModule, quizTitle, spanWords } from '#features/study-record/study-words.ts'

const course = {
  modules: [{ id: 'm', title: 'The border', lessons: [{ id: 'l', title: 'Seven promises' }] }],
  quizzes: [{ id: 'final', title: 'Final quiz', questionCount: 30 }],
  announced: [],
} as unknown as CourseMap

test('a span of one day names it once', () => {
  const noon = new Date(2026, 4, 3, 12).getTime()
  expect(spanWords(noon, noon + 3_600_000)).toBe('3 May 2026')
  expect(spanWords(noon, noon + 6 * 86_400_000)).toBe('3 May 2026 to 9 May 2026')
})

test('what the course has no more keeps its id', () => {
  expect(quizTitle(course, 'm')).toBe('The border')
  expect(quizTitle(course, 'final')).toBe('Final quiz')
  expect(quizTitle(course, 'gone')).toBe('gone')
})

test('lessons stand below their modules in the order of reading, and what is gone at the end', () => {
  const read = ['gone/l', 'm/l', 'm/gone'].map(
    (lesson, at) => ({ lesson, at, by: 'hand' }) as const,
  )
  expect(
    lessonsByModule(course, read).map(({ module, lessons }) => [
      module,
      ...lessons.map(({ title }) => title),
    ]),
  ).toEqual([
    ['The border', 'Seven promises'],
    ['No longer in the course', 'gone/l', 'm/gone'],
  ])
  expect(lessonsByModule(course, [])).toEqual([])
})
