import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { authorMistakes } from '#tests/support/builders/author-mistakes.ts'
import {
  edited,
  lineHolding,
  problemsIn,
  withTinyCourse,
} from '#tests/support/builders/tiny-course.ts'

const file = 'borders/first.mdx'

describe('at the head of a lesson', () => {
  authorMistakes([
    {
      what: 'a missing field',
      file,
      change: ['lede: Who sat where.\n', ''],
      line: 'title: First lesson',
      says: 'lede is missing.',
    },
    {
      what: 'an empty field',
      file,
      change: ['lede: Who sat where.', 'lede: " "'],
      line: 'lede:',
      says: 'lede is empty.',
    },
    {
      what: 'a field that no lesson has',
      file,
      change: ['lede: Who', 'author: Me\nlede: Who'],
      line: 'author: Me',
      says: 'author is not a field that is known here.',
    },
    {
      what: 'years that run backwards',
      file,
      change: ['years: [1990, 1996]', 'years: [1996, 1990]'],
      line: 'years:',
      says: 'years end before they begin.',
    },
    {
      what: 'a mistake of YAML',
      file,
      change: ['objectives: [M1.1]', 'objectives: [M1.1'],
      line: 'objectives:',
      says: 'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    },
    {
      what: 'a head that is not there',
      file,
      change: ['---\ntitle: First lesson', 'title: First lesson'],
      line: 'title: First lesson',
      says: 'The lesson does not begin with front matter (--- title, lede, years, objectives ---).',
    },
  ])
})

test('a component that is never closed is told on its line', async () => {
  const text = edited(file, '<Term id="party">parties</Term>', '<Term id="party">parties')
  const problems = await problemsIn({ [file]: text })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ file, line: lineHolding(text, '<Term') })
  expect(problems[0]?.message).toContain('closing tag')
})

test('a compiled lesson names its components and asks for none of them twice', async () => {
  const course = await withTinyCourse({}, (root) => readCourse(root))
  const code = course.modules[0]?.lessons[0]?.code ?? ''
  expect(code).toContain('_jsx(Figure, {')
  expect(code).not.toMatch(/if \(!\w+\)/)
})
