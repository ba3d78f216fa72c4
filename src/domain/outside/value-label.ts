/** Numbers of the outside data as they are shown: as exact as their source, and never a false 0. */
import { rounded } from './sum-in.ts'

function plain(value: number, decimals: number): string {
  const digits = Math.max(0, decimals)
  return value
    .toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace('-', '−')
}

/** The value that a label shows; without the noise of binary fractions, which could tip a half. */
export function shownValue(value: number, decimals: number): number {
  return rounded(Number(value.toFixed(6)), decimals)
}

/** "−11,205", "0.30"; "<0.01" for what would round to nothing. */
export function valueLabel(value: number, decimals: number): string {
  const shown = shownValue(value, decimals)
  if (shown !== 0 || value === 0) return plain(shown, decimals)
  const least = plain(10 ** -decimals, decimals)
  return value > 0 ? `<${least}` : `>−${least}`
}

/** Stands in a table where the source has no value. */
export const noValue = '–'
