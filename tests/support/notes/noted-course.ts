/** A small course for notes: two modules, questions with an old id, evidence, and addresses of any kind. */
import fc from 'fast-check'
import type { CoursePlaces } from '#domain/notes/course-places.ts'
import type { Note } from '#domain/study/study-record.ts'

const lesson = (id: string, ...sections: string[]) => ({
  id,
  title: `Lesson ${id}`,
  sections: sections.map((section) => ({ id: section, title: `Section ${section}` })),
})

export const notedCourse: CoursePlaces = {
  modules: [
    { id: 'first', title: 'First', lessons: [lesson('one', 'a', 'b'), lesson('two', 'c')] },
    { id: 'second', title: 'Second', lessons: [lesson('three', 'd')] },
  ],
  questions: {
    late: { module: 'second', question: 'late', prompt: 'Late?' },
    old: { module: 'first', question: 'new', prompt: 'New?' },
    new: { module: 'first', question: 'new', prompt: 'New?' },
  },
  evidence: { 'entry-b': 'An entry', 'entry-a': 'Another entry' },
}

export function noteAt(place: string, note: Partial<Note> = {}): Note {
  const at = note.writtenAt ?? 1_000
  return { id: place, place, text: 'Words.', writtenAt: at, changedAt: at, earlier: [], ...note }
}

/** Addresses of the course, old ones, and what anybody's file may hold. */
export const anyAddress = fc.oneof(
  fc.constantFrom(
    '/learn/first/one/#a',
    '/learn/first/one/#b',
    '/learn/first/one/',
    '/learn/first/one/#gone',
    '/learn/first/gone/#a',
    '/learn/gone/one/#a',
    '/learn/second/three/#d',
    '/q/new/',
    '/q/old/',
    '/q/late/',
    '/q/__proto__/',
    '/evidence/entry-a/',
    '/evidence/constructor/',
    '/timeline/',
    '/',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `/${text}`),
)
