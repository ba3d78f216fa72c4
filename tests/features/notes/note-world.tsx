/** A learner with a log of notes, and pages that show them. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { NotesBeside } from '#features/notes/beside/notes-beside.tsx'
import { NotesPage } from '#features/notes/notes-page.tsx'
import type { NotedContent } from '#features/notes/noted-content.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { createPreferencesStore } from '#store/preferences/preferences-store.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { makeWorld } from '#tests/support/learner-world.ts'
import { notedCourse } from '#tests/support/notes/noted-course.ts'

export const sectionA = '/learn/first/one/#a'

export function wrote(note: string, place: string, text: string): LearnerAction {
  return { kind: 'note-written', note, place, text }
}

export function marked(place: string): LearnerAction {
  return { kind: 'bookmarked', place, bookmarked: true }
}

export async function learnerWho(...actions: readonly LearnerAction[]): Promise<LearnerStore> {
  const learner = await makeWorld().openStarted()
  for (const action of actions) learner.actions.act(action)
  return learner
}

/** What was written into notes, in order. */
export function writtenTexts(learner: LearnerStore): string[] {
  return learner.actions
    .contents()
    .events.flatMap((event) => (event.kind === 'note-written' ? [event.text] : []))
}

const use = {
  lessons: [{ module: 'first', id: 'one', title: 'Lesson one', section: 'a', sectionTitle: 'A' }],
  questions: [{ id: 'new', module: 'first', prompt: 'New?' }],
  figures: [],
}
export const notedContent: NotedContent = {
  evidence: {
    statements: {
      'entry-a': {
        id: 'entry-a',
        kind: 'fact',
        statement: 'Five states signed.',
        paragraphs: ['jia.1.2'],
        doubts: [],
      },
    },
    discrepancies: {},
    uses: { 'entry-a': use },
    exercises: {},
  },
  questions: {
    old: { module: 'first', question: 'new' },
    new: { module: 'first', question: 'new' },
  },
}

function withStores(learner: LearnerStore, at: string, part: ReactNode) {
  const preferences = createPreferencesStore({ prefix: 'test:', storage: () => undefined })
  return (
    <StoreProvider stores={{ learner, preferences }}>
      <MemoryRouter initialEntries={[at]}>{part}</MemoryRouter>
    </StoreProvider>
  )
}

export function showNotesPage(
  learner: LearnerStore,
  { at = '/notes/', load = async () => notedContent } = {},
) {
  return render(
    withStores(
      learner,
      at,
      <NotesPage
        modules={notedCourse.modules}
        load={load}
        loadPapers={async () => [{ id: 'jia', reference: 'Qingguo Jia, The Success.' }]}
      />,
    ),
  )
}

/** A page with the given main part, its places marked as the app marks them. */
export function showBeside(learner: LearnerStore, at: string, main: ReactNode) {
  return render(
    withStores(
      learner,
      at,
      <>
        <main id="main">{main}</main>
        <NotesBeside />
      </>,
    ),
  )
}
