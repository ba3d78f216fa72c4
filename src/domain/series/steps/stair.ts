/** A stair: steps that climb with time. Two figures are drawn so, from marks of this form. */

/** Firm: what holds; open: on the way or in doubt, as a border not yet settled; bare: neither. */
export type StairLine = 'firm' | 'open' | 'bare'

/** A cell of the step’s row of the table: the column and what stands in it. */
export type StairCell = { readonly column: number; readonly value: string | number }

export type StairStep = {
  readonly number: number
  /** Along the line of time, 0 to 1. */
  readonly place: number
  readonly when: string
  readonly what: string
  /** How it was reached from the step below; undefined for the first. */
  readonly reached:
    | { readonly label: string; readonly line: StairLine; readonly cell: StairCell }
    | undefined
  /** The cell whose value sets its place, where the table has one. */
  readonly at?: StairCell
  /** A full mark for a step that holds, a hollow one for the others. */
  readonly full: boolean
}

export type StairTick = { readonly label: string; readonly place: number }

export type StairMarks = {
  readonly steps: readonly StairStep[]
  readonly ticks: readonly StairTick[]
  /** A measure over several steps, drawn above the stair. */
  readonly measure?: {
    readonly from: number
    readonly to: number
    readonly label: string
    readonly cell: StairCell
  }
}
