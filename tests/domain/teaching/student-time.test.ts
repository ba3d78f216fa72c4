import { expect, test } from 'vitest'
import { studentTime } from '#domain/teaching/student-time.ts'

const lesson = (minutes: number, checks: number) => ({
  minutes,
  checks: Array.from({ length: checks }, (_, at) => `check-${at}`),
})

test('reading and checks add up to the lessons’ own minutes, and with the quiz to the whole', () => {
  expect(studentTime([lesson(7, 3), lesson(6, 4)], 40)).toEqual({
    reading: 9,
    checks: 4,
    quiz: 12,
    total: 25,
  })
})

test('a quiz that has fewer than twelve questions takes as many minutes as it has', () => {
  expect(studentTime([lesson(5, 2)], 8)).toMatchObject({ quiz: 8, total: 13 })
})

test('a module without a lesson takes only its quiz', () => {
  expect(studentTime([], 12)).toEqual({ reading: 0, checks: 0, quiz: 12, total: 12 })
})
