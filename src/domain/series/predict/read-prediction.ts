/** A figure's question with its answers, which are read from the figure's own table. */
import type { PredictionPoint, PredictionScale } from '#domain/question/prediction.ts'
import { countRight, type ChoiceOption } from '#domain/question/question-base.ts'
import type { FigureTable } from '#domain/series/figure-base.ts'
import type { Predict } from './predict.ts'
import { cellOf, numberInCell } from './table-cell.ts'

type Asked = { readonly ask: string; readonly given?: string | undefined }

export type LineStart = { readonly text: string; readonly value: number }

export type ValuesPrediction = Asked & {
  readonly kind: 'place' | 'line'
  readonly scale: PredictionScale
  readonly points: readonly PredictionPoint[]
  readonly start?: LineStart
  /** Said of a whole line; single values have reasons of their own. */
  readonly why?: string
  readonly evidence?: readonly string[]
}
export type ChoicePrediction = Asked & {
  readonly kind: 'choose'
  readonly options: readonly (ChoiceOption & {
    /** What the figure has for it, in the words of its table. */
    readonly cell: string
  })[]
}
export type Prediction = ValuesPrediction | ChoicePrediction

type PredictOf<Kind extends Predict['kind']> = Extract<Predict, { kind: Kind }>

function scaleOf(predict: PredictOf<'place' | 'line'>): PredictionScale {
  const { unit, min, max, step, zeroAt } = predict
  return { unit, min, max, step, zeroAt }
}

function readPlace(predict: PredictOf<'place'>, table: FigureTable): ValuesPrediction {
  const { kind, ask, given, tolerance, points } = predict
  return {
    kind,
    ask,
    given,
    scale: scaleOf(predict),
    points: points.map(({ id, text, why, evidence, ...cell }) => ({
      id,
      text,
      answer: numberInCell(cellOf(table, cell)),
      tolerance,
      why,
      evidence,
    })),
  }
}

function readLine(predict: PredictOf<'line'>, table: FigureTable): ValuesPrediction {
  const { kind, ask, given, tolerance, points, start, why, evidence } = predict
  return {
    kind,
    ask,
    given,
    scale: scaleOf(predict),
    points: points.map(({ id, text, ...cell }) => ({
      id,
      text,
      answer: numberInCell(cellOf(table, cell)),
      tolerance,
    })),
    ...(start && { start: { text: start.text, value: numberInCell(cellOf(table, start)) } }),
    why,
    evidence,
  }
}

/** Throws where no row answers, or more than one. */
function readChoice(predict: PredictOf<'choose'>, table: FigureTable): ChoicePrediction {
  const { kind, ask, given, column, is, says } = predict
  const cells = predict.options.map(({ row }) => cellOf(table, { row, column }))
  const isRight = is === undefined ? (cell: string) => cell === says : extreme(cells, is)
  const options = predict.options.map(({ id, text, why, evidence }, at) => {
    const cell = cells[at] ?? ''
    return { id, text, right: isRight(cell), why, evidence, cell }
  })
  if (countRight(options) !== 1)
    throw new Error(`“${ask}” has ${countRight(options)} right answers.`)
  return { kind, ask, given, options }
}

function extreme(cells: readonly string[], is: 'largest' | 'smallest') {
  const values = cells.map(numberInCell)
  const wanted = is === 'largest' ? Math.max(...values) : Math.min(...values)
  return (cell: string) => numberInCell(cell) === wanted
}

export function readPrediction(predict: Predict, table: FigureTable): Prediction {
  if (predict.kind === 'choose') return readChoice(predict, table)
  return predict.kind === 'line' ? readLine(predict, table) : readPlace(predict, table)
}
