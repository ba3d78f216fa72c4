/** Loaded when notes are taken along. */
import { markdownNotesFile } from '#interop/notes/markdown-notes.ts'
import { noteSheet, type SheetContents } from '#interop/notes/note-sheet.ts'
import { textNotes } from '#interop/notes/text-notes.ts'
import { saveAsFile } from '#ui/save-as-file.ts'

type Contents = Omit<SheetContents, 'exportedAt'>

/** Gives the file's name. */
export function handOverNotes(contents: Contents): string {
  const exportedAt = Date.now()
  const file = markdownNotesFile(noteSheet({ ...contents, exportedAt }), exportedAt)
  return saveAsFile({ ...file, type: 'text/markdown' })
}

export function notesAsText(contents: Contents): string {
  return textNotes(noteSheet({ ...contents, exportedAt: Date.now() }))
}
