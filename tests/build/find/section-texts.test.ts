import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const course = await withTinyCourse({}, (root) => readCourse(root))
const [first] = course.modules[0]?.lessons ?? []

test('a lesson’s words are gathered section by section, the first before any heading', () => {
  expect(first?.texts).toEqual([
    { id: '', title: '', text: 'An opening sentence.' },
    {
      id: 'two-sides',
      title: 'Two sides',
      text: 'Five states, two parties. Who sat where China sat alone, as the next lesson and this one say.',
    },
    { id: 'later', title: 'Later', text: 'More to come.' },
  ])
})

test('in the whole course each section has words, and the address that its heading has', async () => {
  const { modules } = await readCourse()
  for (const { lessons } of modules)
    for (const { id, texts, facts } of lessons) {
      expect(
        texts.slice(1).map((section) => [section.id, section.title]),
        id,
      ).toEqual(facts.sections.map((section) => [section.id, section.title]))
      for (const { text } of texts) {
        expect(text.length, id).toBeGreaterThan(40)
        expect(text).not.toMatch(/[<>{}]|\s\s|\bids=/)
      }
    }
})
