import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { authorMistakes } from '#tests/support/builders/author-mistakes.ts'
import { edited, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const placement = (questions: string) =>
  `placement: { title: Start, summary: Where to start., questions: [${questions}] }\nannounced:`

const listing = (questions: string): [string, string] => ['announced:', placement(questions)]

describe('what the placement quiz lists', () => {
  authorMistakes([
    {
      what: 'an unknown question',
      file: 'course.yaml',
      change: listing('how-many-sides, no-such-question'),
      line: 'placement:',
      says: 'placement: there is no question called “no-such-question”.',
    },
    {
      what: 'a question listed twice',
      file: 'course.yaml',
      change: listing('how-many-sides, how-many-sides'),
      line: 'placement:',
      says: 'placement: “how-many-sides” is listed twice.',
    },
  ])
})

test('a placement quiz without a mistake is read as it stands', async () => {
  const files = { 'course.yaml': edited('course.yaml', ...listing('how-many-sides')) }
  const course = await withTinyCourse(files, (root) => readCourse(root))
  expect(course.quizzes.placement?.questions).toEqual(['how-many-sides'])
})

test('a module may not take the address of a quiz over the whole course', async () => {
  const files = { 'course.yaml': edited('course.yaml', '[borders]', '[final]') }
  await expect(withTinyCourse(files, (root) => readCourse(root))).rejects.toThrow(
    'is the id of a quiz over the whole course',
  )
})

describe('what stands under old addresses', () => {
  const retired = (list: string): [string, string] => ['announced:', `retired: ${list}\nannounced:`]
  authorMistakes([
    {
      what: 'an old id that leads nowhere',
      file: 'course.yaml',
      change: retired('{ once-asked: no-such-question }'),
      line: 'modules:',
      says: 'retired: there is no question called “no-such-question”.',
    },
    {
      what: 'an old id that is still asked',
      file: 'course.yaml',
      change: retired('{ how-many-sides: how-many-sides }'),
      line: 'modules:',
      says: 'retired: “how-many-sides” is still asked; take it off the list.',
    },
  ])
})
