/** How the reasons for a second look, and how well certainty fits, are put into words. */
import type { Certainty } from '#domain/attempt/learner-event.ts'
import { claimed, fewest, type Calibration } from '#domain/review/calibration.ts'
import type { StudyReason } from '#domain/review/study-list.ts'

export const reasonHeadings: Readonly<Record<StudyReason, string>> = {
  'sure-but-wrong': 'Sure, but wrong',
  missed: 'Missed',
  'right-but-unsure': 'Right, but unsure',
}

export const levelNames: Readonly<Record<Certainty, string>> = {
  1: 'Unsure',
  2: 'Fairly sure',
  3: 'Sure',
}

export const certaintyWish =
  'It fills as you answer quizzes and checks. Saying how sure you are before you answer makes it better: a right guess then counts as something to learn.'

const percent = (share: number) => `${Math.round(share * 100)} in 100`

const verdicts: Readonly<Record<Calibration['verdict'], string>> = {
  'too-few': `There are too few answers with a word on certainty to say how well it fits: at least ${fewest} sure or ${fewest} unsure ones are needed.`,
  fits: 'How sure you are fits what you know.',
  'too-sure': `You are sure more often than you are right: being sure fits where at least ${percent(claimed.sureAtLeast)} such answers are right.`,
  'too-modest': `You know more than you trust yourself to: being unsure fits where at most ${percent(claimed.unsureAtMost)} such answers are right.`,
}

export function verdictWords({ verdict }: Calibration): string {
  return verdicts[verdict]
}

export function shareWords(share: number | undefined): string {
  return share === undefined ? 'too few to say' : percent(share)
}
