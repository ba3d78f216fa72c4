/**
 * Numbers as people write them, read and shown. The site is in British English, so a comma before
 * exactly three digits marks thousands; elsewhere people mark them with a space, an apostrophe or a
 * point, and write decimals with a comma. What could mean two numbers ("7.000") is refused with a
 * question rather than guessed.
 */
import { fail, ok, type Result } from './result.ts'

const spacedThousands = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/
const commaThousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const pointThousands = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/
const eitherWay = /^[1-9]\d{0,2}\.\d{3}$/
const plain = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/

/** A number with or without its unit, e.g. "7,000 km"; else a sentence that says what to write. */
export function readNumber(text: string, unit = ''): Result<number> {
  const tidied = withoutUnit(tidy(text), tidy(unit))
  if (tidied === '') return fail('Write a number first.')
  const negative = tidied.startsWith('-')
  const digits = tidied.replace(/^[+-] ?/, '')
  if (eitherWay.test(digits)) return fail(askWhich(digits))
  const value = Number(inCodeNotation(digits))
  if (!Number.isFinite(value)) {
    return fail(`“${text.trim()}” is not a number. Write it in digits, such as 1234.`)
  }
  return ok(negative ? -value : value)
}

/** A year of exactly four digits, so that "97" is asked about and not taken for the year 97. */
export function readYear(text: string): Result<number> {
  const tidied = tidy(text)
  if (tidied === '') return fail('Write a year first.')
  if (!/^\d{4}$/.test(tidied)) return fail('Write the year as four digits.')
  return ok(Number(tidied))
}

/** Plain digits that `readNumber` reads back as the same number. */
export function writeNumber(value: number): string {
  const digits = String(value)
  return eitherWay.test(digits.replace('-', '')) ? `${digits}0` : digits
}

/** For people: "7,000 km", "27.8%", "1 month"; a year has neither a thousands mark nor a unit. */
export function showMeasure(value: number, unit: string): string {
  if (unit === 'year') return String(value)
  const digits = value.toLocaleString('en-GB', { maximumFractionDigits: 20 })
  if (unit === '%') return `${digits}%`
  return `${digits} ${value === 1 && unit.endsWith('s') ? unit.slice(0, -1) : unit}`
}

/** Full-width signs become plain ones; every kind of space, minus and closing full stop is evened out. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
}

function withoutUnit(text: string, unit: string): string {
  if (unit === '') return text
  const names = namesOf(unit)
  const name = names.find((name) => text.toLowerCase().endsWith(name.toLowerCase()))
  return name === undefined ? text : text.slice(0, -name.length).trim()
}

/** Longest first, so that "months" is not taken for "month" and a stray "s". */
function namesOf(unit: string): string[] {
  if (unit === '%') return ['per cent', 'percent', '%']
  return unit.endsWith('s') ? [unit, unit.slice(0, -1)] : [`${unit}s`, unit]
}

function inCodeNotation(digits: string): string {
  if (spacedThousands.test(digits)) return digits.replaceAll(/[ '’]/g, '').replace(',', '.')
  if (commaThousands.test(digits)) return digits.replaceAll(',', '')
  if (pointThousands.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  return plain.test(digits) ? digits.replace(',', '.') : 'not a number'
}

function askWhich(digits: string): string {
  const whole = digits.replace('.', '')
  const decimal = String(Number(digits))
  return `“${digits}” can mean ${decimal} or ${whole}. Write ${writeNumber(Number(digits))} or ${whole}.`
}
