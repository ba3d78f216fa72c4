import { expect, describe, test } from 'vitest'
import { questionFilesOf, yamlFilesIn } from '#build/content/content-files.ts'
import { authorMistakes } from '#tests/support/builders/author-mistakes.ts'
import { problemsIn, tinyCourse, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const module = 'borders/module.yaml'

describe('between the list of lessons and the files', () => {
  authorMistakes([
    {
      what: 'a listed lesson that is missing',
      file: module,
      change: ['  - second\n', '  - second\n  - third\n'],
      line: '- third',
      says: 'There is no file borders/third.mdx.',
    },
  ])

  test('a lesson that is in no list is told at the list', async () => {
    const stray = tinyCourse['borders/second.mdx']
    expect(await problemsIn({ 'borders/stray.mdx': stray })).toEqual([
      {
        file: module,
        line: 7,
        message: 'The lesson file stray.mdx is in no list; name it under lessons.',
      },
    ])
  })
})

test('one id for two questions is told where the second stands, with the place of the first', async () => {
  expect(
    await problemsIn({ 'borders/bank.yaml': tinyCourse['borders/checks.yaml'] }),
  ).toContainEqual({
    file: 'borders/checks.yaml',
    line: 1,
    message: 'The id how-many-sides is already used in borders/bank.yaml:1.',
  })
})

test('one id in two modules is told, for questions share their addresses', async () => {
  const twin = (file: 'module.yaml' | 'first.mdx' | 'second.mdx' | 'checks.yaml' | 'bank.yaml') =>
    tinyCourse[`borders/${file}`].replaceAll('borders', 'fences')
  const problems = await problemsIn({
    'course.yaml': tinyCourse['course.yaml'].replace('[borders]', '[borders, fences]'),
    'fences/module.yaml': twin('module.yaml'),
    'fences/first.mdx': twin('first.mdx'),
    'fences/second.mdx': twin('second.mdx'),
    'fences/checks.yaml': twin('checks.yaml').replace('how-many-sides', 'how-many-fences'),
    'fences/bank.yaml': twin('bank.yaml'),
  })
  expect(problems).toContainEqual({
    file: 'fences/bank.yaml',
    line: 1,
    message: 'The question id before-reading is already used in the module borders.',
  })
})

test('question files are the YAML files of a module other than its own', async () => {
  await withTinyCourse({}, async (root) => {
    expect(questionFilesOf(`${root}/borders`)).toEqual([
      `${root}/borders/bank.yaml`,
      `${root}/borders/checks.yaml`,
    ])
    expect(yamlFilesIn(`${root}/nowhere`)).toEqual([])
  })
})
