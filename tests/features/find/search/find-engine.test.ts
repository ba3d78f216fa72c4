import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadFind } from '#content/find-catalog.ts'
import { findDocuments } from '#domain/find/find-document.ts'
import { findKinds } from '#domain/find/find-kind.ts'
import { createNameGroups } from '#domain/find/name-groups.ts'
import { createFindEngine } from '#features/find/search/find-engine.ts'
import { groupMatches } from '#features/find/search/find-groups.ts'

const content = await loadFind()
const engine = await createFindEngine(content, async () => undefined)

const addresses = (typed: string) => engine.search(typed).matches.map(({ document }) => document.to)
const best = (typed: string, most = 3) => addresses(typed).slice(0, most)
const sorted = (typed: string) => addresses(typed).toSorted()

test('each name of a thing finds every text that has the course’s own name', () => {
  const documents = findDocuments(content)
  for (const { name, also, zh, ru } of content.aliases) {
    const own = createNameGroups([{ names: [name] }])
    const having = documents.filter(({ title, text }) => own.in(`${title} · ${text}`).length > 0)
    expect(having.length, name).toBeGreaterThan(0)
    for (const other of [...also, ...zh, ...ru]) {
      const found = new Set(addresses(other))
      const missing = having.filter(({ to }) => !found.has(to))
      expect(missing, `${other} → ${name}`).toEqual([])
    }
  }
})

test.each([
  ['Kirghizia', 'Kyrgyzstan'],
  ['Alamutu', 'Almaty'],
  ['Alma-Ata', 'Almaty'],
  ['Алма-Ата', 'Almaty'],
  ['吉尔吉斯斯坦', 'Kyrgyzstan'],
  ['Chenchen', 'Chechnya'],
  ['East Turkistan', 'East Turkestan'],
  ['Tovyeka', 'Tokayev'],
])('%s finds %s, in lessons too, and says so', (asked, name) => {
  const { matches, renamed } = engine.search(asked)
  expect(renamed.map(({ group }) => group.names[0])).toContain(name)
  const named = matches.filter(({ document }) => document.text.includes(name))
  expect(named.length).toBeGreaterThan(0)
  expect(matches.some(({ document }) => document.kind === 'lesson')).toBe(true)
})

test.each([
  ['Kirgizia', 'Kirghizia'],
  ['kirgiz', 'Kirghizia'],
  ['Kazakstan', 'Kazakhstan'],
  ['Kyrgzystan', 'Kyrgyzstan'],
  ['Almata', 'Almaty'],
  ['secruity dilemna', 'security dilemma'],
  ['Dushanbé', 'Dushanbe'],
  ['communiqe', 'communiqué'],
  ['пятерка', 'пятёрка'],
])('the slip in %s is forgiven', (slip, meant) => {
  expect(best(slip, 200)).toContain(best(meant, 1)[0])
})

test.each([
  ['上海五国', '/glossary/#shanghai-five'],
  ['安全困境', '/glossary/#security-dilemma'],
  ['困境', '/glossary/#security-dilemma'],
  ['Шанхайская пятёрка', '/glossary/#shanghai-five'],
  ['шанхайской пятерки', '/glossary/#shanghai-five'],
  ['остров Даманский', '/glossary/#zhenbao-island'],
  ['security dilemma', '/glossary/#security-dilemma'],
  ['CBM', '/glossary/#confidence-building-measure'],
  ['three evil forces', '/glossary/#three-forces'],
  ['uyghur', '/glossary/#xinjiang'],
  ['place names variants', '/evidence/place-name-variants/'],
])('%s leads to %s among the first', (asked, to) => {
  expect(best(asked)).toContain(to)
})

test('a word is found as one types it, from its second letter', () => {
  for (const end of [2, 4, 6, 8])
    expect(addresses('multilateralism'.slice(0, end)).length).toBeGreaterThan(10)
})

test('a known word brings none that only look like it', () => {
  const texts = engine.search('Iran').matches.map(({ document }) => JSON.stringify(document))
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => !/iran/i.test(text))).toEqual([])
  expect(sorted('1996')).not.toEqual(sorted('1997'))
})

test('more words find less, and all of them are met', () => {
  const both = addresses('pipeline Korea')
  expect(both.length).toBeGreaterThan(0)
  for (const to of both) {
    expect(addresses('pipeline')).toContain(to)
    expect(addresses('Korea')).toContain(to)
  }
})

test('where no place has all words, those with some follow, and near spellings are given', () => {
  const found = engine.search('border blurpsen bordr')
  expect([found.how, found.unknown]).toEqual(['some', ['blurpsen', 'bordr']])
  expect(found.matches.length).toBeGreaterThan(100)
  expect(found.near).toContain('border')
  const nothing = engine.search('xqzwvk')
  expect(nothing.matches).toEqual([])
  expect(nothing.unknown).toEqual(['xqzwvk'])
})

test('words that stand everywhere, marks and nothing find nothing', () => {
  for (const typed of ['', '   ', 'the of', '?!', '🚀', '<>'])
    expect(engine.search(typed).matches).toEqual([])
})

test('quotes, operators, emoji and HTML change nothing', () => {
  for (const dressed of [
    '"three forces"',
    '+three -forces',
    'three AND forces NOT',
    '🚀three🚀forces',
    '<b>three</b><i>forces</i>',
    'three^ forces~ (',
  ])
    expect(best(dressed, 1), dressed).toEqual(best('three forces', 1))
})

test('whatever is typed is answered', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('border', 'Кирг', '上海', '__proto__', 'constructor', '"', '\ud83d'),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
      const { matches } = engine.search(all.join(' '))
      for (const group of groupMatches(matches, 2)) expect(findKinds).toContain(group.kind)
    }),
    { numRuns: 60 },
  )
})

test('ten thousand characters are searched by their beginning', () => {
  const found = engine.search('border '.repeat(1500))
  expect(found.asked.cut).toBe(true)
  expect(found.matches.length).toBeGreaterThan(0)
})
