/**
 * How well a learner's certainty fits what they know: of the answers given at each level, the share that
 * was right. Certainty marking has three levels (Gardner-Medwin 2006); what is shown is the share right
 * at each, not the mark with its minus points, which lets a good learner look like a poor one. Errors made
 * while sure are the ones that feedback corrects best (Butterfield and Metcalfe 2001), so they are counted
 * by themselves. Shares are of 1; an answer counts as right only with full marks.
 */
import { certaintyLevels, type Certainty } from '#domain/attempt/learner-event.ts'
import type { Answer } from './answer-history.ts'

export type LevelCount = {
  readonly certainty: Certainty
  readonly answers: number
  readonly right: number
  readonly partly: number
  /** Wrong or left out. */
  readonly wrong: number
  /** Undefined below `fewest` answers, of which a share would say nothing. */
  readonly shareRight: number | undefined
}

export type Calibration = {
  readonly levels: readonly LevelCount[]
  readonly sureAndRight: number
  readonly sureAndWrong: number
  readonly unsureAndRight: number
  /** Answers given without saying how sure. */
  readonly unsaid: number
  readonly verdict: 'too-few' | 'fits' | 'too-sure' | 'too-modest'
}

/** Below this many answers at a level its share is not said. */
export const fewest = 5

/**
 * The share right that a level claims: at least so much when sure, at most so much when unsure. They are
 * the points at which a neighbouring level would pay better in the usual scheme (+1/+2/+3, 0/−2/−6): 2/3
 * between unsure and fairly sure, 4/5 between fairly sure and sure.
 */
export const claimed = { unsureAtMost: 2 / 3, sureAtLeast: 4 / 5 } as const

function countLevel(answers: readonly Answer[], certainty: Certainty): LevelCount {
  const given = answers.filter((answer) => answer.certainty === certainty)
  const right = given.filter(({ result }) => result === 'right').length
  const partly = given.filter(({ result }) => result === 'partly').length
  return {
    certainty,
    answers: given.length,
    right,
    partly,
    wrong: given.length - right - partly,
    shareRight: given.length < fewest ? undefined : right / given.length,
  }
}

function judge(unsure: number | undefined, sure: number | undefined): Calibration['verdict'] {
  if (sure !== undefined && sure < claimed.sureAtLeast) return 'too-sure'
  if (unsure !== undefined && unsure > claimed.unsureAtMost) return 'too-modest'
  return sure === undefined && unsure === undefined ? 'too-few' : 'fits'
}

/** Of all answers that were graded. */
export function calibrate(history: readonly Answer[]): Calibration {
  const graded = history.filter(({ result }) => result !== 'unscored')
  const levels = certaintyLevels.map((level) => countLevel(graded, level))
  const [unsure, , sure] = levels
  return {
    levels,
    sureAndRight: sure?.right ?? 0,
    sureAndWrong: sure?.wrong ?? 0,
    unsureAndRight: unsure?.right ?? 0,
    unsaid: graded.filter(({ certainty }) => certainty === undefined).length,
    verdict: judge(unsure?.shareRight, sure?.shareRight),
  }
}
