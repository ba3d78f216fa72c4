import { stringify } from 'yaml'
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { courseVersion } from '#build/course-data/course-version.ts'
import { caseQuestions } from '#build/reference/cases.ts'
import { caseContent, caseIndex } from '#build/reference/cases-content.ts'
import { mistakesIn, type FileMistake } from '#tests/support/builders/author-mistakes.ts'
import { sampleCase, sampleCaseFile } from '#tests/support/builders/sample-case.ts'
import { problemsIn, tinyCourse, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const founding = { ...sampleCase, id: 'founding', title: 'The founding' }
const text = stringify(
  { ...sampleCaseFile, cases: [sampleCase, founding] },
  { aliasDuplicateObjects: false },
)

function read(file: string | undefined) {
  return withTinyCourse({ 'cases.yaml': file }, (root) => readCourse(root))
}

test('a sound workbench gives no problem, and a course may have none', async () => {
  expect(await problemsIn({ 'cases.yaml': text })).toEqual([])
  expect(await problemsIn()).toEqual([])
  expect((await read(undefined)).workbench.cases.size).toBe(0)
})

test('a lesson may link to the cases and to each of them', async () => {
  const lesson = tinyCourse['borders/first.mdx'].replace(
    'More to come.',
    'See [the workbench](/two-explanations/) and [a case](/two-explanations/summit/).',
  )
  expect(await problemsIn({ 'cases.yaml': text, 'borders/first.mdx': lesson })).toEqual([])
  expect(await problemsIn({ 'borders/first.mdx': lesson })).toMatchObject([
    { file: 'borders/first.mdx' },
  ])
})

test('the index has each case with its key and no card’s words', async () => {
  const index = caseIndex(await read(text))
  expect(index.map(({ id }) => id)).toEqual(['summit', 'founding'])
  expect(index[0]?.key).toMatchObject({ certainty: 'jia-interests', calm: 'neither' })
  expect(index[0]?.parts.filter(({ speaks }) => !speaks)).toMatchObject([{ id: 'jia-norms' }])
  expect(JSON.stringify(index)).not.toContain('All five wanted certainty')
})

test('a case has all that its page names, its neighbours and the section that teaches it', async () => {
  const course = await read(text)
  const content = caseContent(course, 'summit')
  expect(content).toMatchObject({ number: 1, count: 2, next: { id: 'founding' } })
  expect(content).not.toHaveProperty('previous')
  expect(Object.keys(content.statements)).toEqual(['two-sides'])
  expect(Object.keys(content.sections)).toEqual(['first#two-sides'])
  expect(caseContent(course, 'founding').previous).toEqual({ id: 'summit', title: 'A summit' })
  expect(() => caseContent(course, 'nowhere')).toThrow('There is no case nowhere.')
})

test('two questions a case, and the course’s version covers them', async () => {
  const course = await read(text)
  expect(caseQuestions(course).map(({ id }) => id)).toEqual([
    'lay-out-summit',
    'judge-summit',
    'lay-out-founding',
    'judge-founding',
  ])
  const changed = await read(text.replaceAll('Why calm belongs there.', 'Because it is a result.'))
  expect(courseVersion(changed)).not.toBe(courseVersion(course))
})

const question = tinyCourse['borders/checks.yaml'].replace('id: how-many-sides', 'id: judge-summit')
const lessonWithIt = tinyCourse['borders/first.mdx'].replace(
  '<Check id="how-many-sides" />',
  '<Check id="judge-summit" />',
)

/** As YAML writes the last piece of the first case. */
const lastPiece = `- id: press
        text: A newspaper is the source of Jia.
        evidence:
          - two-sides
        belongs: neither`

const mistakes: readonly FileMistake[] = [
  {
    what: 'unknown evidence of a card',
    change: [lastPiece, lastPiece.replace('two-sides', 'three-sides')],
    line: '- id: summit',
    says: 'summit: there is no evidence entry called “three-sides”.',
  },
  {
    what: 'unknown evidence of a part',
    change: [
      'gloss: What crisis management are.\n    evidence:\n      - two-sides',
      'gloss: What crisis management are.\n    evidence:\n      - three-sides',
    ],
    line: '- id: ding-crisis',
    says: 'ding-crisis: there is no evidence entry called “three-sides”.',
  },
  {
    what: 'a module that nobody knows',
    change: ['taught: borders/first#two-sides', 'taught: frontiers/first#two-sides'],
    line: '- id: summit',
    says: 'summit: there is no module called “frontiers”.',
  },
  {
    what: 'a section that a written module does not have',
    change: ['taught: borders/first#two-sides', 'taught: borders/first#three-sides'],
    line: '- id: summit',
    says: 'summit: the module borders has no section first#three-sides.',
  },
  {
    what: 'an objective that a written module does not have',
    change: ['objectives:\n      - M1.1', 'objectives:\n      - M1.2'],
    line: '- id: summit',
    says: 'summit: the module borders has no objective M1.2.',
  },
  {
    what: 'a part with neither a card nor a reason',
    change: ['belongs: ding-crisis', 'belongs: ding-interests'],
    line: '- id: summit',
    says: 'cases.summit does not say of ding-crisis either what it has to say (a card) or why it is silent, and only one of the two.',
  },
  {
    what: 'a question of the course with the id of a case’s',
    change: ['title: A summit', 'title: A summit'],
    line: '- id: summit',
    says: 'summit: another question of the course has the id judge-summit.',
    also: { 'borders/checks.yaml': question, 'borders/first.mdx': lessonWithIt },
  },
]

mistakesIn('cases.yaml', text, mistakes)

test('a case of a module that is only announced may name what is not written yet', async () => {
  const ahead = text.replace('taught: borders/first#two-sides', 'taught: later/first#two-sides')
  expect(await problemsIn({ 'cases.yaml': ahead })).toEqual([])
})
