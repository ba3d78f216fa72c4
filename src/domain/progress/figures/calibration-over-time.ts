/**
 * How well certainty fits over time: the share right of the answers given at each level, in the four
 * weeks that end with each period, for shorter ones seldom hold enough answers at a level. What is shown
 * is the share right, not the mark with its minus points (see domain/review/calibration.ts).
 */
import {
  calibrate,
  claimed,
  fewest,
  type Calibration,
  type LevelCount,
} from '#domain/review/calibration.ts'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import { within, type PlacedAnswer } from '#domain/progress/placed-answers.ts'
import { windowBack, type Periods } from '#domain/progress/periods.ts'
import { percentRight, rightOf, shareCell } from '#domain/progress/share-right.ts'
import { capital, counted } from '#domain/progress/study-words.ts'
import {
  columnsOf,
  tableOf,
  type LineId,
  type PeriodLine,
  type PeriodLinesMarks,
  type ProgressFigure,
} from './progress-figure.ts'

const fourWeeks = 28

/** As they are drawn and listed, the surest first. */
const levels: readonly {
  readonly level: Certainty
  readonly id: LineId
  readonly name: string
  readonly when: string
}[] = [
  { level: 3, id: 'sure', name: 'Sure', when: 'When sure' },
  { level: 2, id: 'fairly-sure', name: 'Fairly', when: 'when fairly sure' },
  { level: 1, id: 'unsure', name: 'Unsure', when: 'when unsure' },
]

const none = (certainty: Certainty): LevelCount => ({
  certainty,
  answers: 0,
  right: 0,
  partly: 0,
  wrong: 0,
  shareRight: undefined,
})

const countOf = ({ levels: counts }: Calibration, level: Certainty) =>
  counts.find(({ certainty }) => certainty === level) ?? none(level)

function titleOf(all: Calibration): string {
  const sure = countOf(all, 3)
  const unsure = countOf(all, 1)
  switch (all.verdict) {
    case 'too-few':
      return 'Too few answers with a word on certainty to say how well it fits'
    case 'fits':
      return 'How sure you are fits what you know'
    case 'too-sure':
      return `Surer than right: when sure, right ${rightOf(sure)} times`
    case 'too-modest':
      return `You know more than you think: when unsure, right ${rightOf(unsure)} times`
  }
}

/** How the surest answers went at first and lately, where both can be said. */
function changeOf(points: PeriodLine['points'], labels: readonly string[]): readonly string[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || first.row === last.row) return []
  const until = (row: number) => (labels[row] ?? '').replace(/^Week/, 'the week')
  return [
    `Of the answers given while sure, ${first.value}% were right in the four weeks up to ${until(first.row)} and ${last.value}% in those up to ${until(last.row)}`,
  ]
}

function summaryOf(all: Calibration, changes: readonly string[]): string {
  const given = levels
    .map(({ level, when }) => ({ when, count: countOf(all, level) }))
    .filter(({ count }) => count.answers > 0)
    .map(({ when, count }) => `${when}, ${rightOf(count)} answers were right`)
  const unsaid =
    all.unsaid === 0 ? [] : [`${counted(all.unsaid, 'answer')} came without a word on certainty`]
  if (given.length === 0)
    return 'No answer here says how sure you were. The question stands below each answer you give, and in the settings it can be left out or brought back.'
  return `${[capital(given.join('; ')), ...changes, ...unsaid].join('. ')}.`
}

export function calibrationOverTime(
  answers: readonly PlacedAnswer[],
  { grain, list }: Periods,
): ProgressFigure<PeriodLinesMarks> {
  const calibrated = (from: number, to: number) =>
    calibrate(within(answers, { from, to }).map(({ answer }) => answer))
  const rows = list.map((period) => {
    const { from, to } = windowBack(period, fourWeeks)
    return calibrated(from, to)
  })
  const all = calibrated(list[0]?.from ?? 0, list.at(-1)?.to ?? 0)
  const lines = levels.map(({ level, id, name }, index) => ({
    id,
    name,
    column: 2 + 2 * index,
    points: rows.flatMap((row, at) => {
      const value = percentRight(countOf(row, level))
      return value === undefined ? [] : [{ row: at, value, label: value }]
    }),
  }))
  return {
    title: titleOf(all),
    subtitle: `Share right of the answers given at each level of certainty, in per cent, in the four weeks up to the end of each ${grain}`,
    summary: summaryOf(
      all,
      changeOf(
        lines[0]?.points ?? [],
        list.map(({ label }) => label),
      ),
    ),
    note: `Being sure fits where at least ${Math.round(claimed.sureAtLeast * 100)}% of such answers are right, being unsure where at most ${Math.round(claimed.unsureAtMost * 100)}% are. Below ${fewest} answers at a level no share is drawn.`,
    table: tableOf(
      columnsOf(
        [capital(grain)],
        ...(['Sure', 'Fairly sure', 'Unsure'] as const).flatMap(
          (name) => [[`${name}: answers`], [`${name}: right`, '%']] as const,
        ),
      ),
      rows.map((row, at) => [
        list[at]?.label ?? '',
        ...levels.flatMap(({ level }) => [
          countOf(row, level).answers,
          shareCell(countOf(row, level)),
        ]),
      ]),
    ),
    marks: { periods: list, lines },
  }
}
