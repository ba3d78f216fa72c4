import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainParagraphs } from '#interop/notes/plain-lines.ts'
import { textNotes } from '#interop/notes/text-notes.ts'
import { hostileText, sheetNote, sheetOf, sheetPlace } from '#tests/support/notes/note-sheets.ts'

test('a place is told in plain lines, its note set in', () => {
  const cited = [{ statement: 'Five signed.', sources: 'Jia §I ¶2', address: 'https://x.example/' }]
  const note = sheetNote('Who was *told*?\nWhen?', { earlier: ['Who?'] })
  expect(textNotes(sheetOf(sheetPlace({ notes: [note], cited })))).toBe(
    `NOTES AND BOOKMARKS

From SCO Primer.

MODULE 1: BORDER

Notification
Seven promises
https://course.example/learn/m/l/#notification

    Who was *told*?
    When?

Written 3 December 2026.

Earlier wording:

    Who?

Evidence:
- Five signed. (Jia §I ¶2)

REFERENCES
- Qingguo Jia, “The Success of the Shanghai Five”.
`,
  )
})

test('every line of a note is set in, so that none passes for a line of the sheet', () => {
  const empty = textNotes(sheetOf(sheetPlace())).split('\n')
  fc.assert(
    fc.property(hostileText, (text) => {
      const lines = textNotes(sheetOf(sheetPlace({ notes: [sheetNote(text)] }))).split('\n')
      const own = lines.filter((line) => line.startsWith('    '))
      expect(own.map((line) => line.slice(4))).toEqual(plainParagraphs(text).flat())
      const others = lines.filter((line) => !line.startsWith('    ') && line !== '')
      expect(others).toEqual([
        ...empty.slice(0, -3).filter(Boolean),
        'Written 3 December 2026.',
        ...empty.slice(-3).filter(Boolean),
      ])
    }),
  )
})
