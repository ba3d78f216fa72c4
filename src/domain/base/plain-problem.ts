/**
 * What is wrong with a piece of content or a stored record, in words for the person who wrote it. The
 * messages in our schemas are predicates ("is empty"), so a place and a message make a sentence; the
 * schema library's own messages are put into the same form here.
 */
import type * as v from 'valibot'

/** One sentence a problem, e.g. "options.b.why is missing". */
export function plainProblems(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => `${placeOf(issue)} ${predicateOf(issue)}`)
}

/** Keys from the outside in; a member of a list goes by its id where it has one, else counted from 1. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const steps = issue.path ?? []
  if (steps.length === 0) return 'this'
  return steps.map((step) => idOf(step) ?? keyOf(step)).join('.')
}

function idOf(step: v.IssuePathItem): string | undefined {
  const { type, value } = step
  if (type !== 'array' || typeof value !== 'object' || value === null) return undefined
  return 'id' in value && typeof value.id === 'string' && value.id !== '' ? value.id : undefined
}

function keyOf(step: v.IssuePathItem): string {
  return typeof step.key === 'number' ? String(step.key + 1) : String(step.key)
}

function predicateOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  if (issue.expected === 'never') return 'is not a field that is known here'
  if (issue.received === 'undefined') return 'is missing'
  return `should be ${inWords(issue.expected)}, not ${inWords(issue.received)}`
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a set of fields',
  null: 'nothing',
  undefined: 'missing',
  NaN: 'not-a-number',
}

/** The library writes choices as `("a" | "b")`. */
function inWords(expected: string | null): string {
  if (expected === null) return 'something else'
  if (expected.includes(' | '))
    return `one of ${expected.replaceAll(/[()"]/g, '').replaceAll(' | ', ', ')}`
  return words[expected] ?? expected
}
