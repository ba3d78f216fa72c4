/** The file is read by a real parser of Markdown, GitHub's dialect included. */
import { createProcessor } from '@mdx-js/mdx'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { longestNote } from '#domain/study/study-event.ts'
import { markdownNotes, markdownNotesFile } from '#interop/notes/markdown-notes.ts'
import { plainParagraphs } from '#interop/notes/plain-lines.ts'
import { hostileText, sheetNote, sheetOf, sheetPlace } from '#tests/support/notes/note-sheets.ts'

type Node = {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly depth?: number
  readonly children?: readonly Node[]
}

const parser = createProcessor({ format: 'md', remarkPlugins: [remarkGfm] })
// The parser's tree has more in it than these tests read.
const parse = (text: string) => parser.parse(text) as unknown as Node
const childrenOf = (node: Node): readonly Node[] => node.children ?? []
const within = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(within)]
const ofType = (node: Node, type: string) => within(node).filter((each) => each.type === type)
const wordsOf = (node: Node): string =>
  node.type === 'break' ? '\n' : (node.value ?? childrenOf(node).map(wordsOf).join(''))
/** Links that lead elsewhere than to the web or mail address which is their text. */
const madeLinks = (node: Node) =>
  ofType(node, 'link').filter((link) => {
    const words = wordsOf(link)
    const itself = /^https?:/i.test(words) ? words : `http://${words}`
    return ![encodeURI(itself), itself, `mailto:${words}`, words].includes(link.url ?? '')
  })
const typesIn = (node: Node) => [...new Set(within(node).map(({ type }) => type))].sort()

/** What stands in each quotation, paragraph by paragraph. */
const quotations = (root: Node) =>
  childrenOf(root)
    .filter(({ type }) => type === 'blockquote')
    .map((quotation) => childrenOf(quotation).map(wordsOf))

const asTyped = (text: string) => plainParagraphs(text).map((lines) => lines.join('\n'))

const cited = [
  {
    statement: 'Five states signed *it*.',
    sources: 'Jia §I ¶2',
    address: 'https://course.example/evidence/five-signed/',
  },
]

test('a place has its title as a link, its lesson, its notes and the evidence behind it', () => {
  const place = sheetPlace({ notes: [sheetNote('Ask who was told.\nAnd when.')], cited })
  const root = parse(markdownNotes(sheetOf(place)))
  const headings = childrenOf(root).filter(({ type }) => type === 'heading')
  expect(headings.map((each) => [each.depth, wordsOf(each)])).toEqual([
    [1, 'Notes and bookmarks'],
    [2, 'Module 1: Border'],
    [3, 'Notification'],
    [2, 'References'],
  ])
  expect(ofType(root, 'link').map(({ url }) => url)).toEqual([place.address, cited[0]?.address])
  expect(quotations(root)).toEqual([['Ask who was told.\nAnd when.']])
  expect(ofType(root, 'listItem').map(wordsOf)).toEqual([
    'Five states signed *it*. (Jia §I ¶2)',
    'Qingguo Jia, “The Success of the Shanghai Five”.',
  ])
  const words = childrenOf(root).map(wordsOf)
  for (const said of ['Seven promises', 'Written 3 December 2026.', 'Evidence:'])
    expect(words).toContain(said)
})

test('an earlier wording, a bookmark and a remark stand with their place', () => {
  const note = sheetNote('1990', { earlier: ['1989'] })
  const root = parse(
    markdownNotes(
      sheetOf(sheetPlace({ notes: [note], bookmarked: 'Bookmarked 3 May.', remark: 'It moved.' })),
    ),
  )
  expect(quotations(root)).toEqual([['1990'], ['1989']])
  const words = childrenOf(root).map(wordsOf)
  for (const said of ['Bookmarked 3 May.', 'It moved.', 'Earlier wording:'])
    expect(words).toContain(said)
})

test('a note in Markdown stays text, signs and all', () => {
  const text = '# Mine\n\n- one\n- **two**\n\n    code\n\n1. three\n2) four\n===\n| a |\n| - |'
  expect(
    quotations(parse(markdownNotes(sheetOf(sheetPlace({ notes: [sheetNote(text)] }))))),
  ).toEqual([asTyped(text)])
})

test('whatever is in a note, it reads as typed and nothing around it changes', () => {
  const plain = typesIn(
    parse(markdownNotes(sheetOf(sheetPlace({ notes: [sheetNote('x')], cited })))),
  )
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
      const said = texts.filter((text) => asTyped(text).length > 0)
      const notes = said.map((text) => sheetNote(text, { earlier: [text] }))
      const root = parse(markdownNotes(sheetOf(sheetPlace({ notes, cited }))))
      const twice = said.flatMap((text) => [asTyped(text), asTyped(text)])
      expect(quotations(root)).toEqual(twice)
      expect(typesIn(root).filter((type) => type !== 'break')).toEqual(
        said.length > 0 ? plain : plain.filter((type) => type !== 'blockquote'),
      )
      expect(ofType(root, 'heading')).toHaveLength(4)
      expect(madeLinks(root).map(({ url }) => url)).toEqual([
        sheetPlace().address,
        cited[0]?.address,
      ])
    }),
    { numRuns: 250 },
  )
})

test('titles and addresses out of an old or foreign file change nothing either', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, address) => {
      const place = sheetPlace({ title, within: title, address, remark: title })
      const root = parse(markdownNotes(sheetOf(place)))
      const [heading] = ofType(root, 'heading').filter(({ depth }) => depth === 3)
      expect(heading && ofType(heading, 'link')).toHaveLength(1)
      const others = childrenOf(root).filter((node) => node !== heading)
      expect(others.flatMap(madeLinks)).toEqual([])
      expect(ofType(root, 'html')).toEqual([])
      expect(ofType(root, 'heading').filter(({ depth }) => depth === 3)).toHaveLength(1)
    }),
    { numRuns: 150 },
  )
})

test('the longest note comes out whole', () => {
  const text = '`*_[<'.repeat(longestNote / 5)
  expect(
    quotations(parse(markdownNotes(sheetOf(sheetPlace({ notes: [sheetNote(text)] }))))),
  ).toEqual([[text]])
})

test('the file is named by the day and ends in a line end', () => {
  const { name, text } = markdownNotesFile(sheetOf(), Date.UTC(2026, 11, 3))
  expect(name).toBe('sco-primer-notes-2026-12-03.md')
  expect(text).toMatch(/[^\n]\n$/)
})
