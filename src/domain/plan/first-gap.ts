/**
 * How long to wait with the first review. Cepeda, Vul, Rohrer, Wixted and Pashler (2008, Psychological
 * Science 19: 1095–1102; more than 1,350 people) taught facts once, reviewed them once after a gap and
 * tested them after a delay. The best gap was 20–40 % of a delay of one week and 5–10 % of one of a year.
 *
 * Our curve is a power law through the middles of these two spans, 30 % at 7 days and 7.5 % at 365; the
 * spans' ends give the shortest and the longest gap in the same way. Below a week and above a year the
 * share stays as it is at the end, for there the study has no points. As in the study the delay runs from
 * the review to the test, so the gap is the one that suits the days that remain after it.
 *
 * Limits: single facts and one review, adults over the web, recall and recognition of what was taught;
 * shares of other material may differ, and a gap that is somewhat too long costs less than one too short.
 */
type Share = { readonly atWeek: number; readonly atYear: number }

const week = 7
const year = 365
const shares = {
  shortest: { atWeek: 0.2, atYear: 0.05 },
  best: { atWeek: 0.3, atYear: 0.075 },
  longest: { atWeek: 0.4, atYear: 0.1 },
} as const satisfies Record<string, Share>

function shareOf({ atWeek, atYear }: Share, delay: number): number {
  const bounded = Math.min(Math.max(delay, week), year)
  const way = Math.log(bounded / week) / Math.log(year / week)
  return atWeek * (atYear / atWeek) ** way
}

/** Days, not rounded, for a test so many days after the review. */
export function gapFor(delay: number, end: keyof typeof shares = 'best'): number {
  return delay * shareOf(shares[end], delay)
}

/**
 * Whole days from learning to the first review, for an exam so many days after learning. At least 1,
 * which on the eve of the exam is the exam itself.
 */
export function firstGap(untilExam: number, end: keyof typeof shares = 'best'): number {
  const missBy = (gap: number) => Math.abs(gap - gapFor(untilExam - gap, end))
  let gap = 1
  while (gap + 1 < untilExam && missBy(gap + 1) < missBy(gap)) gap += 1
  return gap
}
