import { expect, test } from 'vitest'
import { breakdown } from '#domain/progress/breakdown.ts'
import { timeByKind } from '#domain/progress/figures/time-by-kind.ts'
import { answerOn, placed, sampleOutline } from '#tests/support/progress/sample-progress.ts'

function timed(question: string, ...seconds: readonly number[]) {
  return seconds.map((one) => answerOn(0, { question, tookMs: one * 1_000 }))
}
const show = (answers: Parameters<typeof placed>[0]) =>
  timeByKind(breakdown(placed(answers), sampleOutline, 'kind'))

test('kinds stand by their median, the slowest first; too few answers give none', () => {
  const { table, title, summary, marks } = show([
    ...timed('sides', 5, 20, 10, 10, 300),
    ...timed('road', 40, 50, 60, 70, 80),
    ...timed('essay', 90),
  ])
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Put in order', 60, 5],
    ['Choose one', 10, 5],
    ['Explain in your own words', 'too few', 1],
  ])
  expect(title).toBe('“Put in order” takes you longest, “Choose one” is quickest')
  expect(summary).toBe(
    'Median seconds an answer: Put in order 60; Choose one 10. 1 kind has fewer than 5 answers with a time.',
  )
  expect(marks.top).toBe(60)
})

test('one kind, equal kinds and no kind are told as such', () => {
  expect(show(timed('sides', 7, 7, 7, 7, 7)).title).toBe('“Choose one” takes you 7 seconds')
  expect(show([...timed('sides', 7, 7, 7, 7, 7), ...timed('road', 7, 7, 7, 7, 7)]).title).toBe(
    'Every kind of question takes you about 7 seconds',
  )
  expect(show(timed('sides', 7)).title).toMatch(/^Too few/)
  expect(show([]).summary).toBe('There is no answer with a time yet.')
})
