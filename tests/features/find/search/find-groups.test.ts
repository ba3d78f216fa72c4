import { expect, test } from 'vitest'
import type { FindDocument } from '#domain/find/find-document.ts'
import type { Piece } from '#domain/find/marked-pieces.ts'
import type { Match } from '#features/find/search/find-engine.ts'
import { groupMatches } from '#features/find/search/find-groups.ts'

const bare: FindDocument = {
  kind: 'term',
  to: '/a/',
  title: 'Title',
  text: 'Text',
  place: '',
  names: [],
  keys: '',
}
const match = (document: Partial<FindDocument>, more: Partial<Match> = {}): Match => ({
  document: { ...bare, ...document },
  terms: [],
  groups: [],
  ...more,
})
const marked = (pieces: readonly Piece[]) =>
  pieces.filter((piece) => piece.marked).map(({ text }) => text)

test('the kind of the best match comes first, every match is counted, and few are shown', () => {
  const groups = groupMatches(
    [
      match({ kind: 'event', to: '/1/' }),
      match({ kind: 'term', to: '/2/' }),
      match({ kind: 'event', to: '/3/' }),
      match({ kind: 'event', to: '/4/' }),
    ],
    2,
  )
  expect(groups.map(({ kind, count, hits }) => [kind, count, hits.map(({ to }) => to)])).toEqual([
    ['event', 3, ['/1/', '/3/']],
    ['term', 1, ['/2/']],
  ])
})

test('a document without a title is its text', () => {
  const [group] = groupMatches([match({ title: '', text: 'Five met.' })], 1)
  expect(group?.hits[0]?.title).toEqual([{ text: 'Five met.', marked: false }])
  expect(group?.hits[0]?.text).toEqual([])
})

const almaty = { names: ['Almaty', 'Alma-Ata', '阿拉木图'] }

test('another name that was asked for marks the one that the text has', () => {
  const text = 'At Almaty they met.'
  const [group] = groupMatches([match({ text }, { terms: ['alma', 'ata'], groups: [almaty] })], 1)
  expect(marked(group?.hits[0]?.text ?? [])).toEqual(['Almaty'])
})

test('a name of which only a part was asked for marks only that part', () => {
  const crime = { names: ['cross-border crime', '跨国犯罪'] }
  const names = [{ text: '跨国犯罪', lang: 'zh' as const }]
  const document = { title: 'cross-border crime', names }
  const [group] = groupMatches([match(document, { terms: ['border'], groups: [crime] })], 1)
  expect(marked(group?.hits[0]?.title ?? [])).toEqual(['border'])
  expect(marked(group?.hits[0]?.names[0]?.pieces ?? [])).toEqual([])
})
