import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidencePath, lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import { readPlace } from '#domain/notes/note-place.ts'
import { anyAddress } from '#tests/support/notes/noted-course.ts'

const section = { kind: 'section', module: 'm', lesson: 'l', section: 's' }

test.each([
  [lessonPath('m', 'l', 's'), section],
  [lessonPath('m', 'l'), { kind: 'lesson', module: 'm', lesson: 'l' }],
  [questionPath('q1'), { kind: 'question', question: 'q1' }],
  [evidencePath('e1'), { kind: 'evidence', entry: 'e1' }],
])('%s is read as what the app writes', (address, place) => {
  expect(readPlace(address)).toEqual(place)
})

test('an address without its last slash, with a query or encoded is the same place', () => {
  for (const address of ['/learn/m/l#s', '/learn/m/l/?from=here#s', '/learn/%6D/l/#%73'])
    expect(readPlace(address)).toEqual(section)
})

test('a section keeps what stands after a second sign', () => {
  expect(readPlace('/learn/m/l/#s#t')).toEqual({ ...section, section: 's#t' })
})

test.each(['/', '/learn/', '/learn/m/', '/learn/m/l/s/', '/q/', '/q/a/b/', 'q/a/', '//q/a/'])(
  '%s names no place for notes',
  (address) => {
    expect(readPlace(address)).toEqual({ kind: 'elsewhere' })
  },
)

test('no address is an error', () => {
  fc.assert(fc.property(anyAddress, (address) => readPlace(address).kind.length > 0))
  expect(readPlace('/q/%E0%A4%A/')).toEqual({ kind: 'question', question: '%E0%A4%A' })
})
