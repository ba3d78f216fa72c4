import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import {
  filterTerms,
  glossaryQuery,
  readGlossaryFilter,
  wholeGlossary,
} from '#features/glossary/glossary-filter.ts'

const term = (id: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id,
  term: id,
  also: [],
  definition: 'A definition.',
  paragraphs: [],
  module: 'border',
  names: {},
  ...more,
})
const terms = [
  term('five', {
    term: 'Shanghai Five',
    also: ['S5'],
    definition: 'The forum of five states.',
    names: { zh: '上海五国', ru: 'Шанхайская пятёрка' },
  }),
  term('communique', { term: 'joint communiqué', module: 'forum' }),
  term('norm', { definition: 'A rule that the Five’s leaders kept.', module: 'forum' }),
]
const found = (text: string, module = '') =>
  filterTerms(terms, { text, module }).map(({ id }) => id)

test.each([
  ['a term', 'shanghai', ['five']],
  ['another name', 's5', ['five']],
  ['the Chinese name', '五国', ['five']],
  ['the Russian name, whatever the capitals and dots', 'ШАНХАЙСКАЯ ПЯТЕРКА', ['five']],
  ['a definition', 'states forum', ['five']],
  ['a word with an accent, written without', 'communique', ['communique']],
  ['a word without an accent, written with one', 'nórm', ['norm']],
  ['an apostrophe of either kind', "five's leaders", ['norm']],
  ['words that stand in different fields', 's5 五国', ['five']],
])('finds %s', (_what, text, ids) => {
  expect(found(text)).toEqual(ids)
})

test('every word asked for has to be there', () => {
  expect(found('shanghai leaders')).toEqual([])
})

test('an id that no reader sees finds nothing', () => {
  expect(
    filterTerms([term('hidden-id', { term: 'x' })], { text: 'hidden-id', module: '' }),
  ).toEqual([])
})

test('a module narrows the list, alone and with words', () => {
  expect(found('', 'forum')).toEqual(['communique', 'norm'])
  expect(found('rule', 'forum')).toEqual(['norm'])
  expect(found('rule', 'border')).toEqual([])
})

test('nothing asked for gives the whole list', () => {
  expect(filterTerms(terms, wholeGlossary)).toEqual(terms)
  expect(found('   ')).toHaveLength(3)
})

const modules = ['border', 'forum']
const read = (query: string) => readGlossaryFilter(new URLSearchParams(query), modules)

test('a filter comes back from its own address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      fc.constantFrom('', ...modules),
      (text, module) => {
        expect(read(glossaryQuery({ module, text }))).toEqual({ module, text })
      },
    ),
  )
})

test('an unknown module counts as none, and nothing asked for leaves the address bare', () => {
  expect(read('module=weather')).toEqual(wholeGlossary)
  expect(glossaryQuery({ module: '', text: '  ' })).toBe('')
})
