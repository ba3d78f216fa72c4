import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { guideContent, teachContent } from '#build/reference/guide-content.ts'
import {
  lineHolding,
  problemsIn,
  tinyCourse,
  withTinyCourse,
} from '#tests/support/builders/tiny-course.ts'

const file = 'borders/guide.yaml'
const guide = `intro: It opens the course.
timing:
  - minutes: 90
    steps:
      - { minutes: 30, what: Guess, how: Alone. }
      - { minutes: 60, what: Talk, how: Together. }
  - minutes: 45
    steps:
      - { minutes: 45, what: Talk, how: Together. }
reading:
  - { paragraphs: [jia.1.1, ding.3.a.1], why: The two sides. }
discussion:
  - prompt: Which year was it?
    look: Two sources agree.
    evidence: [signed-in-moscow]
    doubts: [two-years]
  - { prompt: Two?, look: Both., evidence: [two-sides] }
  - { prompt: Three?, look: Both., evidence: [two-sides] }
  - { prompt: Four?, look: Both., evidence: [two-sides] }
  - { prompt: Five?, look: Both., evidence: [two-sides] }
pitfalls: [A list is learnt.]
fairness:
  - { matter: Lines at home, note: Take no position., evidence: [map-length] }
`
/** The tiny course’s discrepancy, as one on which its papers differ. */
const disagreement = {
  'evidence/discrepancies/dates.yaml': tinyCourse['evidence/discrepancies/dates.yaml'].replace(
    'evident-slip',
    'papers-disagree',
  ),
}

function replaced(from: string, to: string): string {
  if (guide.split(from).length !== 2) throw new Error(`The guide does not have “${from}” once.`)
  return guide.replace(from, () => to)
}

test('a sound guide gives no problem, and a module may still lack one', async () => {
  expect(await problemsIn({ ...disagreement, [file]: guide })).toEqual([])
  expect(await problemsIn()).toEqual([])
})

test('a guide is not read as a file of questions, nor one of a module that is not listed', async () => {
  expect(
    await problemsIn({ ...disagreement, [file]: guide, 'later/guide.yaml': 'intro:' }),
  ).toEqual([])
})

describe('what an author may get wrong is told with file, line and a sentence', () => {
  test.each([
    {
      what: 'minutes that do not fill the class',
      text: replaced('minutes: 30', 'minutes: 35'),
      line: '- minutes: 90',
      says: 'timing.1 has steps whose minutes do not add up to the class.',
    },
    {
      what: 'a paragraph that neither paper has',
      text: replaced('jia.1.1, ding.3.a.1', 'jia.1.1, ding.3.a.9'),
      line: 'ding.3.a.9',
      says: 'Neither paper has a paragraph ding.3.a.9.',
    },
    {
      what: 'unknown evidence behind a prompt',
      text: replaced(
        'prompt: Two?, look: Both., evidence: [two-sides]',
        'prompt: Two?, look: Both., evidence: [three-sides]',
      ),
      line: 'Two?',
      says: 'There is no evidence entry called “three-sides”.',
    },
    {
      what: 'unknown evidence behind a note',
      text: replaced('[map-length]', '[map-width]'),
      line: 'Lines at home',
      says: 'There is no evidence entry called “map-width”.',
    },
    {
      what: 'an unknown field',
      text: replaced('pitfalls:', 'traps: [One.]\npitfalls:'),
      line: 'traps',
      says: 'traps is not a field that is known here.',
    },
  ])('$what', async ({ text, line, says }) => {
    expect(await problemsIn({ ...disagreement, [file]: text })).toEqual([
      { file, line: lineHolding(text, line), message: says },
    ])
  })

  test('no prompt on a disagreement between the papers', async () => {
    expect(await problemsIn({ [file]: guide })).toEqual([
      {
        file,
        line: 1,
        message:
          'No prompt for discussion names a discrepancy on which the papers disagree under its doubts.',
      },
    ])
  })

  test('an unknown discrepancy', async () => {
    const text = replaced('doubts: [two-years]', 'doubts: [two-years, three-years]')
    expect(await problemsIn({ ...disagreement, [file]: text })).toEqual([
      {
        file,
        line: lineHolding(text, 'Which year'),
        message: 'There is no discrepancy called “three-years”.',
      },
    ])
  })
})

describe('what a guide’s page is given', async () => {
  const course = await withTinyCourse({ ...disagreement, [file]: guide }, (root) =>
    readCourse(root),
  )
  const content = guideContent(course, 'borders')

  test('lessons have their time, their checks and the questions of the quiz that ask about them', () => {
    expect(content.lessons).toMatchObject([
      { id: 'first', minutes: 1, checks: 1, questions: 2 },
      { id: 'second', minutes: 1, checks: 1, questions: 1 },
    ])
    expect(content.time).toEqual({ reading: 1, checks: 1, quiz: 3, total: 5 })
  })

  test('objectives say where they are taught and how they are tested, by the names of the kinds', () => {
    expect(content.objectives).toEqual([
      {
        verb: 'Identify',
        level: 'remember',
        text: 'name the sides',
        lessons: ['first', 'second'],
        questions: 3,
        kinds: ['Read a chart', 'Sources in conflict', 'Choose one'],
      },
    ])
  })

  test('a misconception comes with the questions whose options it explains', () => {
    expect(content.misconceptions).toEqual([
      {
        text: 'Five parties.',
        correction: 'Two parties.',
        evidence: ['two-sides'],
        caughtBy: [{ id: 'how-many-sides', prompt: 'How many sides were there?' }],
      },
    ])
  })

  test('figures are named with the lessons that show them', () => {
    expect(content.figures).toEqual([
      { id: 'border-map', title: 'A long border', lessons: ['first'] },
    ])
  })

  test('every entry that the page names is there', () => {
    expect(Object.keys(content.statements)).toEqual(['map-length', 'signed-in-moscow', 'two-sides'])
    expect(Object.keys(content.discrepancies)).toEqual(['two-years'])
  })

  test('the index lists the guides there are, and a missing one is told', () => {
    expect(teachContent(course).guides).toMatchObject([
      {
        module: { id: 'borders', number: 1, questionCount: 3 },
        lessons: [{ id: 'first' }, { id: 'second' }],
      },
    ])
    expect(() => guideContent(course, 'later')).toThrow('There is no teacher’s guide to later.')
  })
})
