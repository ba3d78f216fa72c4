/**
 * Addresses of the app that any page may name, as constants and functions. They end in a slash because each
 * is a folder with an index.html, which a host that knows only files can serve. Old addresses must keep
 * working. Those that no lesson names at once are in further-addresses.ts, so that a lesson does not carry them.
 */
export const homePath = '/'
export const sourcesPath = '/sources/'
export const glossaryPath = '/glossary/'
export const settingsPath = '/settings/'
export const historyPath = '/attempts/'
export const evidenceIndexPath = '/evidence/'
export const timelinePath = '/timeline/'
export const sincePath = '/since-the-papers/'
export const casesPath = '/two-explanations/'
export const teachPath = '/teach/'
export const atlasPath = '/atlas/'
export const findPath = '/find/'
export const notesPath = '/notes/'
export const progressPath = '/progress/'
export const reviewPath = '/review/'

export function lessonPath(module: string, lesson: string, section?: string): string {
  return `/learn/${module}/${lesson}/${section ? `#${section}` : ''}`
}

export function quizPath(module: string): string {
  return `/quiz/${module}/`
}

export function questionPath(question: string): string {
  return `/q/${question}/`
}

export function evidencePath(entry: string): string {
  return `/evidence/${entry}/`
}

/** A paragraph's row in the coverage table of the sources page. */
export function paragraphPath(name: string): string {
  return `${sourcesPath}#${name}`
}

export function termPath(term: string): string {
  return `${glossaryPath}#${term}`
}
