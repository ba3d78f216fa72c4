/** Sheets of notes, and texts that try to break out of them. */
import fc from 'fast-check'
import type { NoteSheet, SheetNote, SheetPlace } from '#interop/notes/note-sheet.ts'

export function sheetNote(text: string, note: Partial<SheetNote> = {}): SheetNote {
  return { text, written: 'Written 3 December 2026.', earlier: [], ...note }
}

export function sheetPlace(place: Partial<SheetPlace> = {}): SheetPlace {
  return {
    title: 'Notification',
    within: 'Seven promises',
    address: 'https://course.example/learn/m/l/#notification',
    remark: undefined,
    bookmarked: undefined,
    notes: [],
    cited: [],
    ...place,
  }
}

export function sheetOf(...places: readonly SheetPlace[]): NoteSheet {
  return {
    title: 'Notes and bookmarks',
    about: 'From SCO Primer.',
    groups: [{ title: 'Module 1: Border', places }],
    references: ['Qingguo Jia, “The Success of the Shanghai Five”.'],
  }
}

const signs = fc.constantFrom(
  ...'# ## - + * > ``` ~~~ === --- 1. 2) | : \\ ` < > & _ [ ] ( ) ! { } $ @'.split(' '),
  '\n',
  '\n\n',
  '    ',
  '\t',
  '\r',
  '\u0000',
  '\u2028',
  '\u202E',
  '\u2066',
  '\uD800',
  '\uDC00',
  'word',
  'é\u0301',
  '中文',
  'https://evil.example/a_b',
  'www.evil.example',
  'me@evil.example',
  'mailto:me@evil.example',
  '<script>alert(1)</script>',
  '<!--',
  '<img src=x onerror=alert(1)>',
  '[a]: https://evil.example',
  '[^1]: note',
  '![x](y)',
  '[Evidence](javascript:alert(1))',
  '| a | b |\n| - | - |',
  '- [ ] task',
  '&copy;',
  '&#10;',
  'import x from "y"',
  '{1 + 1}',
)

/** Anything, mostly made of signs that Markdown or HTML know. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.array(signs, { minLength: 1, maxLength: 24 }).map((s) => s.join('')) },
  {
    weight: 2,
    arbitrary: fc.array(signs, { minLength: 1, maxLength: 12 }).map((s) => s.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)
