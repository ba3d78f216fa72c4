/** How the record of study names days, quizzes and occasions. */
import type { AttemptMode } from '#domain/attempt/learner-event.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import type { AnswersBy, RecordOfStudy } from '#domain/record-of-study/record-of-study.ts'

/** "3 May 2026", where the person is. */
export function dayWords(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

/** "3 May 2026" for one day, "3 May 2026 to 9 May 2026" for more. */
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

export function lessonTitle(
  { modules }: CourseMap,
  name: string,
): { readonly lesson: string; readonly module: string } {
  const [id, lesson] = name.split('/')
  const module = modules.find((one) => one.id === id)
  const found = module?.lessons.find((one) => one.id === lesson)
  return module && found
    ? { lesson: found.title, module: module.title }
    : { lesson: name, module: 'No longer in the course' }
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
