import { expect, test } from 'vitest'
import { courseLd, lessonLd, pageLd, quizLd } from '#app/json-ld.ts'
import { loadLesson } from '#content/catalog.ts'
import { loadBank } from '#content/quiz-catalog.ts'
import { loadCourseMap } from '#content/reference-catalog.ts'

const course = await loadCourseMap()
const { content: lesson } = await loadLesson('border-cbms', 'seven-promises')
const bank = await loadBank('border-cbms')
const pages = {
  course: courseLd(course),
  lesson: lessonLd(lesson),
  quiz: quizLd(bank),
  glossary: pageLd({ title: 'Glossary', description: 'The terms of the course.' }),
}

test.each(Object.entries(pages))('the %s is described in schema.org’s terms', (_what, page) => {
  expect(page).toMatchObject({
    '@context': 'https://schema.org',
    '@type': expect.stringMatching(/^(Course|LearningResource|Quiz)$/),
    name: expect.stringMatching(/\S/),
    inLanguage: 'en',
    isAccessibleForFree: true,
  })
  expect(JSON.parse(JSON.stringify(page))).toEqual(page)
})

test('a course has what listings require: name, description and provider', () => {
  expect(pages.course).toMatchObject({
    '@type': 'Course',
    description: expect.stringMatching(/\S/),
    provider: { '@type': 'Organization', name: 'SCO Primer' },
  })
  expect(pages.course['hasPart']).toHaveLength(course.modules.length)
})

test('a lesson says how long it takes, as a duration, and what it belongs to', () => {
  expect(pages.lesson['timeRequired']).toBe(`PT${lesson.lesson.minutes}M`)
  expect(pages.lesson['timeRequired']).toMatch(/^PT[1-9]\d*M$/)
  expect(pages.lesson).toMatchObject({
    name: 'Seven promises',
    isPartOf: { '@type': 'Course', name: lesson.module.title },
  })
})

test('a quiz says that it is one and what it is about', () => {
  expect(pages.quiz).toMatchObject({ '@type': 'Quiz', about: bank.quiz.summary })
})

test('a title with markup in it stays a title', () => {
  const name = '</script><b>“x”'
  const odd = lessonLd({ ...lesson, lesson: { ...lesson.lesson, title: name } })
  expect(odd['name']).toBe(name)
})
