import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { headingAddress } from '#build/content/remark-lesson.ts'
import { authorMistakes } from '#tests/support/builders/author-mistakes.ts'
import { edited, withTinyCourse } from '#tests/support/builders/tiny-course.ts'

const file = 'borders/first.mdx'
const notProse = 'Only prose and lesson components may stand here: no code, braces or HTML.'

describe('in a lesson’s text', () => {
  authorMistakes([
    {
      what: 'a skipped level of headings',
      file,
      change: ['### Who sat where', '#### Who sat where'],
      line: '#### Who',
      says: 'The heading “Who sat where” skips a level: level 4 follows level 2.',
    },
    {
      what: 'a heading of level 1',
      file,
      change: ['## Later', '# Later'],
      line: '# Later',
      says: 'The heading “Later” is of level 1; the title in the front matter is the only one.',
    },
    {
      what: 'a second heading with the same address',
      file,
      change: ['## Later', '## Two *sides*?'],
      line: '## Two *sides*?',
      says: 'Two headings have the address #two-sides.',
    },
    {
      what: 'a smaller heading with the address of a section',
      file,
      change: ['### Who sat where', '### Two sides'],
      line: '### Two sides',
      says: 'Two headings have the address #two-sides.',
    },
    {
      what: 'an image without text',
      file,
      change: ['![A table with two sides]', '![ ]'],
      line: '/table.svg',
      says: 'The image /table.svg has no text for people who do not see it: ![what it shows](…).',
    },
    {
      what: 'an unknown component',
      file,
      change: ['<Figure id="border-map" />', '<Video id="border-map" />'],
      line: '<Video',
      says: '<Video> is not a lesson component. Known are Cite, Term, Figure, Check, Disagree, Beyond, Prequestions, PrequestionsAgain.',
    },
    {
      what: 'HTML',
      file,
      change: ['More to come.', '<b>More</b> to come.'],
      line: '<b>More',
      says: '<b> is not a lesson component. Known are Cite, Term, Figure, Check, Disagree, Beyond, Prequestions, PrequestionsAgain.',
    },
    {
      what: 'an expression in a sentence',
      file,
      change: ['More to come.', 'More {1 + 1} to come.'],
      line: '{1 + 1}',
      says: notProse,
    },
    {
      what: 'an expression on a line of its own',
      file,
      change: ['More to come.', '{more}'],
      line: '{more}',
      says: notProse,
    },
    {
      what: 'an import',
      file,
      change: ['More to come.', "import { a } from './a.js'"],
      line: 'import { a }',
      says: notProse,
    },
    {
      what: 'an expression as an attribute',
      file,
      change: ['<Prequestions />', '<Prequestions onClick={run} />'],
      line: '<Prequestions onClick',
      says: '<Prequestions> may have attributes of plain text only, such as ids="…".',
    },
    {
      what: 'a citation without ids',
      file,
      change: ['<Cite ids="two-sides" />', '<Cite ids=" " />'],
      line: '<Cite',
      says: '<Cite> needs ids="…" with at least one id.',
    },
    {
      what: 'outside knowledge without its source',
      file: 'borders/second.mdx',
      change: ['<Beyond source="An archive" asOf', '<Beyond asOf'],
      line: '<Beyond',
      says: '<Beyond> needs source="…" and asOf="…", so that a reader knows where it is from and how old it is.',
    },
    {
      what: 'outside knowledge without its date',
      file: 'borders/second.mdx',
      change: [' asOf="1 September 2025"', ''],
      line: '<Beyond',
      says: '<Beyond> needs source="…" and asOf="…", so that a reader knows where it is from and how old it is.',
    },
  ])
})

test('a heading’s address is its words in lower case with hyphens between them', () => {
  expect(headingAddress('A line of more than 7,000 kilometres')).toBe(
    'a-line-of-more-than-7000-kilometres',
  )
  expect(headingAddress('What’s next? — “Étés”')).toBe('whats-next-étés')
})

test('equal citations share a number, and each keeps a place of its own', async () => {
  const text = edited(
    file,
    'More to come.',
    'More.<Cite ids="map-length" /> And more.<Cite ids="two-sides" />',
  )
  const course = await withTinyCourse({ [file]: text }, (root) => readCourse(root))
  const code = course.modules[0]?.lessons[0]?.code ?? ''
  const cites = [...code.matchAll(/ids: "([^"]*)",\s*number: "(\d)",\s*place: "(\d)"/g)]
  expect(cites.map(([, ids, number, place]) => [ids, number, place])).toEqual([
    ['two-sides', '1', '0'],
    ['map-length', '2', '1'],
    ['two-sides', '1', '2'],
  ])
})

test('a lesson’s words are counted without its markup', async () => {
  const course = await withTinyCourse({}, (root) => readCourse(root))
  // Three of the heading and the sentence, six of the notes, in second.mdx.
  expect(course.modules[0]?.lessons[1]?.facts.words).toBe(
    'Moscow The five signed in Moscow One sentence has another year A later count differs'.split(
      ' ',
    ).length,
  )
})
