/**
 * A colour, a sign and a way of dashing for each line of one's progress, so that lines can be told apart
 * without their colours. Signs are paths around 0,0, about 11 px across.
 */
import type { LineId } from '#domain/progress/figures/progress-figure.ts'

export type LineSign = {
  readonly colour: string
  /** The path of the sign. */
  readonly shape: string
  /** As `stroke-dasharray` writes it. */
  readonly dash: string
}

const round = 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z'
const square = 'M-4.5 -4.5H4.5V4.5H-4.5Z'
const triangle = 'M0 -6L5.6 4.2H-5.6Z'
const diamond = 'M0 -6L6 0L0 6L-6 0Z'

export const lineSigns: Readonly<Record<LineId, LineSign>> = {
  right: { colour: 'var(--hydro)', shape: round, dash: 'none' },
  sure: { colour: 'var(--hydro)', shape: round, dash: 'none' },
  'fairly-sure': { colour: 'var(--contour)', shape: square, dash: '9 4' },
  unsure: { colour: 'var(--boundary)', shape: triangle, dash: '3 4' },
  lessons: { colour: 'var(--hydro)', shape: round, dash: 'none' },
  questions: { colour: 'var(--boundary)', shape: square, dash: '9 4' },
  objectives: { colour: 'var(--wood)', shape: diamond, dash: '12 3 3 3' },
  terms: { colour: 'var(--contour)', shape: triangle, dash: '3 4' },
}
