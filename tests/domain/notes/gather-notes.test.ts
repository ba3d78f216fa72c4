import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherNotes, groupNotes } from '#domain/notes/gather-notes.ts'
import { anyAddress, noteAt, notedCourse } from '#tests/support/notes/noted-course.ts'

const a = '/learn/first/one/#a'

test('notes and bookmark of one place stand together, the first written first', () => {
  const notes = [
    noteAt(a, { id: 'n2', writtenAt: 2 }),
    noteAt('/learn/first/one#a', { id: 'n1', writtenAt: 1 }),
  ]
  const placed = gatherNotes(notes, new Map([[a, 7]]), notedCourse)
  expect(placed).toHaveLength(1)
  expect(placed[0]).toMatchObject({
    place: { title: 'Section a' },
    bookmarks: [a],
    bookmarkedAt: 7,
  })
  expect(placed[0]?.notes.map(({ id }) => id)).toEqual(['n1', 'n2'])
})

test('a note at a replaced question does not pass for one at the new question', () => {
  const placed = gatherNotes([noteAt('/q/old/'), noteAt('/q/new/')], new Map(), notedCourse)
  expect(placed.map(({ place }) => place.state)).toEqual(['replaced', 'here'])
})

test('groups are headed by module, questions, evidence and what moved', () => {
  const addresses = ['/timeline/', '/evidence/entry-a/', '/q/late/', '/learn/second/three/#d', a]
  const placed = gatherNotes(
    addresses.map((address) => noteAt(address)),
    new Map(),
    notedCourse,
  )
  expect(groupNotes(placed, notedCourse).map(({ title }) => title)).toEqual([
    'Module 1: First',
    'Module 2: Second',
    'Questions',
    'Evidence base',
    'Places that moved',
  ])
})

test('whatever the addresses, every note and every bookmark is listed once', () => {
  fc.assert(
    fc.property(fc.array(anyAddress), fc.uniqueArray(anyAddress), (noted, marked) => {
      const notes = noted.map((place, at) => noteAt(place, { id: `n${at}`, writtenAt: at }))
      const bookmarks = new Map(marked.map((place) => [place, 1]))
      const groups = groupNotes(gatherNotes(notes, bookmarks, notedCourse), notedCourse)
      const placed = groups.flatMap(({ places }) => places)
      const ids = placed.flatMap((each) => each.notes.map(({ id }) => id))
      expect(ids.sort()).toEqual(notes.map(({ id }) => id).sort())
      expect(placed.flatMap((each) => each.bookmarks).sort()).toEqual([...marked].sort())
    }),
  )
})
