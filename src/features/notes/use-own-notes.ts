/** The learner's notes and bookmarks, and what can be done with them. */
import { useMemo } from 'react'
import { earlierWordings, type EarlierWordings } from '#domain/notes/earlier-wordings.ts'
import type { StudyRecord } from '#domain/study/study-record.ts'
import { selectSaving } from '#store/learner/learner-selectors.ts'
import type { LearnerState } from '#store/learner/learner-state.ts'
import { useLearner, useLearnerActions } from '#store/store-context.tsx'

const selectStudy = ({ record }: LearnerState) => record.study

export type OwnNotes = Pick<StudyRecord, 'notes' | 'bookmarks'> & {
  readonly earlier: EarlierWordings
  readonly saving: LearnerState['saving']['status']
  /** An empty text takes the note away. */
  readonly write: (note: string, place: string, text: string) => void
  readonly bookmark: (place: string, bookmarked: boolean) => void
}

/** “3 May 2026, 14:05”, in the person's own time zone. */
export function momentOf(at: number): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}

export function useOwnNotes(): OwnNotes {
  const { notes, bookmarks } = useLearner(selectStudy)
  const { status } = useLearner(selectSaving)
  const { act, contents } = useLearnerActions()
  // Read anew with every change of a note, of which the log tells more than the record.
  const earlier = useMemo(
    () => (notes.size > 0 ? earlierWordings(contents().events) : new Map()),
    [notes, contents],
  )
  return {
    notes,
    bookmarks,
    earlier,
    saving: status,
    write: (note, place, text) => void act({ kind: 'note-written', note, place, text }),
    bookmark: (place, bookmarked) => void act({ kind: 'bookmarked', place, bookmarked }),
  }
}
