/**
 * The minutes that a module takes one student. Reading is counted as in the lessons' own times (200
 * words and two checks a minute), a quiz as in its ordinary time limit: a minute a question, twelve
 * questions.
 */
import type { LessonOutline } from '#domain/lesson/course.ts'

const usualQuiz = 12

export type StudentTime = {
  readonly reading: number
  readonly checks: number
  readonly quiz: number
  readonly total: number
}

/** The parts add up to the total, and reading and checks to the sum of the lessons' own minutes. */
export function studentTime(
  lessons: readonly Pick<LessonOutline, 'minutes' | 'checks'>[],
  questions: number,
): StudentTime {
  const inLessons = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  const checks = Math.ceil(lessons.reduce((sum, lesson) => sum + lesson.checks.length, 0) / 2)
  const quiz = Math.min(usualQuiz, questions)
  return { reading: inLessons - checks, checks, quiz, total: inLessons + quiz }
}
