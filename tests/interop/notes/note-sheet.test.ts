import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { evidenceContent } from '#build/course-data/evidence-content.ts'
import { courseMap } from '#build/course-data/page-content.ts'
import { evidencePath, lessonPath, questionPath } from '#domain/lesson/addresses.ts'
import { gatherNotes, groupNotes } from '#domain/notes/gather-notes.ts'
import { noteSheet, placeRemark, type SheetContents } from '#interop/notes/note-sheet.ts'
import { noteAt } from '#tests/support/notes/noted-course.ts'

const course = await readCourse()
const evidence = evidenceContent(course)
const { modules } = courseMap(course)
const { papers } = course.base

function sheet(addresses: readonly string[], contents: Partial<SheetContents> = {}) {
  const places = {
    modules,
    evidence: { 'moscow-agreement-date': 'An entry' },
    questions: {},
  }
  const notes = addresses.map((address, at) => noteAt(address, { id: `n${at}` }))
  return noteSheet({
    groups: groupNotes(gatherNotes(notes, new Map(), places), places),
    earlier: new Map(),
    evidence,
    papers,
    exportedAt: 0,
    dayOf: (at) => `on day ${at}`,
    wholeAddress: (path) => `https://course.example${path}`,
    ...contents,
  })
}
const first = (made: ReturnType<typeof sheet>) => {
  const place = made.groups[0]?.places[0]
  if (!place) throw new Error('The sheet has no place.')
  return place
}

test('a section comes with every statement it cites, their paragraphs and the papers they are in', () => {
  const module = course.modules[0]
  const lesson = module?.lessons[0]
  const section = lesson?.facts.sections[0]
  if (!module || !lesson || !section) throw new Error('The course has no section.')
  const made = sheet([lessonPath(module.file.id, lesson.id, section.id)])
  const ids = new Set(
    [...lesson.facts.cites, ...lesson.facts.discrepancies]
      .filter((cite) => cite.section === section.id)
      .map(({ id }) => id),
  )
  expect(ids.size).toBeGreaterThan(0)
  const place = first(made)
  expect(place.cited.map(({ address }) => address).sort()).toEqual(
    [...ids].map((id) => `https://course.example${evidencePath(id)}`).sort(),
  )
  for (const { sources } of place.cited) expect(sources).toMatch(/^(Jia|Ding|\S)/)
  expect(made.references.length).toBeGreaterThan(0)
  expect(made.references.join()).toMatch(/Shanghai/)
})

test('a question comes with its evidence and nothing of its answer', () => {
  const question = [...(course.modules[0]?.questions.values() ?? [])].find(
    ({ kind }) => kind === 'single-choice',
  )
  if (question?.kind !== 'single-choice') throw new Error('The course has no such question.')
  const questions = { [question.id]: { module: 'm', question: question.id, prompt: 'Asked?' } }
  const notes = [noteAt(questionPath(question.id))]
  const places = { modules, questions }
  const groups = groupNotes(gatherNotes(notes, new Map(), places), places)
  const place = first(sheet([], { groups }))
  expect(place.cited.length).toBeGreaterThan(0)
  const words = JSON.stringify(place)
  expect(words).not.toContain(question.explanation)
  for (const { text } of question.options) expect(words).not.toContain(text)
})

test('an entry comes with its own statement', () => {
  const id = 'moscow-agreement-date'
  const place = first(sheet([evidencePath(id)]))
  expect(place.cited.map(({ statement }) => statement)).toEqual([
    evidence.statements[id]?.statement,
  ])
})

test('a note says when it was written, and when changed if on another day', () => {
  expect(first(sheet(['/q/a/'])).notes[0]?.written).toBe('Written on day 1000.')
  const groups = groupNotes(
    gatherNotes([noteAt('/q/a/', { changedAt: 5_000 })], new Map([['/q/a/', 7]]), { modules }),
    { modules },
  )
  const place = first(sheet([], { groups, earlier: new Map([['/q/a/', ['Before.']]]) }))
  expect(place.notes[0]).toEqual({
    text: 'Words.',
    written: 'Written on day 1000, changed on day 5000.',
    earlier: ['Before.'],
  })
  expect(place.bookmarked).toBe('Bookmarked on day 7.')
})

test('a place that is gone says where it was and cites nothing', () => {
  const made = sheet(['/learn/border-cbms/never/#was'])
  expect(first(made)).toMatchObject({ cited: [] })
  expect(first(made).remark).toContain('/learn/border-cbms/never/#was')
  expect(made.references).toEqual([])
  expect(placeRemark({ state: 'here' }, '/')).toBeUndefined()
  expect(placeRemark({ state: 'replaced' }, '/q/a/')).toMatch(/replaced/)
})
