import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { evidenceContent } from '#build/course-data/evidence-content.ts'
import { courseVersion } from '#build/course-data/course-version.ts'
import { labContent, labExerciseContent } from '#build/reference/source-lab-content.ts'
import {
  lineHolding,
  problemsIn,
  tinyCourse,
  withTinyCourse,
  type TinyChanges,
} from '#tests/support/builders/tiny-course.ts'

const file = 'source-lab/dates-and-counts.yaml'
const option = (id: string, more: string) =>
  `      - { id: ${id}, text: ${id}, why: Because ${id}., evidence: [signed-in-moscow]${more} }`

const labFile = `- id: the-year
  title: One meeting, two years
  discrepancy: two-years
  accounts:
    - { id: text, source: ding, paragraphs: [ding.3.a.1], says: Ten years later. }
    - { id: other, source: jia, paragraphs: [jia.1.2], says: In 1997. }
  question:
    kind: single-choice
    objectives: [M1.1]
    level: analyse
    section: second#moscow
    prompt: Which year was it?
    evidence: [signed-in-moscow]
    hints: [Look at the note.]
    explanation: It was 1997.
    options:
${option('early', ', right: true')}
${option('late', ', misconception: X1.1')}
  settle: The document carries its date.
`
const secondExercise = labFile.replace('id: the-year', 'id: the-month')

/** The last module is written: no module is announced any more. */
const complete = {
  'course.yaml': tinyCourse['course.yaml'].replace(/announced:[^]*/, 'announced: []\n'),
}

const problems = (text: string, changes: TinyChanges = {}) =>
  problemsIn({ [file]: text, ...changes })

test('a sound lab has no problem, with modules announced and without', async () => {
  expect(await problems(labFile)).toEqual([])
  expect(await problems(labFile, complete)).toEqual([])
})

describe('an author’s mistake is told with file, line and a plain sentence', () => {
  test.each([
    [
      'an unknown discrepancy',
      ['discrepancy: two-years', 'discrepancy: three-years'],
      'the-year: there is no discrepancy called “three-years”.',
    ],
    [
      'unknown evidence',
      ['evidence: [signed-in-moscow]\n    hints', 'evidence: [signed]\n    hints'],
      'the-year: there is no evidence entry called “signed”.',
    ],
    [
      'a paragraph that neither paper has',
      ['paragraphs: [jia.1.2]', 'paragraphs: [jia.9.9]'],
      'the-year: neither paper has a paragraph jia.9.9.',
    ],
    [
      'unknown evidence of an account',
      ['says: In 1997. }', 'says: In 1997., evidence: [nothing] }'],
      'the-year: there is no evidence entry called “nothing”.',
    ],
    [
      'an objective that a written module does not have',
      ['objectives: [M1.1]', 'objectives: [M1.8]'],
      'the-year: no module has the objective M1.8.',
    ],
    [
      'a misconception that a written module does not have',
      ['misconception: X1.1', 'misconception: X1.2'],
      'the-year: no module has the misconception X1.2.',
    ],
    [
      'a section that a written lesson does not have',
      ['section: second#moscow', 'section: second#minsk'],
      'the-year: no lesson has the section second#minsk.',
    ],
    [
      'the id of a module’s question',
      ['id: the-year', 'id: which-year'],
      'which-year: a question of the module borders has this id.',
    ],
  ] as const)('%s', async (_what, [from, to], message) => {
    expect(labFile.split(from)).toHaveLength(2)
    expect(await problems(labFile.replace(from, to))).toEqual([{ file, line: 1, message }])
  })

  test('a field left out', async () => {
    const text = labFile.replace(/ {2}settle: .*\n/, '')
    expect(await problems(text)).toEqual([
      { file, line: 1, message: 'the-year.settle is missing.' },
    ])
  })

  test('a mistake inside the question, on its own line', async () => {
    const text = labFile.replace('level: analyse', 'level: guess')
    const [problem, ...others] = await problems(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file, line: lineHolding(text, 'level: guess') })
  })

  test('a second exercise with the same id, or about the same place', async () => {
    const same = await problems(`${labFile}\n${labFile}`)
    expect(same.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The id the-year is already used in .*dates-and-counts\.yaml:1\.$/),
    ])
    expect(await problems(`${labFile}\n${secondExercise}`)).toEqual([
      {
        file,
        line: lineHolding(`${labFile}\n${secondExercise}`, 'id: the-month'),
        message: 'the-month: the discrepancy “two-years” is examined already by “the-year”.',
      },
    ])
  })

  test('an exercise in the file of another family, and a file of none', async () => {
    expect(await problemsIn({ 'source-lab/names-and-wording.yaml': labFile })).toEqual([
      {
        file: 'source-lab/names-and-wording.yaml',
        line: 1,
        message:
          'the-year: its discrepancy “two-years” is of the family dates-and-counts; it belongs in dates-and-counts.yaml.',
      },
    ])
    const [problem] = await problemsIn({ 'source-lab/odds-and-ends.yaml': labFile })
    expect(problem?.message).toMatch(/^No family of discrepancies is called “odds-and-ends”; /)
  })
})

describe('while modules are announced, what only they can have is no mistake', () => {
  const ahead = labFile
    .replace('objectives: [M1.1]', 'objectives: [M2.8]')
    .replace('misconception: X1.1', 'misconception: X2.1')
    .replace('section: second#moscow', 'section: six-founders#six-for-a-day')

  test('a section, an objective and a misconception of a module to come', async () => {
    expect(await problems(ahead)).toEqual([])
  })

  test('once all modules are written, each of them is', async () => {
    expect((await problems(ahead, complete)).map(({ message }) => message)).toEqual([
      'the-year: no module has the objective M2.8.',
      'the-year: no module has the misconception X2.1.',
      'the-year: no lesson has the section six-founders#six-for-a-day.',
    ])
  })
})

test('no module may take the name under which the lab stands in records', async () => {
  const text = tinyCourse['course.yaml'].replace('[borders]', '[source-lab]')
  const [problem] = await problemsIn({ 'course.yaml': text })
  expect(problem?.message).toMatch(/is the name of the source lab in learners’ records/)
})

describe('what pages are given', async () => {
  const course = await withTinyCourse({ [file]: labFile }, (root) => readCourse(root))

  test('the index has the exercise and a register that leads to it', () => {
    expect(labContent(course)).toEqual({
      specimen: [
        { id: 'text', source: 'ding', paragraphs: ['ding.3.a.1'], says: 'Ten years later.' },
        { id: 'other', source: 'jia', paragraphs: ['jia.1.2'], says: 'In 1997.' },
      ],
      exercises: [
        {
          id: 'the-year',
          title: 'One meeting, two years',
          family: 'dates-and-counts',
          asks: 'Choose one',
        },
      ],
      register: [
        {
          id: 'two-years',
          title: 'Two years for one meeting',
          family: 'dates-and-counts',
          types: ['evident-slip'],
          paragraphs: ['ding.3.a.1'],
          settled: 'by-the-papers',
          exercise: 'the-year',
        },
      ],
    })
  })

  test('an exercise comes with its discrepancy, its statements and the way to its lesson', () => {
    const content = labExerciseContent(course, 'the-year')
    expect(content).toMatchObject({ number: 1, count: 1, discrepancy: { id: 'two-years' } })
    expect(content).not.toHaveProperty('previous')
    expect(content).not.toHaveProperty('next')
    expect(Object.keys(content.statements)).toEqual(['signed-in-moscow'])
    expect(content.sections).toEqual({
      'second#moscow': {
        module: 'borders',
        lesson: 'second',
        lessonTitle: 'Second lesson',
        section: 'moscow',
        sectionTitle: 'Moscow',
      },
    })
    expect(() => labExerciseContent(course, 'nowhere')).toThrow('There is no exercise nowhere.')
  })

  test('the evidence page of the discrepancy leads to the exercise', () => {
    expect(evidenceContent(course).exercises).toEqual({ 'two-years': 'the-year' })
  })

  test('the content version changes with an exercise’s question, and not with its title', async () => {
    const version = (text: string) =>
      withTinyCourse({ [file]: text }, async (root) => courseVersion(await readCourse(root)))
    const before = courseVersion(course)
    expect(await version(labFile.replace('Which year was it?', 'Which year?'))).not.toBe(before)
    expect(await version(labFile.replace('One meeting,', 'A meeting,'))).toBe(before)
  })
})
