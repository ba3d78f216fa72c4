/**
 * What a figure of one's own record is: marks, table and words made from the same numbers, as for every
 * figure, but its title and subtitle are made from them too, and no row rests on evidence.
 */
import type { FigureTable, Series, TableColumn } from '#domain/series/figure-base.ts'

export type ProgressFigure<Marks> = Series<Marks> & {
  /** The finding. */
  readonly title: string
  /** Measure and unit. */
  readonly subtitle: string
  readonly note?: string
}

export type LineId =
  | 'right'
  | 'sure'
  | 'fairly-sure'
  | 'unsure'
  | 'lessons'
  | 'objectives'
  | 'questions'
  | 'terms'

export type PeriodPoint = {
  readonly row: number
  /** Per cent. */
  readonly value: number
  /** What the table says in the point's cell. */
  readonly label: string | number
  /** Between which the share may well lie, per cent; drawn from the column after the point's. */
  readonly interval?: { readonly low: number; readonly high: number; readonly label: string }
}

export type PeriodLine = {
  readonly id: LineId
  readonly name: string
  /** The column of the table that it draws. */
  readonly column: number
  readonly points: readonly PeriodPoint[]
}

export type PeriodLinesMarks = {
  readonly periods: readonly { readonly label: string; readonly short: string }[]
  readonly lines: readonly PeriodLine[]
  /** How many answers there were in each period, drawn below. */
  readonly counts?: { readonly column: number; readonly values: readonly number[] }
}

export type BarMark = {
  readonly row: number
  readonly value: number
  readonly label: string | number
}

/** Column heads: a name, and a unit where it is a number. */
export function columnsOf(...heads: readonly (readonly [label: string, unit?: string])[]) {
  return heads.map(([label, unit], index): TableColumn => ({
    label,
    ...(unit ? { unit } : {}),
    numeric: index > 0,
  }))
}

export function tableOf(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | number)[])[],
): FigureTable {
  return { columns, rows: rows.map((cells) => ({ cells, evidence: [] })) }
}
