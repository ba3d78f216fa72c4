/** What stands beside the lessons, and how to load it: the map of the course, evidence, sources and more. */
import type { AtlasFigureContent } from '#domain/atlas/atlas-content.ts'
import type { CaseContent } from '#domain/cases/case-content.ts'
import type { LabExerciseContent } from '#domain/source-lab/lab-content.ts'
import type { GuideContent } from '#domain/teaching/guide-content.ts'

export async function loadCourseMap() {
  return (await import('virtual:sco/map-of-course')).content
}

export async function loadEvidence() {
  return (await import('virtual:sco/evidence')).content
}

export async function loadSources() {
  return (await import('virtual:sco/sources')).content
}

export async function loadGlossary() {
  return (await import('virtual:sco/glossary')).content
}

export async function loadTimeline() {
  return (await import('virtual:sco/timeline')).content
}

/** The exercises of the source lab by title, and the register of all discrepancies. */
export async function loadLab() {
  return (await import('virtual:sco/lab')).content
}

/** Undefined when the source lab has no such exercise. */
export async function loadLabExercise(exercise: string): Promise<LabExerciseContent | undefined> {
  const { content } = await import('virtual:sco/lab-loaders')
  return Object.hasOwn(content, exercise) ? (await content[exercise]?.())?.content : undefined
}

/** Every figure by its finding, and one of each section whole. */
export async function loadAtlas() {
  return (await import('virtual:sco/atlas')).content
}

/** Undefined when the atlas has no such figure. */
export async function loadAtlasFigure(figure: string): Promise<AtlasFigureContent | undefined> {
  const { content } = await import('virtual:sco/atlas-loaders')
  return Object.hasOwn(content, figure) ? (await content[figure]?.())?.content : undefined
}

/** The cases of the workbench by title and date. */
export async function loadCases() {
  return (await import('virtual:sco/cases')).content
}

/** Undefined when the workbench has no such case. */
export async function loadCase(name: string): Promise<CaseContent | undefined> {
  const { content } = await import('virtual:sco/case-loaders')
  return Object.hasOwn(content, name) ? (await content[name]?.())?.content : undefined
}

/** The teacher’s guides, as their index lists them. */
export async function loadTeach() {
  return (await import('virtual:sco/teach')).content
}

/** Undefined when there is no such module. */
export async function loadGuide(module: string): Promise<GuideContent | undefined> {
  const { content } = await import('virtual:sco/guide-loaders')
  return Object.hasOwn(content, module) ? (await content[module]?.())?.content : undefined
}

/** What came after the papers. */
export async function loadSince() {
  return (await import('virtual:sco/since')).content
}

/** The outside data, and what the Explorer asks of them. */
export async function loadExplorer() {
  return (await import('virtual:sco/outside')).content
}

/** The papers' sections by name, for pages that say where an entry stands. */
export async function loadPapers() {
  return (await import('virtual:sco/papers')).content
}

/** What there is of everything, to say how much of it was met. */
export async function loadProgressOutline() {
  return (await import('virtual:sco/progress')).content
}
