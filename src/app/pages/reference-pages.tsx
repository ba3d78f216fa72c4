/** The pages on which a person looks something up: a page's code and its content, loaded side by side. */
import {
  loadCourseMap,
  loadEvidence,
  loadGlossary,
  loadPapers,
  loadSources,
  loadTimeline,
} from '#content/reference-catalog.ts'
import type { TermModule } from '#domain/lesson/glossary.ts'
import type { LoadedPage, Params } from '#app/page.ts'

export async function evidence({ entry = '' }: Params): Promise<LoadedPage | undefined> {
  const [{ EvidencePage, evidenceHead }, content, papers] = await Promise.all([
    import('#features/evidence/evidence-page.tsx'),
    loadEvidence(),
    loadPapers(),
  ])
  const head = evidenceHead(entry, content)
  return (
    head && {
      head,
      element: <EvidencePage key={entry} id={entry} content={content} papers={papers} />,
    }
  )
}

export async function evidenceIndex(): Promise<LoadedPage> {
  const [{ EvidenceIndexPage }, content, papers] = await Promise.all([
    import('#features/evidence/evidence-index-page.tsx'),
    loadEvidence(),
    loadPapers(),
  ])
  return {
    head: {
      title: 'Evidence base',
      description:
        'Every statement that the course makes from its two papers, and every place where the papers are doubtful.',
    },
    element: <EvidenceIndexPage content={content} papers={papers} />,
  }
}

export async function sources(): Promise<LoadedPage> {
  const [{ SourcesPage }, content, { modules }] = await Promise.all([
    import('#features/sources/sources-page.tsx'),
    loadSources(),
    loadCourseMap(),
  ])
  return {
    head: {
      title: 'Sources',
      description:
        'The two papers that the course reads, what kind of texts they are, and which of their paragraphs are taught and tested.',
    },
    element: <SourcesPage content={content} modules={modules} />,
  }
}

export async function glossary(): Promise<LoadedPage> {
  const [{ GlossaryPage }, terms, modules] = await Promise.all([
    import('#features/glossary/glossary-page.tsx'),
    loadGlossary(),
    loadTermModules(),
  ])
  return {
    head: {
      title: 'Glossary',
      description:
        'The terms of the course, with the paragraphs that use them and names in Chinese and Russian.',
    },
    element: <GlossaryPage terms={terms} modules={modules} />,
  }
}

export async function termPractice(): Promise<LoadedPage> {
  const [{ PracticePage }, terms, modules] = await Promise.all([
    import('#features/glossary/practice/practice-page.tsx'),
    loadGlossary(),
    loadTermModules(),
  ])
  return {
    head: {
      title: 'Practise the terms',
      description:
        'The terms of the course as cards, to practise on the screen or to print, fold and cut.',
    },
    element: <PracticePage terms={terms} modules={modules} />,
  }
}

/** Terms belong to announced modules too. */
async function loadTermModules(): Promise<readonly TermModule[]> {
  const { modules, announced } = await loadCourseMap()
  return [...modules, ...announced.map(({ id, title }) => ({ id, title, lessons: [] }))]
}

export async function timeline(): Promise<LoadedPage> {
  const [{ TimelinePage }, content] = await Promise.all([
    import('#features/timeline/timeline-page.tsx'),
    loadTimeline(),
  ])
  return {
    head: {
      title: 'Timeline',
      description:
        'Every dated event of the two papers, and what came after them or is left out: by kind, by paper, and as far as each author could know.',
    },
    element: <TimelinePage content={content} />,
    ribbon: { years: [1990, 2017], subject: 'The papers cover' },
  }
}
