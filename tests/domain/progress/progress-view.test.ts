import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  comparisons,
  daysBack,
  progressQuery,
  readProgressView,
  spans,
  wholeView,
} from '#domain/progress/progress-view.ts'
import { sampleOutline } from '#tests/support/progress/sample-progress.ts'

const read = (query: string) => readProgressView(new URLSearchParams(query), sampleOutline)

test('an address names a module, a stretch of days and what is compared', () => {
  const view = read('?module=summits&span=28&by=kind')
  expect(view).toEqual({ module: 'summits', span: '28', by: 'kind' })
  expect(daysBack(view)).toBe(28)
  expect(daysBack(wholeView)).toBeUndefined()
})

test('what the course does not have is left out', () => {
  expect(read('?module=moon&span=toString&by=colour')).toEqual(wholeView)
  expect(progressQuery(wholeView)).toBe('')
})

test('every view leads back to itself', () => {
  const any = fc.record({
    module: fc.constantFrom('', 'borders', 'summits'),
    span: fc.constantFrom('' as const, ...(Object.keys(spans) as (keyof typeof spans)[])),
    by: fc.constantFrom(...comparisons),
  })
  fc.assert(
    fc.property(any, (view) => {
      expect(read(progressQuery(view))).toEqual(view)
    }),
  )
})
