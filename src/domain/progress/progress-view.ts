/**
 * Which part of one's progress is looked at, as the address carries it: `?module=accession&span=28`. What
 * the course does not have is left out, so no address can fail.
 */
import { addressQuery } from '#domain/base/address-query.ts'
import type { ProgressOutline } from './progress-outline.ts'

/** Days back from today; the words finish “Answers of …”. */
export const spans = {
  '7': 'the last 7 days',
  '28': 'the last 4 weeks',
  '84': 'the last 12 weeks',
  '365': 'the last 365 days',
} as const
export type Span = keyof typeof spans

export const comparisons = ['module', 'kind'] as const
export type Comparison = (typeof comparisons)[number]

export type ProgressView = {
  /** Id of a module; empty for all. */
  readonly module: string
  /** Empty for all time. */
  readonly span: Span | ''
  /** What the first and the latest try are compared by. */
  readonly by: Comparison
}

export const wholeView: ProgressView = { module: '', span: '', by: 'module' }

type Query = { readonly get: (name: string) => unknown }

const isSpan = (value: unknown): value is Span =>
  typeof value === 'string' && Object.hasOwn(spans, value)

/** From an address or a form. */
export function readProgressView(query: Query, { modules }: ProgressOutline): ProgressView {
  const module = query.get('module')
  const span = query.get('span')
  return {
    module: modules.find(({ id }) => id === module)?.id ?? '',
    span: isSpan(span) ? span : '',
    by: query.get('by') === 'kind' ? 'kind' : 'module',
  }
}

export function progressQuery({ module, span, by }: ProgressView): string {
  return addressQuery([
    ['module', module],
    ['span', span],
    ['by', by === wholeView.by ? '' : by],
  ])
}

/** How many days the view looks back; undefined for all. */
export function daysBack({ span }: ProgressView): number | undefined {
  return span === '' ? undefined : Number(span)
}
