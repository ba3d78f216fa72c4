/**
 * Every address of the app as a function. They end in a slash because each is a folder with an
 * index.html, which a host that knows only files can serve. Old addresses must keep working.
 */
export const homePath = '/'
export const sourcesPath = '/sources/'
export const glossaryPath = '/glossary/'
export const settingsPath = '/settings/'
export const historyPath = '/attempts/'
export const evidenceIndexPath = '/evidence/'
export const timelinePath = '/timeline/'
export const sincePath = '/since-the-papers/'
export const labPath = '/sources/lab/'
export const casesPath = '/two-explanations/'
export const termPracticePath = '/glossary/practice/'
export const teachPath = '/teach/'
export const atlasPath = '/atlas/'
export const explorePath = '/explore/'
export const findPath = '/find/'
export const progressPath = '/progress/'
export const reviewPath = '/review/'
export const objectivesPath = '/progress/objectives/'
export const studyListPath = '/review/list/'
export const planPath = '/review/plan/'

/** The query of a question that was opened from the study list, so that it shows the way back. */
export const studyListQuery = '?from=list'
export const studyRecordPath = '/progress/record/'

export function lessonPath(module: string, lesson: string, section?: string): string {
  return `/learn/${module}/${lesson}/${section ? `#${section}` : ''}`
}

/** A figure's own page; its query carries what a reader has set in it. */
export function atlasFigurePath(figure: string): string {
  return `${atlasPath}${figure}/`
}

export function labExercisePath(exercise: string): string {
  return `${labPath}${exercise}/`
}

/** Stands where a check has its module, so no module may have this id. */
export const labId = 'source-lab'

/** The source of an attempt at an exercise of the source lab. */
export function labSource(exercise: string): string {
  return `${labId}/${exercise}`
}

export function casePath(name: string): string {
  return `${casesPath}${name}/`
}

/** Stands where a check has its module, so no module may have this id. */
export const casesId = 'two-explanations'

/** The source of an attempt at a case of the workbench. */
export function caseSource(name: string): string {
  return `${casesId}/${name}`
}

/** The teacher's guide to a module. */
export function guidePath(module: string): string {
  return `${teachPath}guide/${module}/`
}

export function quizPath(module: string): string {
  return `/quiz/${module}/`
}

/** One page for every attempt, since attempts exist only in the person's own browser. */
export function attemptPath(attempt: string): string {
  return `/attempt/?id=${encodeURIComponent(attempt)}`
}

export function questionPath(question: string): string {
  return `/q/${question}/`
}

export function evidencePath(entry: string): string {
  return `/evidence/${entry}/`
}

/** Where an attempt outside a quiz was asked, read from its source. */
export function askedPlace(
  source: string,
  question: string,
): { readonly where: 'case' | 'exercise' | 'lesson' | 'question'; readonly to: string } {
  const [module = '', place] = source.split('/')
  if (place === undefined) return { where: 'question', to: questionPath(question) }
  if (module === casesId) return { where: 'case', to: casePath(place) }
  return module === labId
    ? { where: 'exercise', to: labExercisePath(place) }
    : { where: 'lesson', to: lessonPath(module, place) }
}

/** A paragraph's row in the coverage table of the sources page. */
export function paragraphPath(name: string): string {
  return `${sourcesPath}#${name}`
}

export function termPath(term: string): string {
  return `${glossaryPath}#${term}`
}
