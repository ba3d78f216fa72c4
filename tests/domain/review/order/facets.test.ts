import { expect, test } from 'vitest'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import { cardFacets, eventFamilies, questionFacets } from '#domain/review/order/facets.ts'
import { matchQuestion, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

test('a question has the misconceptions of its options, however deep they stand, each once', () => {
  const option = { id: 'a', text: 'A', right: false, why: 'w', evidence: ['e'] }
  const question = singleChoiceQuestion({
    options: [
      { ...option, misconception: 'X1.2' },
      { ...option, id: 'b', misconception: 'X1.2' },
      { ...option, id: 'c', right: true, misconception: 'X1.5' },
    ],
  })
  expect(questionFacets(question, 'border-cbms')).toMatchObject({
    kind: 'question',
    module: 'border-cbms',
    misconceptions: ['X1.2', 'X1.5'],
  })
  expect(questionFacets(matchQuestion(), 'border-cbms').misconceptions).toEqual([])
})

test.for<[string, string[]]>([
  ['fifth-summit-annual-foreign-ministers-meetings', ['summit', 'ministers']],
  ['moscow-agreement-date', ['agreement']],
  ['observer-status-astana-2005', ['accession']],
  ['jia-norms-rooted-in-weakness', []],
])('evidence “%s” is about %o', ([id, families]) => {
  const question = singleChoiceQuestion({ evidence: [id] })
  expect(questionFacets(question, 'm').families).toEqual(families)
  expect(Object.keys(eventFamilies)).toEqual(expect.arrayContaining(families))
})

test('the same question in another module is told so', () => {
  const question = singleChoiceQuestion()
  const facets = questionFacets(question, 'one')
  expect(questionFacets(question, 'one')).toBe(facets)
  expect(questionFacets(question, 'other').module).toBe('other')
})

test('two cards of one term would answer each other', () => {
  const term = { id: 'cbm', module: 'border-cbms' } as GlossaryTerm
  expect(cardFacets(term)).toMatchObject({ kind: 'card', evidence: ['term:cbm'] })
})
