/** The figures of somebody who has studied eight weeks, from the sample course. */
import { seededRandom } from '#domain/base/seeded-random.ts'
import { progressReport } from '#domain/progress/progress-report.ts'
import { wholeView } from '#domain/progress/progress-view.ts'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import { answerOn, clockAt, noon, placed, recordOf, sampleOutline } from './sample-progress.ts'

const random = seededRandom(7)
const names = Object.keys(sampleOutline.questions)
/** Nothing in the third week, and few in the last. */
const days = Array.from({ length: 52 }, (_, day) => day).filter((day) => day < 14 || day > 20)

export const sampleHistory = days.flatMap((day) =>
  Array.from({ length: day > 48 ? 1 : 4 }, () => {
    const certainty = ([1, 2, 3] as const)[Math.floor(random() * 3)] as Certainty
    return answerOn(day, {
      question: names[Math.floor(random() * names.length)] ?? 'sides',
      result: random() < 0.4 + day / 100 ? 'right' : 'wrong',
      tookMs: 10_000 + Math.floor(random() * 90_000),
      certainty,
    })
  }),
)

const record = recordOf(
  { 'borders/first': noon(0), 'borders/second': noon(30) },
  { party: [noon(10)], spirit: [noon(40)] },
)

export const sampleReport = progressReport(
  record,
  placed(sampleHistory, 51),
  sampleOutline,
  wholeView,
  clockAt(51),
)
export const sampleFigures = sampleReport.figures
