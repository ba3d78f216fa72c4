/**
 * Where a learner stands with an objective, and what is still wanted. It is settled when
 *
 * 1. the estimate of knowledge.ts reaches 0.95, the criterion of Corbett and Anderson (1995);
 * 2. two different questions were answered right without a hint, and, where the course asks in more than
 *    one kind, two kinds, since a transfer of what was practised to another form of question is what testing
 *    can teach (Pan and Rickard 2018);
 * 3. the first and the last of those answers lie two days apart or more, since what is right within one
 *    sitting says little about next week (spaced against massed, g = 0.74: Latimier, Peyre and Ramus 2021).
 *
 * It stays settled for five times the days that those answers span since the last miss, at least 10 and at
 * most 350. That reads the best gaps of Cepeda and others (2008) backwards: a gap of 20–40 % of a week's
 * delay, falling to 5–10 % of a year's, so that a span of g days carries about 5 g, the careful end for all
 * but the shortest delays; 350 days is the longest delay they tried. After that it is to be refreshed, which
 * takes nothing away: one right answer settles it again, and for longer.
 *
 * Answers left out in a quiz say nothing here, nor do explanations, which are not scored.
 */
import type { Answer } from '#domain/review/answer-history.ts'
import { knows, type Evidence } from './knowledge.ts'
import type { ObjectiveQuestion } from './objective.ts'

export const masteryStates = ['settled', 'to-refresh', 'nearly', 'begun', 'not-begun'] as const
export type MasteryState = (typeof masteryStates)[number]

export const masteryRule = {
  /** Estimates, as shares of 1. */
  settledAt: 0.95,
  nearlyAt: 0.8,
  questions: 2,
  kinds: 2,
  /** Days. */
  apart: 2,
  holdsTimes: 5,
  holdsAtLeast: 10,
  holdsAtMost: 350,
} as const

/** What keeps an objective from being settled. */
export type Wanted = 'evidence' | 'question' | 'kind' | 'days'

/** The learner's own days, as numbers that grow by one at each midnight, and the time. */
export type Calendar = { readonly now: number; readonly dayOf: (at: number) => number }

export type Mastery = {
  readonly objective: string
  readonly state: MasteryState
  /** 0 to 1: how likely it is that it is known. */
  readonly knows: number
  readonly answers: number
  readonly right: number
  /** Right answers before which a hint was opened. */
  readonly hinted: number
  /** How many days have an answer. */
  readonly days: number
  readonly wanted: readonly Wanted[]
  /** Day of the last answer. */
  readonly lastDay: number | undefined
  /** First day on which a right answer would be far enough from the first one. */
  readonly apartFrom: number | undefined
  /** Last day on which it counts as settled, once it does. */
  readonly holdsUntil: number | undefined
}

export type Asked = {
  readonly id: string
  readonly questions: readonly Pick<ObjectiveQuestion, 'id' | 'kind'>[]
}

type Known = Answer & Evidence

/** Those of an objective's answers that say something, in the order given. */
export function countedAnswers({ questions }: Asked, answers: readonly Answer[]): Known[] {
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]))
  return answers.flatMap((answer) => {
    const kind = kinds.get(answer.question)
    const { score, result } = answer
    return kind && score !== undefined && result !== 'unanswered'
      ? [{ ...answer, kind, score }]
      : []
  })
}

function wantedFor(
  asked: Asked,
  known: readonly Known[],
  estimate: number,
  dayOf: Calendar['dayOf'],
): Wanted[] {
  const { settledAt, questions, kinds, apart } = masteryRule
  const proofs = known.filter(isProof)
  const different = (values: readonly string[]) => new Set(values).size
  const kindsAsked = different(asked.questions.map(({ kind }) => kind))
  const first = proofs[0]
  const last = proofs.at(-1)
  const span = first && last ? dayOf(last.at) - dayOf(first.at) : 0
  const open: readonly (readonly [Wanted, boolean])[] = [
    ['evidence', estimate < settledAt],
    ['question', different(proofs.map(({ question }) => question)) < questions],
    ['kind', different(proofs.map(({ kind }) => kind)) < Math.min(kinds, kindsAsked)],
    ['days', span < apart],
  ]
  return open.flatMap(([wanted, isOpen]) => (isOpen ? [wanted] : []))
}

/** Right, and without help. */
function isProof({ result, hints }: Answer): boolean {
  return result === 'right' && hints === 0
}

/** The last day on which what is settled counts as fresh. */
function holdsUntil(known: readonly Known[], dayOf: Calendar['dayOf']): number {
  const missed = known.findLastIndex(({ result }) => result === 'wrong')
  const since = known.slice(missed + 1).filter(isProof)
  const first = since[0]
  const last = known.findLast(isProof)
  const span = first && last ? dayOf(last.at) - dayOf(first.at) : 0
  const { holdsTimes, holdsAtLeast, holdsAtMost } = masteryRule
  const days = Math.min(Math.max(span * holdsTimes, holdsAtLeast), holdsAtMost)
  return (last ? dayOf(last.at) : 0) + days
}

function stateOf(
  known: readonly Known[],
  estimate: number,
  isSettled: boolean,
  isFresh: boolean,
): MasteryState {
  if (known.length === 0) return 'not-begun'
  if (isSettled) return isFresh ? 'settled' : 'to-refresh'
  return estimate >= masteryRule.nearlyAt ? 'nearly' : 'begun'
}

/** `answers` as answerHistory gives them, the oldest first; those to other questions do not matter. */
export function masteryOf(asked: Asked, answers: readonly Answer[], calendar: Calendar): Mastery {
  const { now, dayOf } = calendar
  const known = countedAnswers(asked, answers)
  const right = known.filter(({ result }) => result === 'right')
  const estimate = knows(known)
  const wanted = wantedFor(asked, known, estimate, dayOf)
  const isSettled = wanted.length === 0
  const until = isSettled ? holdsUntil(known, dayOf) : undefined
  const first = known.find(isProof)
  const last = known.at(-1)
  return {
    objective: asked.id,
    state: stateOf(known, estimate, isSettled, until !== undefined && dayOf(now) <= until),
    knows: estimate,
    answers: known.length,
    right: right.length,
    hinted: right.filter(({ hints }) => hints > 0).length,
    days: new Set(known.map(({ at }) => dayOf(at))).size,
    wanted,
    lastDay: last && dayOf(last.at),
    apartFrom: first && dayOf(first.at) + masteryRule.apart,
    holdsUntil: until,
  }
}

/** Of many objectives at once: each answer is looked at for its own question's objectives only. */
export function masteryOfAll(
  objectives: readonly Asked[],
  history: readonly Answer[],
  calendar: Calendar,
): ReadonlyMap<string, Mastery> {
  const askedBy = new Map<string, string[]>()
  for (const { id, questions } of objectives)
    for (const question of questions)
      askedBy.set(question.id, [...(askedBy.get(question.id) ?? []), id])
  const answers = new Map<string, Answer[]>(objectives.map(({ id }) => [id, []]))
  for (const answer of history)
    for (const objective of askedBy.get(answer.question) ?? []) answers.get(objective)?.push(answer)
  return new Map(
    objectives.map((one) => [one.id, masteryOf(one, answers.get(one.id) ?? [], calendar)]),
  )
}
