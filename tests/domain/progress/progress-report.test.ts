import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LocalClock } from '#domain/progress/local-calendar.ts'
import { placeAnswers } from '#domain/progress/placed-answers.ts'
import { progressReport } from '#domain/progress/progress-report.ts'
import { wholeView, type ProgressView } from '#domain/progress/progress-view.ts'
import { seededRandom } from '#domain/base/seeded-random.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import { answerOf } from '#tests/support/builders/answers.ts'
import {
  anyHistory,
  answerOn,
  clockAt,
  dayOf,
  hour,
  noon,
  recordOf,
  sampleOutline,
} from '#tests/support/progress/sample-progress.ts'

function report(
  history: readonly Answer[],
  view: Partial<ProgressView> = {},
  clock: LocalClock = clockAt(60),
  record = recordOf(),
) {
  const answers = placeAnswers(history, sampleOutline, clock)
  return progressReport(record, answers, sampleOutline, { ...wholeView, ...view }, clock)
}

test('one answer today is seen in a week of days', () => {
  const { periods, figures } = report([answerOn(60)])
  expect(periods).toMatchObject({ grain: 'day', list: { length: 7 } })
  expect(figures.answers.title).toBe('1 answer: too few for a share')
  expect(figures.answers.table.rows.at(-1)?.cells).toEqual(['1 May 2026', 1, 1, 1, 'too few', '–'])
})

test('all time begins with the first answer, lesson or card, whichever came first', () => {
  const history = [answerOn(30)]
  expect(report(history).periods.list[0]?.label).toBe('Week of 30 March 2026')
  const read = recordOf({ 'borders/first': noon(2) }, { party: [noon(20)] })
  expect(report(history, {}, clockAt(60), read).periods.list[0]?.label).toBe('Week of 2 March 2026')
})

test('a module and a stretch of days cut out what is counted', () => {
  const history = [...dayOf(10, 3, 3), ...dayOf(55, 4, 4), answerOn(58, { question: 'road' })]
  expect(report(history).answers).toHaveLength(8)
  expect(report(history, { span: '7' }).answers).toHaveLength(5)
  expect(report(history, { span: '7', module: 'borders' }).answers).toHaveLength(4)
  expect(report(history, { module: 'summits' }).modules.map(({ key }) => key)).toEqual(['summits'])
})

test('nothing at all gives figures that say so', () => {
  const { figures } = report([])
  expect(figures.answers.title).toBe('No graded answers here')
  expect(figures.calibration.title).toMatch(/^Too few/)
  expect(figures.time.title).toBe('No time with questions is known here')
  expect(figures.coverage.title).toBe('0 of 3 lessons read, 0 of 5 questions tried')
})

test('answers on both sides of the change to summer time stand on the days of the learner', () => {
  const change = Date.UTC(2026, 2, 29, 1)
  const berlin = {
    now: Date.UTC(2026, 2, 30, 12),
    offsetAt: (at: number) => (at < change ? 60 : 120),
  }
  const history = [
    answerOf({ question: 'sides', at: change - 2 * hour }),
    answerOf({ question: 'sides', at: change + 20.5 * hour }),
    answerOf({ question: 'sides', at: change + 21.5 * hour }),
  ]
  const rows = report(history, {}, berlin).figures.answers.table.rows
  expect(rows.slice(-2).map(({ cells }) => cells.slice(0, 2))).toEqual([
    ['29 March 2026', 2],
    ['30 March 2026', 1],
  ])
})

test('whatever the clocks said, every answer stands in one period, and every table has its columns', () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.constantFrom('' as const, 'borders', 'summits'),
      fc.constantFrom('' as const, '7' as const, '84' as const),
      (history, module, span) => {
        const { answers, figures, modules, kinds } = report(history, { module, span })
        const graded = answers.filter(({ answer }) => answer.result !== 'unscored')
        const sum = (
          rows: readonly { readonly cells: readonly (string | number)[] }[],
          at: number,
        ) => rows.reduce((total, { cells }) => total + Number(cells[at]), 0)
        expect(sum(figures.answers.table.rows, 1)).toBe(graded.length)
        expect(sum(figures.time.table.rows, 2) + sum(figures.time.table.rows, 3)).toBe(
          answers.length,
        )
        for (const rows of [modules, kinds])
          expect(rows.reduce((total, row) => total + row.answers, 0)).toBe(answers.length)
        for (const { table, title, summary } of Object.values(figures)) {
          expect(title).not.toMatch(/NaN|undefined|Infinity/)
          expect(summary).not.toMatch(/NaN|undefined|Infinity|\.\./)
          for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length)
        }
      },
    ),
  )
})

test('ten thousand answers over a year are counted in well under 200 ms', () => {
  const random = seededRandom(1)
  const names = Object.keys(sampleOutline.questions)
  const history = Array.from({ length: 10_000 }, (_, at) =>
    answerOf({
      question: names[Math.floor(random() * names.length)] ?? 'sides',
      result: random() < 0.7 ? 'right' : 'wrong',
      certainty: random() < 0.5 ? 3 : 1,
      tookMs: 20_000 + random() * 60_000,
      at: noon(0) + (at / 10_000) * 365 * 24 * hour,
    }),
  )
  // Of the processor's own time, which a busy machine does not lengthen.
  const times = Array.from({ length: 5 }, () => {
    const began = process.cpuUsage()
    report(history, {}, clockAt(366))
    return process.cpuUsage(began).user / 1_000
  })
  expect(Math.min(...times)).toBeLessThan(200)
})
