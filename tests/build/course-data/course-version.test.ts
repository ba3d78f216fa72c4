import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { courseVersion } from '#build/course-data/course-version.ts'
import {
  edited,
  withTinyCourse,
  type TinyChanges,
  type TinyFile,
} from '#tests/support/builders/tiny-course.ts'

async function versionOf(changes: TinyChanges = {}): Promise<string> {
  return withTinyCourse(changes, async (root) => courseVersion(await readCourse(root)))
}

function change(file: TinyFile, from: string, to: string): TinyChanges {
  return { [file]: edited(file, from, to) }
}

const asWritten = await versionOf()

test('it is short, and the same each time the course is read', async () => {
  expect(asWritten).toMatch(/^[0-9a-f]{12}$/)
  expect(await versionOf()).toBe(asWritten)
})

test.each([
  ['a prompt', change('borders/checks.yaml', 'How many sides were there?', 'How many sides?')],
  ['what is right', change('borders/bank.yaml', 'answer: 7000', 'answer: 7100')],
  ['a reason', change('borders/bank.yaml', 'It faced the four.', 'It faced four states.')],
  ['a hint', change('borders/bank.yaml', '[Guess.]', '[Take a guess.]')],
])('it changes when %s changes', async (_what, changes) => {
  expect(await versionOf(changes)).not.toBe(asWritten)
})

test.each([
  ['a lesson', change('borders/first.mdx', 'More to come.', 'Much more to come.')],
  ['a term', change('glossary/terms.yaml', 'A side at the table.', 'A side.')],
  ['a statement', change('evidence/statements/talks.yaml', 'Five states sat', 'They sat')],
  [
    'a comment beside a question',
    change('borders/bank.yaml', 'hints: [Guess.]', 'hints: [Guess.] # soft'),
  ],
])('it stays when only %s changes', async (_what, changes) => {
  expect(await versionOf(changes)).toBe(asWritten)
})
