import { expect, test } from 'vitest'
import { calibrationOverTime } from '#domain/progress/figures/calibration-over-time.ts'
import { periodsBetween } from '#domain/progress/periods.ts'
import { dayOf, mondayDay, placed } from '#tests/support/progress/sample-progress.ts'

const weeks = (first: number, last: number) => periodsBetween(mondayDay + first, mondayDay + last)

test('each share looks back four weeks, and is drawn from five answers on', () => {
  const answers = placed([
    ...dayOf(0, 6, 3, { certainty: 3 }),
    ...dayOf(0, 4, 4, { certainty: 1 }),
    ...dayOf(14, 4, 4, { certainty: 3 }),
    ...dayOf(30, 1, 1, { certainty: 1 }),
  ])
  const { table, marks } = calibrationOverTime(answers, weeks(0, 34))
  expect(table.rows.map(({ cells }) => cells.slice(1))).toEqual([
    [6, 50, 0, '–', 4, 'too few'],
    [6, 50, 0, '–', 4, 'too few'],
    [10, 70, 0, '–', 4, 'too few'],
    [10, 70, 0, '–', 4, 'too few'],
    [4, 'too few', 0, '–', 1, 'too few'],
  ])
  expect(marks.lines.map(({ id, points }) => [id, points.map(({ row }) => row)])).toEqual([
    ['sure', [0, 1, 2, 3]],
    ['fairly-sure', []],
    ['unsure', []],
  ])
})

test('the title says whether one is too sure, too modest, or neither', () => {
  const title = (level: 1 | 3, right: number) =>
    calibrationOverTime(placed(dayOf(0, 10, right, { certainty: level })), weeks(0, 27)).title
  expect(title(3, 6)).toBe('Surer than right: when sure, right 6 of 10 (60%) times')
  expect(title(1, 9)).toBe('You know more than you think: when unsure, right 9 of 10 (90%) times')
  expect(title(3, 9)).toBe('How sure you are fits what you know')
  expect(calibrationOverTime(placed(dayOf(0, 4, 4, { certainty: 3 })), weeks(0, 27)).title).toMatch(
    /^Too few answers/,
  )
})

test('the summary tells the counts, the change while sure, and what came without a word', () => {
  const answers = placed([
    ...dayOf(0, 10, 5, { certainty: 3 }),
    ...dayOf(30, 10, 9, { certainty: 3 }),
    ...dayOf(30, 5, 2, { certainty: 1 }),
    ...dayOf(30, 2, 2),
  ])
  expect(calibrationOverTime(answers, weeks(0, 34)).summary).toBe(
    'When sure, 14 of 20 (70%) answers were right; when unsure, 2 of 5 (40%) answers were right. Of the answers given while sure, 50% were right in the four weeks up to the week of 2 March 2026 and 90% in those up to the week of 30 March 2026. 2 answers came without a word on certainty.',
  )
})

test('who never said how sure is told where it is asked', () => {
  expect(calibrationOverTime(placed(dayOf(0, 9, 9)), weeks(0, 27)).summary).toMatch(
    /^No answer here says how sure you were\./,
  )
})
