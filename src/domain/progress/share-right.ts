/**
 * A share of a few answers, and how little it says. The interval is Wilson's (1927) at 95 in 100, which
 * stays between 0 and 1 and is honest for small counts. Two shares differ when Newcombe's interval of
 * their difference, built from both Wilson intervals (1998, method 10), leaves out zero.
 */
import { fewest } from '#domain/review/calibration.ts'

export type Tally = { readonly answers: number; readonly right: number }

/** 97.5th percentile of the normal distribution. */
const z = 1.959964

export type Interval = { readonly low: number; readonly high: number }

export function wilsonInterval({ answers: n, right }: Tally): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const share = right / n
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** How the second share stands to the first; undefined where chance may well have made the difference. */
export function clearChange(before: Tally, after: Tally): 'more' | 'less' | undefined {
  if (before.answers === 0 || after.answers === 0) return undefined
  const [one, other] = [before.right / before.answers, after.right / after.answers]
  const [first, second] = [wilsonInterval(before), wilsonInterval(after)]
  const change = other - one
  if (change - Math.hypot(other - second.low, first.high - one) > 0) return 'more'
  return change + Math.hypot(second.high - other, one - first.low) < 0 ? 'less' : undefined
}

/** Stands in a table in the place of a share. */
export const tooFew = 'too few'

/** In per cent, 0 and 100 only where none or all were right; undefined below `fewest` answers. */
export function percentRight({ answers, right }: Tally): number | undefined {
  if (answers < fewest) return undefined
  const rounded = Math.round((right / answers) * 100)
  if (right > 0 && rounded === 0) return 1
  return right < answers && rounded === 100 ? 99 : rounded
}

/** "64–87", in per cent; undefined below `fewest` answers. */
export function intervalWords(tally: Tally): string | undefined {
  if (tally.answers < fewest) return undefined
  const { low, high } = wilsonInterval(tally)
  return `${Math.round(low * 100)}–${Math.round(high * 100)}`
}

/** "–" for no answer, "too few" for some, and else the share in per cent. */
export function shareCell(tally: Tally): string | number {
  return tally.answers === 0 ? '–' : (percentRight(tally) ?? tooFew)
}

/** "2 of 3"; with the share from `fewest` answers on: "7 of 9 (78%)". */
export function rightOf(tally: Tally): string {
  const percent = percentRight(tally)
  return `${tally.right} of ${tally.answers}${percent === undefined ? '' : ` (${percent}%)`}`
}
