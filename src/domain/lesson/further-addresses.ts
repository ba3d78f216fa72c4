/** The app's other addresses, beside those of addresses.ts, which says what holds for all. */
import { casesPath, teachPath, atlasPath, lessonPath, questionPath } from './addresses.ts'

export const labPath = '/sources/lab/'
export const termPracticePath = '/glossary/practice/'
export const explorePath = '/explore/'
export const objectivesPath = '/progress/objectives/'
export const studyListPath = '/review/list/'
export const planPath = '/review/plan/'

/** The query of a question that was opened from the study list, so that it shows the way back. */
export const studyListQuery = '?from=list'
export const studyRecordPath = '/progress/record/'

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

/** One page for every attempt, since attempts exist only in the person's own browser. */
export function attemptPath(attempt: string): string {
  return `/attempt/?id=${encodeURIComponent(attempt)}`
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
