/**
 * Notes as plain text, to paste into a mail or a document. Nothing is escaped: a note's lines are set in
 * by four spaces, and nothing else is.
 */
import type { NoteSheet, SheetNote, SheetPlace } from './note-sheet.ts'
import { oneLine, plainParagraphs } from './plain-lines.ts'

function setIn(text: string): string {
  return plainParagraphs(text)
    .map((lines) => lines.map((line) => `    ${line}`).join('\n'))
    .join('\n\n')
}

function noteParts({ text, written, earlier }: SheetNote): string[] {
  return [
    setIn(text),
    oneLine(written),
    ...earlier.flatMap((wording) => ['Earlier wording:', setIn(wording)]),
  ]
}

function placeParts(place: SheetPlace): string[] {
  const { title, within, address, remark, bookmarked, notes, cited } = place
  const head = [title, within, address, bookmarked, remark]
  const lines = head.flatMap((words) => (words ? oneLine(words) : []))
  const evidence = cited.map(({ statement, sources }) => oneLine(`- ${statement} (${sources})`))
  return [
    lines.join('\n'),
    ...notes.flatMap(noteParts),
    ...(evidence.length > 0 ? [['Evidence:', ...evidence].join('\n')] : []),
  ]
}

export function textNotes({ title, about, groups, references }: NoteSheet): string {
  const parts = [
    title.toUpperCase(),
    about,
    ...groups.flatMap((group) => [group.title.toUpperCase(), ...group.places.flatMap(placeParts)]),
    ...(references.length > 0
      ? [['REFERENCES', ...references.map((each) => oneLine(`- ${each}`))].join('\n')]
      : []),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
