/**
 * How much of the course has been met by the end of each period: lessons marked as read, objectives and
 * questions with an answer, terms of which a card was rated. Each counts from its first time, and what
 * came before the periods is in all of them.
 */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { localDay, type LocalClock } from '#domain/progress/local-calendar.ts'
import type { Periods } from '#domain/progress/periods.ts'
import type { PlacedAnswer } from '#domain/progress/placed-answers.ts'
import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import { capital } from '#domain/progress/study-words.ts'
import {
  columnsOf,
  tableOf,
  type LineId,
  type PeriodLinesMarks,
  type ProgressFigure,
} from './progress-figure.ts'

/** Day of the first time each thing was met, for all things that there are. */
export type Met = {
  readonly lessons: readonly number[]
  readonly objectives: readonly number[]
  readonly questions: readonly number[]
  readonly terms: readonly number[]
}

type Measure = { readonly id: LineId & keyof Met; readonly name: string; readonly head: string }

const measures: readonly Measure[] = [
  { id: 'lessons', name: 'Lessons', head: 'Lessons read' },
  { id: 'objectives', name: 'Objectives', head: 'Objectives tried' },
  { id: 'questions', name: 'Questions', head: 'Questions tried' },
  { id: 'terms', name: 'Terms', head: 'Terms rated' },
]

export type Totals = Readonly<Record<keyof Met, number>>

/** What there is in a module, or in the whole course. */
export function courseTotals(outline: ProgressOutline, module = ''): Totals {
  const modules = outline.modules.filter(({ id }) => module === '' || id === module)
  const questions = Object.values(outline.questions)
  const sum = (key: 'lessons' | 'objectives' | 'terms') =>
    modules.reduce((total, one) => total + one[key].length, 0)
  return {
    lessons: sum('lessons'),
    objectives: sum('objectives'),
    questions: questions.filter((one) => !one.beside && (module === '' || one.module === module))
      .length,
    terms: sum('terms'),
  }
}

function firstDays(met: Iterable<readonly [string, number]>): readonly number[] {
  const first = new Map<string, number>()
  for (const [id, day] of met) first.set(id, Math.min(day, first.get(id) ?? day))
  return [...first.values()]
}

/** `answers` are those of the module, if one is asked for. */
export function whenMet(
  { lessonsRead, study }: Pick<LearnerRecord, 'lessonsRead' | 'study'>,
  answers: readonly PlacedAnswer[],
  outline: ProgressOutline,
  clock: LocalClock,
  module = '',
): Met {
  const modules = outline.modules.filter(({ id }) => module === '' || id === module)
  const objectives = new Set(modules.flatMap((one) => one.objectives.map(({ id }) => id)))
  const asked = answers.filter(({ facts }) => !facts.beside)
  return {
    lessons: modules.flatMap(({ lessons }) =>
      lessons.flatMap((lesson) => {
        const read = lessonsRead.get(lesson)
        return read ? [localDay(read.at, clock)] : []
      }),
    ),
    objectives: firstDays(
      asked.flatMap(({ facts, day }) =>
        facts.objectives.filter((id) => objectives.has(id)).map((id) => [id, day] as const),
      ),
    ),
    questions: firstDays(asked.map(({ answer, day }) => [answer.question, day] as const)),
    terms: modules.flatMap(({ terms }) =>
      terms.flatMap((term) => {
        const days = (study.cards.get(term) ?? []).map(({ at }) => localDay(at, clock))
        return days.length > 0 ? [Math.min(...days)] : []
      }),
    ),
  }
}

const countBy = (days: readonly number[], last: number) => days.filter((day) => day <= last).length

export function coverageOverTime(
  met: Met,
  totals: Totals,
  { grain, list }: Periods,
): ProgressFigure<PeriodLinesMarks> {
  const end = list.at(-1)?.to ?? 0
  const there = measures.filter(({ id }) => totals[id] > 0)
  const said = (id: keyof Met) => `${countBy(met[id], end)} of ${totals[id]}`
  const gained = there.map(({ id, head }) => {
    const count = countBy(met[id], end)
    const more = count - countBy(met[id], (list[0]?.from ?? 0) - 1)
    return `${head}: ${said(id)}${more > 0 && more < count ? `, ${more} of them in the time shown` : ''}`
  })
  return {
    title: `${said('lessons')} lessons read, ${said('questions')} questions tried`,
    subtitle: `What you have met at least once by the end of each ${grain}, in per cent of what there is`,
    summary: `${gained.join('. ')}.`,
    note: 'Having met something is not yet knowing it. An objective counts from the first answer to one of its questions, a term from the first rating of one of its cards.',
    table: tableOf(
      columnsOf(
        [capital(grain)],
        ...there.map(({ id, head }) => [head, `of ${totals[id]}`] as const),
      ),
      list.map(({ label, to }) => [label, ...there.map(({ id }) => countBy(met[id], to))]),
    ),
    marks: {
      periods: list,
      lines: there.map(({ id, name }, index) => ({
        id,
        name,
        column: index + 1,
        points: list.map(({ to }, row) => {
          const label = countBy(met[id], to)
          return { row, value: (label / totals[id]) * 100, label }
        }),
      })),
    },
  }
}
