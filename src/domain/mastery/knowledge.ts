/**
 * How likely it is that a learner knows a thing, from the answers given to questions about it: Bayesian
 * knowledge tracing (Corbett and Anderson 1995, User Modeling and User-Adapted Interaction 4:253–278). An
 * answer shifts the odds by how much likelier it is from somebody who knows than from somebody who does not;
 * then a share of what was not known counts as learnt, for every answer here is explained.
 *
 * The parameters are fixed, not fitted: guesses and slips stay within the bounds of that paper (0.3 and 0.1),
 * and how easy a guess is hangs on the question (Pardos and Heffernan 2011), here on its kind. Three choices
 * are made here. A score between 0 and 1 mixes the evidence of right and wrong in that share. Each hint
 * opened halves what a right answer tells, and leaves what a wrong one tells. And the estimate stops at a
 * ceiling, so that old right answers cannot make it deaf to a new wrong one.
 */
import type { QuestionKindId } from '#domain/question/question.ts'

/** Chances, as shares of 1. */
export const knowledgeModel = {
  /** That somebody knows it before the first answer. */
  before: 0.2,
  /** That an answer and its explanation teach it to somebody who did not know. */
  learns: 0.1,
  /** That somebody who knows it answers wrong. */
  slips: 0.1,
  ceiling: 0.99,
} as const

/** An explanation in one's own words is not scored, so it is no evidence. */
export type ScoredKind = Exclude<QuestionKindId, 'explain'>

/** The chance that somebody who does not know it answers all of it right. */
export const guesses: Readonly<Record<ScoredKind, number>> = {
  'single-choice': 0.3,
  'chart-reading': 0.3,
  conflict: 0.3,
  cloze: 0.2,
  'multiple-choice': 0.15,
  order: 0.1,
  match: 0.1,
  sort: 0.1,
  number: 0.1,
}

export type Evidence = {
  readonly kind: ScoredKind
  /** 0 to 1. */
  readonly score: number
  readonly hints: number
}

/** How far an answer moves the odds, as a natural logarithm. */
function shift({ kind, score, hints }: Evidence): number {
  const guess = guesses[kind]
  const { slips } = knowledgeModel
  const forIt = Math.log((1 - slips) / guess) * score * 0.5 ** hints
  const againstIt = Math.log((1 - guess) / slips) * (1 - score)
  return forIt - againstIt
}

/** The estimate after one more answer. */
export function knowsAfter(before: number, evidence: Evidence): number {
  const odds = Math.log(before / (1 - before)) + shift(evidence)
  const known = 1 / (1 + Math.exp(-odds))
  const { learns, ceiling } = knowledgeModel
  return Math.min(known + (1 - known) * learns, ceiling)
}

/** The estimate after each of these answers. */
export function knowledgeSteps(evidence: readonly Evidence[]): readonly number[] {
  let estimate: number = knowledgeModel.before
  return evidence.map((one) => {
    estimate = knowsAfter(estimate, one)
    return estimate
  })
}

/** 0 to 1; `evidence` in order of time. */
export function knows(evidence: readonly Evidence[]): number {
  return knowledgeSteps(evidence).at(-1) ?? knowledgeModel.before
}
