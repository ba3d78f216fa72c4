import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readCourse } from '#build/content/course.ts'
import { sinceContent } from '#build/reference/since.ts'
import { sampleSince } from '#tests/domain/since/sample-since.ts'
import { lineHolding, problemsIn, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const file = 'since-the-papers.yaml'
const fact = { date: '2023-07-04', text: 'Iran joined.', source: 'TASS', asOf: '2025-09-01' }
const [first, ...others] = sampleSince.sections
const page = {
  ...sampleSince,
  intro: [{ text: 'Beyond.', evidence: ['two-sides'], doubts: ['two-years'] }],
  sections: [{ ...first, facts: [fact] }, ...others],
}
const sound = stringify(page)

function replaced(from: string, to: string): string {
  if (sound.split(from).length !== 2) throw new Error(`The page does not have “${from}” once.`)
  return sound.replace(from, () => to)
}

test('a sound page gives no problem, and a course need not have one', async () => {
  expect(await problemsIn({ [file]: sound })).toEqual([])
  expect(await problemsIn()).toEqual([])
})

describe('what an author may get wrong is told with file, line and a sentence', () => {
  test.each([
    {
      what: 'a fact later than the page’s own day',
      text: replaced('date: 2023-07-04', 'date: 2025-09-02'),
      line: '2025-09-02',
      says: 'The page stands as of 2025-09-01 and cannot know of 2025-09-02.',
    },
    {
      what: 'a fact of a year that is not over',
      text: replaced('date: 2023-07-04', 'date: "2025"'),
      line: 'date: "2025"',
      says: 'The page stands as of 2025-09-01 and cannot know of 2025.',
    },
    {
      what: 'unknown evidence',
      text: replaced('two-sides', 'three-sides'),
      line: 'text: Beyond.',
      says: 'There is no evidence entry called “three-sides”.',
    },
    {
      what: 'an unknown discrepancy',
      text: replaced('two-years', 'three-years'),
      line: 'text: Beyond.',
      says: 'There is no discrepancy called “three-years”.',
    },
    {
      what: 'a head-count that the statuses do not make',
      text: replaced(
        'year: 2017\n      members: 2\n      observers: 1',
        'year: 2017\n      members: 2\n      observers: 4',
      ),
      line: 'year: 2017\n',
      says: 'For 2017 the table has observers: 4, and the statuses make 1.',
    },
    {
      what: 'an area that the members do not make',
      text: replaced('area: 12.89', 'area: 12.92'),
      line: 'stage: Two',
      says: 'Two: the members’ areas add up to 12.887 million km².',
    },
    {
      what: 'a share that does not follow from the area',
      text: replaced('ofEurasia: 23.5', 'ofEurasia: 66.7'),
      line: 'stage: Two',
      says: 'Two: the area is 23.5 per cent of Eurasia.',
    },
    {
      what: 'a fact without a source',
      text: replaced('source: TASS', 'source: ""'),
      line: 'source: ""',
      says: 'sections.one.facts.1.source is empty.',
    },
  ])('$what', async ({ text, line, says }) => {
    const at = text.slice(0, text.indexOf(line)).split('\n').length
    expect(await problemsIn({ [file]: text })).toEqual([{ file, line: at, message: says }])
  })

  test('more members at a stage than had joined', async () => {
    const text = replaced(
      'year: 2017\n      members: 2\n      area',
      'year: 2017\n      members: 3\n      area',
    )
    expect(await problemsIn({ [file]: text })).toEqual([
      {
        file,
        line: lineHolding(text, 'stage: Two'),
        message: 'Two: 3 members, where 2 had joined.',
      },
    ])
  })
})

test('the page is given its own content and every entry that its paragraphs name', async () => {
  const course = await withTinyCourse({ [file]: sound }, (root) => readCourse(root))
  const content = sinceContent(course)
  expect(content.page.sections[0]?.facts).toEqual([fact])
  expect(Object.keys(content.statements)).toEqual(['two-sides'])
  expect(Object.keys(content.discrepancies)).toEqual(['two-years'])
})

test('a course without the page says so', async () => {
  const course = await withTinyCourse({}, (root) => readCourse(root))
  expect(() => sinceContent(course)).toThrow('There is no page on what came after the papers.')
})
