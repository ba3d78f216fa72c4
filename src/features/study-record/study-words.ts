/** How the record of study names days, quizzes and occasions. */
import type { AttemptMode } from '#domain/attempt/learner-event.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import type {
  AnswersBy,
  ReadLesson,
  RecordOfStudy,
} from '#domain/record-of-study/record-of-study.ts'

/** "3 Nov 2026", where the person is. */
export function dayWords(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
}

/** "3 Nov 2026" for one day, "3 Nov 2026 to 9 Nov 2026" for more. */
export function spanWords(from: number, to: number): string {
  const [first, last] = [dayWords(from), dayWords(to)]
  return first === last ? first : `${first} to ${last}`
}

/** A day to compare with another, where the person is. */
export function localDay(at: number): string {
  return new Date(at).toLocaleDateString('sv-SE')
}

const occasions: Readonly<Record<AttemptMode, string>> = {
  prequestion: 'Guesses before reading',
  check: 'Checks in lessons, source lab and workbench',
  single: 'Questions answered one by one',
  practice: 'Practice quizzes',
  test: 'Tests',
  review: 'Reviews',
}

export function occasionWords({ mode }: AnswersBy): string {
  return occasions[mode]
}

export function reviewRounds({ answersBy }: RecordOfStudy): AnswersBy | undefined {
  return answersBy.find(({ mode }) => mode === 'review')
}

/** Title of the quiz that an attempt's source names; its id when the course has it no more. */
export function quizTitle({ modules, quizzes }: CourseMap, source: string): string {
  return [...modules, ...quizzes].find(({ id }) => id === source)?.title ?? source
}

export type LessonGroup = {
  readonly module: string
  readonly lessons: readonly (ReadLesson & { readonly title: string })[]
}

/** By module, in the order in which each was begun; what the course has no more comes last by its id. */
export function lessonsByModule(
  { modules }: CourseMap,
  lessons: readonly ReadLesson[],
): readonly LessonGroup[] {
  const groups = new Map<string, LessonGroup['lessons']>()
  const gone: LessonGroup['lessons'][number][] = []
  for (const read of lessons) {
    const [id, name] = read.lesson.split('/')
    const module = modules.find((one) => one.id === id)
    const title = module?.lessons.find((one) => one.id === name)?.title
    if (!module || title === undefined) gone.push({ ...read, title: read.lesson })
    else groups.set(module.title, [...(groups.get(module.title) ?? []), { ...read, title }])
  }
  const found = [...groups].map(([module, read]) => ({ module, lessons: read }))
  return gone.length > 0 ? [...found, { module: 'No longer in the course', lessons: gone }] : found
}

/** What the person's own clock goes by, e.g. "Asia/Almaty". */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** From the first of several to the last of them. */
export function wholeSpan(spans: readonly Pick<AnswersBy, 'first' | 'last'>[]): string {
  const first = Math.min(...spans.map((span) => span.first))
  return spanWords(first, Math.max(...spans.map((span) => span.last)))
}
