/** Draws a page to HTML at build time; the counterpart of start-app.tsx. */
import { prerender } from 'react-dom/static'
import { StrictMode } from 'react'
import { StaticRouter } from 'react-router'
import { questionAddresses } from '#content/quiz-catalog.ts'
import {
  loadAtlas,
  loadCourseMap,
  loadEvidence,
  loadCases,
  loadLab,
  loadTeach,
} from '#content/reference-catalog.ts'
import {
  atlasPath,
  casesPath,
  evidencePath,
  lessonPath,
  notesPath,
  progressPath,
  questionPath,
  quizPath,
  reviewPath,
  sincePath,
  teachPath,
  findPath,
} from '#domain/lesson/addresses.ts'
import {
  atlasFigurePath,
  casePath,
  explorePath,
  guidePath,
  labExercisePath,
  labPath,
  planPath,
  objectivesPath,
  studyListPath,
  studyRecordPath,
} from '#domain/lesson/further-addresses.ts'
import { StoreProvider } from '#store/store-context.tsx'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { pageLd } from './json-ld.ts'
import { fullTitle, type PageHead } from './page.ts'
import { loadPage } from './page-cache.ts'
import { createServerServices } from './services.ts'

export type DrawnPage = {
  readonly html: string
  readonly head: PageHead
  readonly title: string
  readonly jsonLd?: Readonly<Record<string, unknown>>
}

/** Every address that is built as a file of its own; each ends in a slash. */
export async function builtAddresses(): Promise<string[]> {
  const course = await loadCourseMap()
  const evidence = await loadEvidence()
  const lab = await loadLab()
  const cases = await loadCases()
  const atlas = await loadAtlas()
  const { guides } = await loadTeach()
  const questions = await questionAddresses()
  return [
    '/',
    '/attempt/',
    '/attempts/',
    '/evidence/',
    '/sources/',
    '/glossary/',
    '/glossary/practice/',
    '/settings/',
    notesPath,
    studyRecordPath,
    '/timeline/',
    progressPath,
    labPath,
    ...lab.exercises.map(({ id }) => labExercisePath(id)),
    atlasPath,
    ...atlas.sections.flatMap(({ entries }) => entries.map(({ id }) => atlasFigurePath(id))),
    explorePath,
    findPath,
    reviewPath,
    studyListPath,
    planPath,
    objectivesPath,
    casesPath,
    ...cases.map(({ id }) => casePath(id)),
    sincePath,
    teachPath,
    ...guides.map(({ module }) => guidePath(module.id)),
    ...course.modules.flatMap((module) =>
      module.lessons.map((lesson) => lessonPath(module.id, lesson.id)),
    ),
    ...[...course.modules, ...course.quizzes].map(({ id }) => quizPath(id)),
    ...questions.map(questionPath),
    ...[...Object.keys(evidence.statements), ...Object.keys(evidence.discrepancies)].map(
      evidencePath,
    ),
  ]
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text()
}

export async function drawPage(address: string, base: string): Promise<DrawnPage> {
  const page = await loadPage(address)
  const stores = createServerServices()
  const { prelude } = await prerender(
    <StrictMode>
      <ErrorBoundary>
        <StoreProvider stores={stores}>
          <StaticRouter basename={base} location={`${base}${address.slice(1)}`}>
            <App />
          </StaticRouter>
        </StoreProvider>
      </ErrorBoundary>
    </StrictMode>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const own = await page.head.jsonLd?.()
  const jsonLd = own ?? (page.head.noIndex ? undefined : pageLd(page.head))
  return {
    html: await readAll(prelude),
    head: page.head,
    title: fullTitle(page.head),
    ...(jsonLd && { jsonLd }),
  }
}

export { figureFilesIn } from './figure-files.ts'
export { modulesOf, type PageModules } from './page-modules.ts'
