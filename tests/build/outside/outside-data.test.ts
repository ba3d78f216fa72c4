import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { mistakesIn, type FileMistake } from '#tests/support/builders/author-mistakes.ts'
import { problemsIn, withTinyCourse } from '#tests/support/builders/tiny-course.ts'
import { area, explore, oil, source, tinyExplorer } from './tiny-explorer.ts'

test('a sound set gives no problem, and a course may have none', async () => {
  expect(await problemsIn(tinyExplorer)).toEqual([])
  expect(await problemsIn()).toEqual([])
})

test('every file is read, in order, under its id', async () => {
  const course = await withTinyCourse(tinyExplorer, (root) => readCourse(root))
  expect([...(course.explorer?.sets.keys() ?? [])]).toEqual(['area', 'oil-production'])
})

test('without an Explorer the files are left to those that name them', async () => {
  const loose = { 'outside-data/rows.yaml': '- any: thing' }
  expect(await problemsIn(loose)).toEqual([])
  const [problem] = await problemsIn({ ...tinyExplorer, ...loose })
  expect(problem).toMatchObject({ file: 'outside-data/rows.yaml' })
})

const mistakes: readonly FileMistake[] = [
  {
    what: 'unknown evidence',
    change: ['evidence: [eia]', 'evidence: [eia, opec]'],
    line: 'id: oil-production',
    says: 'oil-production: there is no evidence entry called “opec”.',
  },
  {
    what: 'evidence of the papers',
    change: ['evidence: [eia]', 'evidence: [eia, two-sides]'],
    line: 'id: oil-production',
    says: 'oil-production: the evidence entry “two-sides” is not one of outside data.',
  },
  {
    what: 'a splice without values',
    change: ['to: 2023', 'to: 2022'],
    line: 'id: oil-production',
    says: 'oil-production: the splice names 2022, a year without a value.',
  },
  {
    what: 'a splice that runs backwards',
    change: ['from: 2017, to: 2023', 'from: 2023, to: 2017'],
    line: 'id: oil-production',
    says: 'oil-production: the splice ends before it begins.',
  },
  {
    what: 'a value that is more exact than the set',
    change: ['2017: 11223', '2017: 11223.4'],
    line: 'country: ru',
    says: 'oil-production: ru has 11223.4, and the set has 0 decimals.',
  },
  {
    what: 'a country twice',
    change: ['country: cn', 'country: ru'],
    line: 'values: { 2017: 4782',
    says: 'oil-production: ru has a row above already.',
  },
  {
    what: 'a country without a value',
    change: ['{ 2017: 4782, 2023: 4984 }', '{}'],
    line: 'country: cn',
    says: 'oil-production: cn has no value; leave the row out.',
  },
  {
    what: 'a file of another name',
    change: ['id: oil-production', 'id: oil'],
    line: 'id: oil',
    says: 'The file of the data set oil is not called so.',
  },
]

mistakesIn('outside-data/oil-production.yaml', oil, mistakes, {
  'evidence/statements/outside.yaml': source,
  'outside-data/area.yaml': area,
  'explore.yaml': explore,
})
