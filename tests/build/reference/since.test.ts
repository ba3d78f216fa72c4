import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readCourse } from '#build/content/course.ts'
import { sinceContent } from '#build/reference/since.ts'
import { sampleSince, sampleSizes } from '#tests/domain/since/sample-since.ts'
import { problemsIn, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const file = 'since-the-papers.yaml'
const fact = { date: '2023-07-04', text: 'Iran joined.', source: 'TASS', asOf: '2025-09-01' }
const [first, ...others] = sampleSince.sections
const page = {
  ...sampleSince,
  intro: [{ text: 'Beyond.', evidence: ['two-sides'], doubts: ['two-years'] }],
  sections: [{ ...first, facts: [fact], figures: ['border-map'] }, ...others],
}
const sound = stringify(page)
const sizes = {
  'outside-data/area.yaml': stringify(sampleSizes.area),
  'outside-data/population.yaml': stringify(sampleSizes.population),
}

function replaced(from: string, to: string): string {
  if (sound.split(from).length !== 2) throw new Error(`The page does not have “${from}” once.`)
  return sound.replace(from, () => to)
}

test('a sound page gives no problem, and a course need not have one', async () => {
  expect(await problemsIn({ ...sizes, [file]: sound })).toEqual([])
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
      what: 'an unknown figure',
      text: replaced('figures:\n      - border-map', 'figures:\n      - border-nap'),
      line: 'id: one',
      says: 'There is no figure called “border-nap”.',
    },
    {
      what: 'a fact without a source',
      text: replaced('source: TASS', 'source: ""'),
      line: 'source: ""',
      says: 'sections.one.facts.1.source is empty.',
    },
  ])('$what', async ({ text, line, says }) => {
    const at = text.slice(0, text.indexOf(line)).split('\n').length
    expect(await problemsIn({ ...sizes, [file]: text })).toEqual([
      { file, line: at, message: says },
    ])
  })

  test('a member whose size the outside data do not have', async () => {
    const [china] = sampleSizes.area.rows
    const files = {
      ...sizes,
      [file]: sound,
      'outside-data/area.yaml': stringify({ ...sampleSizes.area, rows: [china] }),
    }
    const message = 'The outside data have no area or no people for India.'
    expect(await problemsIn(files)).toEqual([
      { file, line: sound.slice(0, sound.indexOf('\nmembers:')).split('\n').length + 2, message },
    ])
  })

  test('outside data that are not there', async () => {
    expect(await problemsIn({ [file]: sound })).toEqual(
      ['area', 'population'].map((name) => ({
        file: `outside-data/${name}.yaml`,
        line: 1,
        message: 'There is no such file.',
      })),
    )
  })
})

test('the page is given its own content, its figures and every entry that they or it name', async () => {
  const course = await withTinyCourse({ ...sizes, [file]: sound }, (root) => readCourse(root))
  const content = sinceContent(course)
  expect(content.page.sections[0]?.facts).toEqual([fact])
  expect(content.page.members.rows.map(({ name, joined }) => [name, joined])).toEqual([
    ['China', 1996],
    ['India', 2017],
  ])
  expect(Object.keys(content.figures)).toEqual(['border-map'])
  expect(Object.keys(content.statements)).toEqual(['map-length', 'two-sides'])
  expect(Object.keys(content.discrepancies)).toEqual(['two-years'])
})

test('a course without the page says so', async () => {
  const course = await withTinyCourse({}, (root) => readCourse(root))
  expect(() => sinceContent(course)).toThrow('There is no page on what came after the papers.')
})
