import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { explorerContent } from '#build/outside/explorer.ts'
import { mistakesIn, type FileMistake } from '#tests/support/builders/author-mistakes.ts'
import { withTinyCourse } from '#tests/support/builders/tiny-course.ts'
import { explore, tinyExplorer } from './tiny-explorer.ts'

test('the page is given its sets, its evidence, and links with titles', async () => {
  const course = await withTinyCourse(tinyExplorer, (root) => readCourse(root))
  const { questions, sets, statements, views } = explorerContent(course)
  expect(questions[0]?.links).toEqual([
    { to: '/learn/borders/first/', title: 'Lesson: First lesson' },
    { to: '/atlas/border-map/', title: 'Figure: A long border' },
  ])
  expect(sets.map(({ id }) => id)).toEqual(['area', 'oil-production'])
  expect(Object.keys(statements)).toEqual(['eia', 'two-sides'])
  expect(views).toHaveLength(3)
})

const mistakes: readonly FileMistake[] = [
  {
    what: 'unknown evidence',
    change: ['[two-sides]', '[three-sides]'],
    line: 'title: Who weighs what?',
    says: 'Who weighs what?: there is no evidence entry called “three-sides”.',
  },
  {
    what: 'an unknown lesson',
    change: ['borders/first', 'borders/last'],
    line: 'title: Who weighs what?',
    says: 'Who weighs what?: there is no lesson called “borders/last”.',
  },
  {
    what: 'an unknown figure',
    change: ['[border-map]', '[border-nap]'],
    line: 'title: Who weighs what?',
    says: 'Who weighs what?: there is no figure called “border-nap”.',
  },
  {
    what: 'a measure that there is not',
    change: ['measure: area-of-world', 'measure: area-of-moon'],
    line: 'title: Land',
    says: 'Land: there is no measure called “area-of-moon”.',
  },
  {
    what: 'a country without a value',
    change: [
      'measure: area-of-world, countries: [cn]',
      'measure: area-of-world, countries: [cn, ru]',
    ],
    line: 'title: Land',
    says: 'Land: ru has no value in these years.',
  },
  {
    what: 'years without a value',
    change: ['from: 2023, to: 2023', 'from: 2020, to: 2023'],
    line: 'title: Oil in 2023',
    says: 'Oil in 2023: The years that have values here begin with 2023.',
  },
  {
    what: 'a first view of some years',
    change: ['countries: [ru, cn] }', 'countries: [ru, cn], from: 2023 }'],
    line: 'title: Oil,',
    says: 'Oil: the view to start with has all years, so it names none.',
  },
]

mistakesIn('explore.yaml', explore, mistakes, tinyExplorer)
