import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { authorMistakes } from '#tests/support/builders/author-mistakes.ts'
import {
  edited,
  problemsIn,
  tinyCourse,
  withTinyCourse,
} from '#tests/support/builders/tiny-course.ts'

const statements = 'evidence/statements/talks.yaml'
const discrepancies = 'evidence/discrepancies/dates.yaml'

describe('in the evidence base', () => {
  authorMistakes([
    {
      what: 'a statement of an unknown paragraph',
      file: statements,
      change: ['paragraphs: [jia.1.2, ding.3.a.1]', 'paragraphs: [jia.1.2, ding.3.a.9]'],
      line: 'id: signed-in-moscow',
      says: 'signed-in-moscow: neither paper has a paragraph ding.3.a.9.',
    },
    {
      what: 'a term of an unknown paragraph',
      file: 'glossary/terms.yaml',
      change: ['paragraphs: [jia.1.1]', 'paragraphs: [jia.7.1]'],
      line: 'id: party',
      says: 'party: neither paper has a paragraph jia.7.1.',
    },
    {
      what: 'a doubt that the discrepancy does not name back',
      file: discrepancies,
      change: ['  statements: [signed-in-moscow]\n', ''],
      toldIn: statements,
      line: 'id: signed-in-moscow',
      says: 'signed-in-moscow: the discrepancy two-years does not exist or does not name it back.',
    },
    {
      what: 'a discrepancy whose statement does not name it back',
      file: statements,
      change: ['  doubts: [two-years]\n', ''],
      toldIn: discrepancies,
      line: 'id: two-years',
      says: 'two-years: the statement signed-in-moscow does not exist or does not name it back.',
    },
    {
      what: 'one id for two statements of a file',
      file: statements,
      change: ['id: map-length', 'id: two-sides # again'],
      line: '# again',
      says: `The id two-sides is already used in ${statements}:1.`,
    },
  ])
})

test('one id for two statements of different topics is told at the second', async () => {
  const again = `- id: two-sides
  kind: fact
  statement: Again.
  paragraphs: [jia.1.1]
`
  expect(await problemsIn({ 'evidence/statements/tables.yaml': again })).toEqual([
    {
      file: statements,
      line: 1,
      message: 'The id two-sides is already used in evidence/statements/tables.yaml:1.',
    },
  ])
})

test('a statement and a discrepancy cannot share an id, for they would share an address', async () => {
  const both = {
    [statements]: tinyCourse[statements].replaceAll('signed-in-moscow', 'two-years'),
    [discrepancies]: edited(discrepancies, '[signed-in-moscow]', '[two-years]'),
    'borders/second.mdx': tinyCourse['borders/second.mdx'].replaceAll(
      'signed-in-moscow',
      'two-years',
    ),
    'borders/checks.yaml': tinyCourse['borders/checks.yaml'].replaceAll(
      'signed-in-moscow',
      'two-years',
    ),
  }
  expect(await problemsIn(both)).toEqual([
    {
      file: discrepancies,
      line: 1,
      message: 'The id two-years is already used by a statement, and both have one address.',
    },
  ])
})

test('a statement’s topic is the file it stands in', async () => {
  const course = await withTinyCourse({}, (root) => readCourse(root))
  expect(course.base.topics.get('two-sides')).toBe('talks')
})
