import { expect, test } from 'vitest'
import { deckCards, isBackOf } from '#domain/glossary-deck/deck-card.ts'
import type { DeckDirection } from '#domain/glossary-deck/deck-direction.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'

const term = (id: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  id,
  term: id,
  also: [],
  definition: `What ${id} means.`,
  paragraphs: [],
  module: 'border',
  names: {},
  ...more,
})

const terms = [
  term('shanghai-five', {
    term: 'Shanghai Five',
    also: ['the Five'],
    names: { zh: '上海五国', ru: 'Шанхайская пятёрка' },
  }),
  term('crisis', { module: 'why', names: { zh: '危机管理' } }),
  term('restraint'),
]
const cards = (direction: DeckDirection, modules: string[] = []) =>
  deckCards(terms, { direction, modules })

test('a term and its definition make a card in both directions', () => {
  expect(cards('term-definition')[0]).toMatchObject({
    id: 'shanghai-five',
    front: { text: 'Shanghai Five' },
    back: { text: 'What shanghai-five means.' },
  })
  expect(cards('definition-term')[0]).toMatchObject({
    front: { text: 'What shanghai-five means.' },
    back: { text: 'Shanghai Five' },
  })
  expect(cards('term-definition')).toHaveLength(3)
})

test('a name makes a card only where there is one, and carries its language', () => {
  expect(cards('english-chinese').map(({ id, back }) => [id, back])).toEqual([
    ['shanghai-five', { text: '上海五国', lang: 'zh-Hans' }],
    ['crisis', { text: '危机管理', lang: 'zh-Hans' }],
  ])
  expect(cards('english-russian').map(({ id, back }) => [id, back])).toEqual([
    ['shanghai-five', { text: 'Шанхайская пятёрка', lang: 'ru' }],
  ])
})

test('only the chosen modules give cards, and none chosen means all', () => {
  expect(cards('term-definition', ['why']).map(({ id }) => id)).toEqual(['crisis'])
  expect(cards('english-russian', ['why'])).toEqual([])
})

test('what is written counts as the back by any of its names, whatever the capitals and accents', () => {
  const [byDefinition] = cards('definition-term')
  const [inRussian] = cards('english-russian')
  const [inChinese] = cards('english-chinese')
  if (!byDefinition || !inRussian || !inChinese) throw new Error('The sample lost its cards.')
  expect(isBackOf(byDefinition, 'shanghai five.')).toBe(true)
  expect(isBackOf(byDefinition, 'The Five')).toBe(true)
  expect(isBackOf(byDefinition, 'Shanghai Six')).toBe(false)
  expect(isBackOf(inRussian, 'шанхайская пятерка')).toBe(true)
  expect(isBackOf(inChinese, '上海五国')).toBe(true)
  expect(isBackOf(inChinese, '')).toBe(false)
})

test('a definition is for the person to judge', () => {
  const [card] = cards('term-definition')
  expect(card && isBackOf(card, 'What shanghai-five means.')).toBe(false)
})
