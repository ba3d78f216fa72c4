import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { glossaryContent } from '#build/reference/glossary.ts'
import { tinyCourse, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const course = await readCourse()
const terms = glossaryContent(course)

test('every term is there, with all that its file says', () => {
  expect(terms).toHaveLength(course.base.terms.size)
  for (const { lessons: _, ...term } of terms) expect(term).toEqual(course.base.terms.get(term.id))
})

test('a term names exactly the lessons whose text uses it', () => {
  for (const term of terms) {
    const using = course.modules.flatMap((module) =>
      module.lessons
        .filter((lesson) => lesson.facts.terms.some((use) => use.id === term.id))
        .map((lesson) => `${module.file.id}/${lesson.id}`),
    )
    expect(term.lessons.map((use) => `${use.module}/${use.lesson}`)).toEqual(using)
  }
})

test('a lesson that uses a term in two sections is named once, with the first of them', async () => {
  const twice = tinyCourse['borders/first.mdx'].replace('More', '<Term id="party">More</Term>')
  const tiny = await withTinyCourse({ 'borders/first.mdx': twice }, (root) => readCourse(root))
  expect(tiny.modules[0]?.lessons[0]?.facts.terms).toHaveLength(2)
  expect(glossaryContent(tiny)[0]?.lessons).toEqual([
    { module: 'borders', lesson: 'first', title: 'First lesson', section: 'two-sides' },
  ])
})

test('a lesson is named by its title, with the section that uses the term', () => {
  const uses = terms.flatMap((term) => term.lessons.map((use) => ({ term, use })))
  expect(uses.length).toBeGreaterThan(50)
  for (const { term, use } of uses) {
    const lesson = course.modules
      .find(({ file }) => file.id === use.module)
      ?.lessons.find(({ id }) => id === use.lesson)
    expect(use.title).toBe(lesson?.front.title)
    expect(use.section).toBe(lesson?.facts.terms.find(({ id }) => id === term.id)?.section)
  }
})

test('terms stand in the order of the course’s modules', () => {
  const order = [
    ...course.modules.map(({ file }) => file.id),
    ...course.announced.map(({ id }) => id),
  ]
  const places = terms.map(({ module }) => order.indexOf(module))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test('a term that no lesson uses yet names none', async () => {
  const file = `- { id: party, term: party, definition: A side., paragraphs: [], module: borders }
- { id: treaty, term: treaty, definition: A text., paragraphs: [], module: later }
`
  const changes = { 'glossary/terms.yaml': file }
  const tiny = await withTinyCourse(changes, (root) => readCourse(root))
  expect(
    glossaryContent(tiny).map(({ id, lessons }) => [id, lessons.map((use) => use.section)]),
  ).toEqual([
    ['party', ['two-sides']],
    ['treaty', []],
  ])
})
