import { useState } from 'react'
import { useHref } from 'react-router'
import type { Paper } from '#domain/evidence/paper.ts'
import type { NoteGroup } from '#domain/notes/gather-notes.ts'
import type { SheetContents } from '#interop/notes/note-sheet.ts'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import type { LoadNotedContent } from './noted-content.ts'
import styles from './notes-page.module.css'
import { usePrintChoice } from './print-choice.ts'
import type { OwnNotes } from './use-own-notes.ts'

export type LoadPapers = () => Promise<readonly Pick<Paper, 'id' | 'reference'>[]>

type TakeAlongProps = {
  /** What is listed, and so what is taken along. */
  readonly groups: readonly NoteGroup[]
  readonly own: OwnNotes
  readonly load: LoadNotedContent
  readonly loadPapers: LoadPapers
}

const notLoaded =
  'The part that writes notes down could not be loaded. Check the connection and try again.'
const noClipboard =
  'This browser does not let the page copy. Export the notes as Markdown instead; any editor opens the file.'

function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

/** Ways out for what is listed: a file, the clipboard, paper. */
export function TakeAlong({ groups, own, load, loadPapers }: TakeAlongProps) {
  const root = useHref('/')
  const [outcome, setOutcome] = useState('')
  const [printed, setPrinted] = usePrintChoice()

  async function contents(): Promise<Omit<SheetContents, 'exportedAt'>> {
    const [{ evidence }, papers] = await Promise.all([load(), loadPapers()])
    const home = new URL(root.endsWith('/') ? root : `${root}/`, window.location.href).href
    return {
      groups,
      earlier: own.earlier,
      evidence,
      papers,
      dayOf,
      wholeAddress: (path) => `${home}${path.slice(1)}`,
    }
  }
  async function saveFile(): Promise<string> {
    const [all, { handOverNotes }] = await Promise.all([contents(), import('./hand-over-notes.ts')])
    return `Handed to your browser as ${handOverNotes(all)}. Check that it is in your downloads.`
  }
  async function copy(): Promise<string> {
    const [all, { notesAsText }] = await Promise.all([contents(), import('./hand-over-notes.ts')])
    return navigator.clipboard.writeText(notesAsText(all)).then(
      () => 'Copied.',
      () => noClipboard,
    )
  }
  const say = (work: () => Promise<string>) => () =>
    void work().then(setOutcome, () => setOutcome(notLoaded))
  return (
    <div className={styles.along}>
      <div className={styles.ways}>
        <Button onClick={say(saveFile)}>Export as Markdown</Button>
        <Button tone="quiet" onClick={say(copy)}>
          Copy as text
        </Button>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={printed}
            onChange={(event) => setPrinted(event.target.checked)}
          />
          <span>Print notes under their sections</span>
        </label>
      </div>
      <p className={styles.small}>
        What is listed below is taken along, with the evidence that each place rests on. Lessons
        print with your notes while the box is ticked, until this tab is closed.
      </p>
      <StatusLine className={`${styles.outcome}`} text={outcome} />
    </div>
  )
}
