/** The kinds of what can be found, in the order of the course, and how many of a kind are counted in words. */
export const findKinds = [
  'lesson',
  'term',
  'statement',
  'discrepancy',
  'question',
  'event',
  'figure',
  'since',
] as const
export type FindKind = (typeof findKinds)[number]

const names: Readonly<Record<FindKind, readonly [title: string, one: string, many: string]>> = {
  lesson: ['Lessons', 'section of a lesson', 'sections of lessons'],
  term: ['Glossary', 'term', 'terms'],
  statement: ['Evidence', 'statement', 'statements'],
  discrepancy: ['Doubtful places', 'doubtful place', 'doubtful places'],
  question: ['Questions', 'question', 'questions'],
  event: ['Timeline', 'event', 'events'],
  figure: ['Figures', 'figure', 'figures'],
  since: ['Since the papers', 'section', 'sections'],
}

/** What stands above the results of a kind. */
export function findKindTitle(kind: FindKind): string {
  return names[kind][0]
}

/** "1 term", "12 terms". */
export function countOfKind(kind: FindKind, count: number): string {
  const [, one, many] = names[kind]
  return `${count} ${count === 1 ? one : many}`
}

/** A kind out of an address or a form; undefined for anything else. */
export function readFindKind(raw: unknown): FindKind | undefined {
  return findKinds.find((kind) => kind === raw)
}
