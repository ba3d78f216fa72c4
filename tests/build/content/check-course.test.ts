import { describe } from 'vitest'
import { authorMistakes } from '#tests/support/builders/author-mistakes.ts'

const lesson = 'borders/first.mdx'
const checks = 'borders/checks.yaml'
const module = 'borders/module.yaml'

describe('what a lesson names and nobody has written', () => {
  authorMistakes([
    {
      what: 'unknown evidence',
      file: lesson,
      change: ['ids="two-sides"', 'ids="two-sides three-sides"'],
      line: '<Cite',
      says: 'There is no evidence entry called “three-sides”.',
    },
    {
      what: 'an unknown term',
      file: lesson,
      change: ['<Term id="party">', '<Term id="partie">'],
      line: '<Term',
      says: 'There is no glossary term called “partie”.',
    },
    {
      what: 'an unknown figure',
      file: lesson,
      change: ['<Figure id="border-map" />', '<Figure id="borders" />'],
      line: '<Figure',
      says: 'There is no figure called “borders”.',
    },
    {
      what: 'an unknown question',
      file: lesson,
      change: ['<Check id="how-many-sides" />', '<Check id="how-many" />'],
      line: '<Check',
      says: 'There is no question called “how-many”.',
    },
    {
      what: 'an unknown discrepancy',
      file: 'borders/second.mdx',
      change: ['<Disagree ids="two-years">', '<Disagree ids="three-years">'],
      line: '<Disagree',
      says: 'There is no discrepancy called “three-years”.',
    },
    {
      what: 'an unknown objective',
      file: lesson,
      change: ['objectives: [M1.1]', 'objectives: [M1.2]'],
      line: '---',
      says: 'The module has no objective M1.2.',
    },
  ])
})

describe('links and order in a lesson', () => {
  const nowhere = (link: string) =>
    `The link ${link} leads nowhere. Use an address such as /learn/module/lesson/#section or a full https:// one.`
  authorMistakes([
    {
      what: 'a link to no lesson',
      file: lesson,
      change: ['/learn/borders/second/#moscow', '/learn/borders/third/'],
      line: '/third/',
      says: nowhere('/learn/borders/third/'),
    },
    {
      what: 'a link to no section of another lesson',
      file: lesson,
      change: ['/second/#moscow', '/second/#minsk'],
      line: '#minsk',
      says: nowhere('/learn/borders/second/#minsk'),
    },
    {
      what: 'a link to no section of its own lesson',
      file: lesson,
      change: ['(#two-sides)', '(#three-sides)'],
      line: '#three-sides',
      says: nowhere('#three-sides'),
    },
    {
      what: 'an address defined apart that leads nowhere',
      file: lesson,
      change: ['More to come.', '[More][more] to come.\n\n[more]: http://example.org'],
      line: '[more]: http',
      says: nowhere('http://example.org'),
    },
    {
      what: 'a check before the section that teaches it',
      file: checks,
      change: ['section: first#two-sides', 'section: first#later'],
      toldIn: lesson,
      line: '<Check',
      says: 'The check “how-many-sides” tests first#later, which the reader has not come to yet.',
    },
    {
      what: 'a check of a later lesson',
      file: checks,
      change: ['section: first#two-sides', 'section: second#moscow'],
      toldIn: lesson,
      line: '<Check',
      says: 'The check “how-many-sides” tests second#moscow, which the reader has not come to yet.',
    },
  ])
})

describe('what a question names and nobody has written', () => {
  const line = 'id: how-many-sides'
  authorMistakes([
    {
      what: 'an unknown section',
      file: 'borders/bank.yaml',
      change: ['first#two-sides\n  prompt: Who', 'first#three-sides\n  prompt: Who'],
      line: 'id: before-reading',
      says: 'before-reading: no lesson has the section first#three-sides.',
    },
    {
      what: 'an unknown objective',
      file: checks,
      change: ['objectives: [M1.1]\n  level: remember', 'objectives: [M1.8]\n  level: remember'],
      line,
      says: 'how-many-sides: the module has no objective M1.8.',
    },
    {
      what: 'an unknown misconception',
      file: checks,
      change: ['misconception: X1.1', 'misconception: X1.2'],
      line,
      says: 'how-many-sides: the module has no misconception X1.2.',
    },
    {
      what: 'unknown evidence of an option',
      file: checks,
      change: ['why: There were two., evidence: [two-sides]', 'why: Two., evidence: [sides]'],
      line,
      says: 'how-many-sides: there is no evidence entry called “sides”.',
    },
    {
      what: 'a conflict about no known discrepancy',
      file: checks,
      change: ['discrepancy: two-years', 'discrepancy: three-years'],
      line: 'id: which-year',
      says: 'which-year: there is no discrepancy called “three-years”.',
    },
    {
      what: 'an account from no paragraph of the papers',
      file: checks,
      change: ['paragraphs: [jia.1.2]', 'paragraphs: [jia.9.9]'],
      line: 'id: which-year',
      says: 'which-year: neither paper has a paragraph jia.9.9.',
    },
    {
      what: 'a chart to read that does not exist',
      file: 'borders/bank.yaml',
      change: ['figure: border-map', 'figure: border-maps'],
      line: 'id: length-from-the-map',
      says: 'length-from-the-map: there is no figure called “border-maps”.',
    },
  ])
})

describe('what a module, a figure or a term names and nobody has written', () => {
  authorMistakes([
    {
      what: 'an unknown prequestion',
      file: module,
      change: ['[before-reading]', '[before-writing]'],
      line: 'id: borders',
      says: 'There is no question called “before-writing” for the prequestions.',
    },
    {
      what: 'unknown evidence of a misconception',
      file: module,
      change: ['evidence: [two-sides]', 'evidence: [no-sides]'],
      line: 'id: borders',
      says: 'X1.1: there is no evidence entry called “no-sides”.',
    },
    {
      what: 'an unknown paragraph of an objective',
      file: module,
      change: ['paragraphs: [jia.1.1]', 'paragraphs: [jia.9.9]'],
      line: 'id: borders',
      says: 'M1.1: neither paper has a paragraph jia.9.9.',
    },
    {
      what: 'unknown evidence of a figure’s row',
      file: 'figures/border-map.yaml',
      change: ['about }, evidence: [two-sides]', 'about }, evidence: [no-sides]'],
      line: 'id: border-map',
      says: 'border-map: there is no evidence entry called “no-sides”.',
    },
    {
      what: 'unknown evidence of a figure’s total',
      file: 'figures/border-map.yaml',
      change: ['[map-length]', '[map-breadth]'],
      line: 'id: border-map',
      says: 'border-map: there is no evidence entry called “map-breadth”.',
    },
    {
      what: 'a term of no module',
      file: 'glossary/terms.yaml',
      change: ['module: borders', 'module: fences'],
      line: 'id: party',
      says: 'party: there is no module called “fences”.',
    },
  ])
})
