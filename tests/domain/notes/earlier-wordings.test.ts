import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEvents } from '#domain/attempt/attempt-log.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { earlierWordings } from '#domain/notes/earlier-wordings.ts'
import { anyLog, eventOf, oneOfEachStudy } from '#tests/support/builders/learner-events.ts'

const { noted } = oneOfEachStudy
const wrote = (text: string, seq: number, device = 'd1', id = `${device}-${seq}`) =>
  eventOf({ ...noted, text }, seq, { device, id })
const earlier = (...log: LearnerEvent[]) => earlierWordings(log).get(noted.note)

test('a note changed on two devices says what the later one says, and the other stays to be seen', () => {
  const before = wrote('Talks began.', 1)
  const here = wrote('Talks began in 1989.', 2, 'd1')
  const there = wrote('Talks began in 1990.', 3, 'd2')
  for (const log of [
    mergeEvents([before, here], [before, there]),
    mergeEvents([there, before], [here]),
  ]) {
    expect(foldEvents(log).study.notes.get(noted.note)?.text).toBe('Talks began in 1990.')
    expect(earlier(...log)).toEqual(['Talks began in 1989.'])
  }
})

test('pauses while typing, also after taking words back, leave nothing behind', () => {
  expect(earlier(wrote('Tal', 1), wrote('Talsk', 2), wrote('Talks', 3))).toBeUndefined()
})

test('what a later sitting only added to is not shown twice', () => {
  const first = wrote('Who was told?', 1)
  for (const text of ['Who was told? When?', 'Ask: Who was told?', 'Who was ever told?'])
    expect(earlier(first, wrote(text, 2, 'd2'))).toBeUndefined()
})

test('what was taken away and written anew elsewhere shows its first words', () => {
  expect(earlier(wrote('First.', 1), wrote('', 2, 'd2'), wrote('Second.', 3, 'd2'))).toEqual([
    'First.',
  ])
})

test('a shorter note has lost something, even where its letters repeat', () => {
  expect(earlier(wrote('aa', 1), wrote('a', 2, 'd2'))).toEqual(['aa'])
})

test('it depends on the events alone, not on how two logs came together', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(), (log, cut) => {
      const whole = mergeEvents(log, [])
      const at = whole.length === 0 ? 0 : cut % whole.length
      const merged = mergeEvents(whole.slice(at), whole.slice(0, at + 1))
      expect(earlierWordings(merged)).toEqual(earlierWordings(whole))
    }),
  )
})

test('the last words of every sitting are in the note or among its earlier wordings', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const whole = mergeEvents(log, [])
      const wordings = earlierWordings(whole)
      const notes = foldEvents(whole).study.notes
      const sittings = new Map<string, string>()
      for (const event of whole)
        if (event.kind === 'note-written')
          sittings.set(JSON.stringify([event.note, event.device]), event.text)
      for (const [key, text] of sittings) {
        const [note = ''] = JSON.parse(key) as string[]
        const now = notes.get(note)?.text ?? ''
        const isShown = wordings.get(note)?.includes(text) ?? false
        const letters = [...text.trim()]
        expect(isShown || letters.every((letter) => now.includes(letter))).toBe(true)
      }
    }),
  )
})
