/** The page of the learner's own notes: its code and its content, loaded side by side. */
import { loadQuestionPlaces } from '#content/quiz-catalog.ts'
import { loadCourseMap, loadEvidence, loadSources } from '#content/reference-catalog.ts'
import type { LoadedPage } from '#app/page.ts'

/** Titles of questions and entries, and what stands behind a place. */
async function loadNotedContent() {
  const [evidence, questions] = await Promise.all([loadEvidence(), loadQuestionPlaces()])
  return { evidence, questions }
}

async function loadPapers() {
  return (await loadSources()).papers
}

export async function notes(): Promise<LoadedPage> {
  const [{ NotesPage }, { modules }] = await Promise.all([
    import('#features/notes/notes-page.tsx'),
    loadCourseMap(),
  ])
  return {
    head: {
      title: 'Notes and bookmarks',
      description:
        'Your own notes and bookmarks on sections, questions and evidence, kept in your own browser and taken along as Markdown.',
      noIndex: true,
    },
    element: <NotesPage modules={modules} load={loadNotedContent} loadPapers={loadPapers} />,
  }
}
