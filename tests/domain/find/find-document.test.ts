import { expect, test } from 'vitest'
import type { FindContent } from '#domain/find/find-content.ts'
import { findDocuments } from '#domain/find/find-document.ts'

const content: FindContent = {
  modules: [{ id: 'border', title: 'Borders' }],
  lessons: [
    {
      module: 'border',
      id: 'first',
      title: 'A line',
      lede: 'Where it runs.',
      sections: [
        { id: '', title: '', text: 'An opening.' },
        { id: 'two-sides', title: 'Two sides', text: 'A table.' },
      ],
    },
  ],
  terms: [
    { id: 'cbm', term: 'CBM', also: ['measure'], definition: 'A step.', names: { zh: '措施' } },
  ],
  statements: [{ id: 'two-sides-met', statement: 'Two sides met.', source: 'Jia §I ¶1' }],
  discrepancies: [{ id: 'two-years', title: 'Two years', says: 'One says.', reading: 'It is.' }],
  questions: [{ id: 'who-met', module: 'border', prompt: 'Who met?' }],
  events: [{ id: 'signing', when: '1996-04-26', text: 'The five signed.' }],
  figures: [{ id: 'map', title: 'A long border', subtitle: 'In km' }],
  since: [{ id: 'members', title: 'Members', text: 'Ten.' }],
  aliases: [],
}
const documents = findDocuments(content)

test('each section of a lesson has its own address, and the opening is the lesson with its lede', () => {
  const lessons = documents.filter(({ kind }) => kind === 'lesson')
  expect(lessons.map(({ to, title, text, place }) => [to, title, text, place])).toEqual([
    ['/learn/border/first/', 'A line', 'Where it runs. An opening.', 'Borders'],
    ['/learn/border/first/#two-sides', 'Two sides', 'A table.', 'A line'],
  ])
})

test('everything else stands at the address where it is shown', () => {
  const others = documents.filter(({ kind }) => kind !== 'lesson')
  expect(Object.fromEntries(others.map(({ kind, to }) => [kind, to]))).toEqual({
    term: '/glossary/#cbm',
    statement: '/evidence/two-sides-met/',
    discrepancy: '/evidence/two-years/',
    question: '/q/who-met/',
    event: '/timeline/#signing',
    figure: '/atlas/map/',
    since: '/since-the-papers/#members',
  })
})

test('the words of an id find an entry of the evidence, and other names a term', () => {
  expect(documents.find(({ kind }) => kind === 'statement')?.keys).toBe('two sides met')
  expect(documents.find(({ kind }) => kind === 'term')?.names).toEqual([
    { text: 'measure' },
    { text: '措施', lang: 'zh' },
  ])
})

test('an event shows its date', () => {
  expect(documents.find(({ kind }) => kind === 'event')?.place).toBe('26 April 1996')
})
