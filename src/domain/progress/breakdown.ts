/**
 * What was tried and how it went, by module, objective or kind of question. The first and the latest try
 * of a question are those among the answers given; the sums over modules and over kinds agree, while a
 * question with two objectives stands under both.
 */
import type { Answer } from '#domain/review/answer-history.ts'
import type { PlacedAnswer } from './placed-answers.ts'
import type { ProgressOutline, QuestionFacts } from './progress-outline.ts'
import type { Tally } from './share-right.ts'
import { median } from './study-words.ts'

export type BreakdownBy = 'module' | 'objective' | 'kind'

export type BreakdownRow = {
  readonly key: string
  readonly name: string
  /** The module of an objective. */
  readonly module?: string
  /** Different questions answered at least once, of those that there are. */
  readonly tried: number
  readonly of: number
  readonly answers: number
  /** Of the tried questions that are graded. */
  readonly first: Tally
  readonly last: Tally
  readonly sureAndWrong: number
  /** Ms; undefined where no time is known. */
  readonly medianMs: number | undefined
  readonly timed: number
}

type Key = Pick<BreakdownRow, 'key' | 'name' | 'module'>

function keysOf({ modules, kinds }: ProgressOutline, by: BreakdownBy): readonly Key[] {
  if (by === 'kind') return kinds.map(({ id, name }) => ({ key: id, name }))
  if (by === 'module') return modules.map(({ id, title }) => ({ key: id, name: title }))
  return modules.flatMap((module) =>
    module.objectives.map(({ id, text }) => ({ key: id, name: text, module: module.id })),
  )
}

function keysIn(facts: QuestionFacts, by: BreakdownBy): readonly string[] {
  if (by === 'objective') return facts.objectives
  return [by === 'kind' ? facts.kind : facts.module]
}

/** List under each key; a member may have several. */
function grouped<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>()
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}

function tally(answers: Iterable<Answer>): Tally {
  const list = [...answers]
  return { answers: list.length, right: list.filter(({ result }) => result === 'right').length }
}

/** Wrong or left out, and not partly right, as calibration counts it. */
const isSureAndWrong = ({ certainty, result }: Answer) =>
  certainty === 3 && (result === 'wrong' || result === 'unanswered')

function rowOf(key: Key, of: number, given: readonly PlacedAnswer[]): BreakdownRow {
  const answers = given.map(({ answer }) => answer)
  const graded = answers.filter(({ result }) => result !== 'unscored')
  const first = new Map(graded.toReversed().map((answer) => [answer.question, answer]))
  const last = new Map(graded.map((answer) => [answer.question, answer]))
  const tried = given.filter(({ facts }) => !facts.beside).map(({ answer }) => answer.question)
  const times = answers.flatMap(({ tookMs }) => tookMs ?? [])
  return {
    ...key,
    tried: new Set(tried).size,
    of,
    answers: answers.length,
    first: tally(first.values()),
    last: tally(last.values()),
    sureAndWrong: graded.filter(isSureAndWrong).length,
    medianMs: median(times),
    timed: times.length,
  }
}

/** Rows of which there is a question, in the order of the course; `module` is empty for all. */
export function breakdown(
  given: readonly PlacedAnswer[],
  outline: ProgressOutline,
  by: BreakdownBy,
  module = '',
): readonly BreakdownRow[] {
  const asked = Object.values(outline.questions).filter(
    (facts) => module === '' || facts.module === module,
  )
  const there = grouped(asked, (facts) => keysIn(facts, by))
  const done = grouped(given, ({ facts }) => keysIn(facts, by))
  return keysOf(outline, by).flatMap((key) => {
    const questions = there.get(key.key) ?? []
    const of = questions.filter(({ beside }) => !beside).length
    return questions.length === 0 ? [] : [rowOf(key, of, done.get(key.key) ?? [])]
  })
}
