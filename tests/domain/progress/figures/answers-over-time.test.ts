import { expect, test } from 'vitest'
import { answersOverTime } from '#domain/progress/figures/answers-over-time.ts'
import { periodsBetween } from '#domain/progress/periods.ts'
import { dayOf, mondayDay, placed } from '#tests/support/progress/sample-progress.ts'

const days = (first: number, last: number) => periodsBetween(mondayDay + first, mondayDay + last)

test('by day the share is of the seven days that end there, also of those before the first day shown', () => {
  const answers = placed([...dayOf(-1, 5, 1), ...dayOf(0, 5, 4), ...dayOf(6, 2, 2)])
  const { table, marks, subtitle } = answersOverTime(answers, days(0, 7))
  expect(subtitle).toContain('in the seven days up to each day')
  expect(table.columns.map(({ label }) => label)).toEqual([
    'Day',
    'Answers',
    'Right',
    'Answers in seven days',
    'Share right in seven days',
    '95% interval in seven days',
  ])
  const cells = table.rows.map(({ cells: all }) => all.slice(1))
  expect(cells[0]).toEqual([5, 4, 10, 50, '24–76'])
  expect(cells[6]).toEqual([2, 2, 7, 86, '49–97'])
  expect(cells[7]).toEqual([0, 0, 2, 'too few', '–'])
  expect(marks.lines[0]?.points.map(({ row, value }) => [row, value])).toEqual([
    [0, 50],
    [1, 50],
    [2, 50],
    [3, 50],
    [4, 50],
    [5, 50],
    [6, 86],
  ])
  expect(marks.counts?.values).toEqual([5, 0, 0, 0, 0, 0, 2, 0])
})

test('by week each share is of its own answers', () => {
  const answers = placed([...dayOf(0, 10, 5), ...dayOf(20, 8, 6)])
  const { table, summary, title } = answersOverTime(answers, days(0, 27))
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Week of 2 March 2026', 10, 5, 50, '24–76'],
    ['Week of 9 March 2026', 0, 0, '–', '–'],
    ['Week of 16 March 2026', 8, 6, 75, '41–93'],
    ['Week of 23 March 2026', 0, 0, '–', '–'],
  ])
  expect(title).toBe('61% of 18 answers were right')
  expect(summary).toBe(
    '11 of 18 (61%) answers were right. Allowing for chance, your share lies somewhere in 39–80%. Most answers: Week of 2 March 2026 (10).',
  )
})

test('a change is named only where chance would hardly make it', () => {
  const rising = placed([...dayOf(0, 40, 16), ...dayOf(25, 40, 34)])
  expect(answersOverTime(rising, days(0, 27)).title).toBe(
    'Right more often than before: 85% after 40%',
  )
  const falling = placed([...dayOf(0, 40, 34), ...dayOf(25, 40, 16)])
  expect(answersOverTime(falling, days(0, 27)).title).toBe(
    'Right less often than before: 40% after 85%',
  )
  const level = placed([...dayOf(0, 12, 8), ...dayOf(25, 12, 9)])
  expect(answersOverTime(level, days(0, 27)).title).toBe(
    '71% of 24 answers were right, with no clear change',
  )
})

test('two answers are two answers and no per cent', () => {
  const { title, summary, marks } = answersOverTime(placed(dayOf(0, 2, 1)), days(-6, 0))
  expect(title).toBe('2 answers: too few for a share')
  expect(summary).toContain('1 of 2 answers were right. A share is said from 5 answers on')
  expect(`${title}${summary}`).not.toContain('%')
  expect(marks.lines[0]?.points).toEqual([])
})
