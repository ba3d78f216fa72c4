import { expect, test } from 'vitest'
import { lessonOutline, readCourse } from '#build/content/course.ts'
import { problemLine } from '#build/content/content-problem.ts'
import {
  edited,
  lineHolding,
  problemsIn,
  withTinyCourse,
} from '#tests/support/builders/tiny-course.ts'

test('a course without a mistake gives no problem', async () => {
  expect(await problemsIn()).toEqual([])
})

test('a course is read with its modules, lessons, questions and evidence', async () => {
  const course = await withTinyCourse({}, (root) => readCourse(root))
  const [module] = course.modules
  expect(module?.lessons.map((lesson) => lesson.id)).toEqual(['first', 'second'])
  expect([...(module?.questions.keys() ?? [])].sort()).toEqual([
    'before-reading',
    'how-many-sides',
    'length-from-the-map',
    'which-year',
  ])
  expect([...course.base.statements.keys()]).toEqual([
    'two-sides',
    'signed-in-moscow',
    'map-length',
  ])
  expect(course.announced.map((one) => one.id)).toEqual(['later'])
})

test('a lesson’s outline has its sections, its checks and a time to read', async () => {
  const course = await withTinyCourse({}, (root) => readCourse(root))
  const lesson = course.modules[0]?.lessons[0]
  expect(lesson && lessonOutline(lesson)).toEqual({
    id: 'first',
    title: 'First lesson',
    lede: 'Who sat where.',
    years: [1990, 1996],
    minutes: 1,
    objectives: ['M1.1'],
    checks: ['how-many-sides'],
    sections: [
      { id: 'two-sides', title: 'Two sides' },
      { id: 'later', title: 'Later' },
    ],
  })
})

test('the mistakes of all files are told at once, each on a line with its place', async () => {
  const first = edited('borders/first.mdx', '## Later', '# Later')
  const second = edited('borders/second.mdx', '<PrequestionsAgain />', '{again}')
  const problems = await problemsIn({
    'borders/first.mdx': first,
    'borders/second.mdx': second,
    'borders/checks.yaml': edited('borders/checks.yaml', 'kind: conflict', 'kind: quarrel'),
  })
  expect(problems.map(problemLine)).toEqual([
    `  borders/first.mdx:${lineHolding(first, '# Later')}  The heading “Later” is of level 1; the title in the front matter is the only one.`,
    `  borders/second.mdx:${lineHolding(second, '{again}')}  Only prose and lesson components may stand here: no code, braces or HTML.`,
    expect.stringMatching(
      /^ {2}borders\/checks\.yaml:\d+ {2}which-year\.kind should be one of single-choice, /,
    ),
  ])
})

test('an entry that cannot be read is not reported as missing where it is named', async () => {
  const problems = await problemsIn({
    'glossary/terms.yaml': edited('glossary/terms.yaml', '  term: party\n', ''),
  })
  expect(problems.map(problemLine)).toEqual(['  glossary/terms.yaml:1  party.term is missing.'])
})

test('a file that the course needs and has not is a mistake like others', async () => {
  expect(await problemsIn({ 'borders/module.yaml': undefined })).toContainEqual({
    file: 'borders/module.yaml',
    line: 1,
    message: 'There is no such file.',
  })
})
