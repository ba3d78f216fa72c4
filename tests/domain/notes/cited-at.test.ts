import { expect, test } from 'vitest'
import type { EvidenceContent } from '#domain/lesson/page-content.ts'
import { citedAt } from '#domain/notes/cited-at.ts'

const usedIn = (section: string, question: string) => ({
  lessons: [{ module: 'm', id: 'l', title: 'L', section, sectionTitle: section }],
  questions: [{ id: question, module: 'm', prompt: '?' }],
  figures: [],
})
const statement = (id: string) =>
  ({ id, kind: 'fact', statement: id, paragraphs: ['jia.1.1'], doubts: [] }) as const
const doubt = {
  id: 'a-doubt',
  title: 'A doubt',
  family: 'dates-and-counts',
  types: ['arithmetic'],
  paragraphs: ['jia.1.1'],
  says: '',
  reading: '',
  settled: 'open',
  basis: '',
  lesson: '',
  statements: [],
} as const
const content = {
  statements: { second: statement('second'), first: statement('first') },
  discrepancies: { 'a-doubt': doubt },
  uses: { second: usedIn('s', 'q1'), first: usedIn('t', 'q2'), 'a-doubt': usedIn('s', 'q2') },
  exercises: {},
} as unknown as EvidenceContent

test.each([
  ['/learn/m/l/#s', ['second', 'a-doubt']],
  ['/learn/m/l/#t', ['first']],
  ['/learn/m/l/', ['second', 'first', 'a-doubt']],
  ['/learn/m/other/#s', []],
  ['/q/q2/', ['first', 'a-doubt']],
  ['/evidence/first/', ['first']],
  ['/evidence/a-doubt/', ['a-doubt']],
  ['/evidence/__proto__/', []],
  ['/timeline/', []],
])('behind %s stand %j', (address, ids) => {
  expect(citedAt(address, content)).toEqual(ids)
})
