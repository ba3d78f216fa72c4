import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePlaces, findPlace } from '#domain/notes/course-places.ts'
import { anyAddress, notedCourse } from '#tests/support/notes/noted-course.ts'

const find = (address: string) => findPlace(address, notedCourse)

test('a section is named by its title, within its lesson', () => {
  expect(find('/learn/first/one/#b')).toMatchObject({
    address: '/learn/first/one/#b',
    room: 'module first',
    title: 'Section b',
    within: 'Lesson one',
    state: 'here',
  })
})

test('a question is named by its prompt, within its module, and an entry by its statement', () => {
  expect(find('/q/late/')).toMatchObject({ room: 'questions', title: 'Late?', within: 'Second' })
  expect(find('/evidence/entry-a/')).toMatchObject({ room: 'evidence', title: 'Another entry' })
})

test('a renamed section stays with its lesson, under the address it had', () => {
  expect(find('/learn/first/one/#gone')).toMatchObject({
    address: '/learn/first/one/#gone',
    title: '/learn/first/one/#gone',
    within: 'Lesson one',
    room: 'module first',
    state: 'gone',
  })
})

test('an old question leads to the one that took its place, and says so', () => {
  expect(find('/q/old/')).toMatchObject({ address: '/q/new/', title: 'New?', state: 'replaced' })
  expect(find('/q/new/').state).toBe('here')
})

test('until questions and entries are known they are named by their ids and not called gone', () => {
  const places = { modules: notedCourse.modules }
  expect(findPlace('/q/any/', places)).toMatchObject({ title: 'Question any', state: 'here' })
  expect(findPlace('/evidence/any/', places)).toMatchObject({ title: 'Entry any', state: 'here' })
})

test('places are read by module, lesson and section, then questions, then evidence, then the rest', () => {
  const inOrder = [
    '/learn/first/one/',
    '/learn/first/one/#a',
    '/learn/first/one/#b',
    '/learn/first/one/#gone',
    '/learn/first/two/#c',
    '/learn/first/gone/',
    '/learn/second/three/#d',
    '/q/new/',
    '/q/late/',
    '/q/never/',
    '/evidence/entry-b/',
    '/evidence/entry-a/',
    '/evidence/never/',
    '/timeline/',
  ]
  const sorted = inOrder
    .toReversed()
    .map(find)
    .sort(comparePlaces)
    .map(({ address }) => address)
  expect(sorted).toEqual(inOrder)
})

test('any address has a place, and the order is one order', () => {
  fc.assert(
    fc.property(anyAddress, anyAddress, (one, other) => {
      const [a, b] = [find(one), find(other)]
      expect(a.title.length).toBeGreaterThan(0)
      expect(Math.sign(comparePlaces(a, b)) + Math.sign(comparePlaces(b, a))).toBe(0)
    }),
  )
})
