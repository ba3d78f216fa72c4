/** Balances of oil and gas in words. What sources dispute is told as their dispute and not as a fact. */
import { listInWords } from '#domain/series/figure-base.ts'
import { shownValue, valueLabel } from '#domain/outside/value-label.ts'
import type { Balance, BalanceDoubt, BalanceMarks, Pile } from './balance-marks.ts'

/** "+7,538", "−8,784"; "0" where it rounds to nothing. */
export function balanceLabel(value: number, decimals: number): string {
  const shown = shownValue(value, decimals)
  if (shown === 0) return '0'
  return `${shown > 0 ? '+' : ''}${valueLabel(shown, decimals)}`
}

export function doubtInShort({ differ }: BalanceDoubt): string {
  return differ === 'sign' ? 'sources differ on the sign' : 'sources differ on the size'
}

/** Below the drawing, where a balance is marked with a question mark. */
export function doubtAtFoot({ name, doubt }: Balance): string {
  if (!doubt) return ''
  return doubt.differ === 'sign'
    ? `? Sources differ on the sign of ${name}’s balance: it is drawn hollow and left out of the sums.`
    : `? Sources differ on the size of ${name}’s balance.`
}

/** What another source has, told beside the value of the same year where that is shown. */
export function doubtInWords(
  { name, label, doubt }: Balance,
  marks: Pick<BalanceMarks, 'year' | 'decimals'>,
) {
  if (!doubt) return ''
  const { other, differ } = doubt
  const others = balanceLabel(other.value, marks.decimals)
  const beside = other.year === marks.year ? `, where this one has ${label}` : ''
  const has = `for ${other.year} ${other.by} has ${others}${beside}`
  return differ === 'sign'
    ? `${name}’s balance is near zero and sources differ on its sign: ${has}. It is drawn hollow and left out of the sums.`
    : `${name}’s balance differs between sources, depending on what counts as gas produced: ${has}.`
}

const withLabels = (balances: readonly Balance[]) =>
  listInWords(balances.map(({ name, label }) => `${name} (${label})`))

function pileSentence({ parts }: Pile, than: string): string {
  const verb = parts.length === 1 ? 'it used' : 'they used'
  return parts.length === 0 ? '' : `${withLabels(parts)} produced ${than} than ${verb}.`
}

const plain = (label: string) => label.replace(/^[+−]/, '')

function together({ spare, lacking, difference }: BalanceMarks): string {
  if (lacking.parts.length === 0 || spare.parts.length === 0) return ''
  const share = Math.round((spare.sum / -lacking.sum) * 100)
  const covers =
    difference.value < 0
      ? `${share} per cent of the ${plain(lacking.label)} that the others lacked, so these members together were ${plain(difference.label)} short`
      : `more than the ${plain(lacking.label)} that the others lacked`
  return `What the first had to spare, ${plain(spare.label)}, was ${covers}.`
}

export function describeBalance(marks: BalanceMarks): string {
  const { fuel, year, unit, membersOf, balances, spare, lacking, doubts, splice } = marks
  const even = balances.filter(({ isMember, label }) => isMember && label === '0')
  const others = balances.filter(({ isMember }) => !isMember)
  return [
    `${fuel === 'oil' ? 'Oil' : 'Gas'} in ${year}, production less consumption, in ${unit}.`,
    `Of the members of ${membersOf}, ${pileSentence(spare, 'more')}`,
    pileSentence(lacking, 'less'),
    even.length > 0
      ? `For ${listInWords(even.map(({ name }) => name))} the two are even to the last digit shown.`
      : '',
    together(marks),
    `Of those that were no members in ${membersOf}: ${withLabels(others)}.`,
    ...doubts.map((one) => doubtInWords(one, marks)),
    splice ? `The values of ${year} are from another source than those before. ${splice}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
