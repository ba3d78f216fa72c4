/**
 * Coding: one cell for a topic at a meeting, read twice, once in Jia's paper and once in Ding's. A
 * topic is named where the author, telling of that meeting, says that it was agreed, affirmed or
 * called for. Not named means not reported, never that it was not discussed.
 */
import * as v from 'valibot'
import { evidenceSchema } from '#domain/question/question-base.ts'

/** Whose account a row or a cell rests on. */
export const codersSchema = v.picklist(['jia', 'ding', 'both'])
export type Coders = v.InferOutput<typeof codersSchema>

/** What every coded cell has; a cell that nobody fills is not written down. */
export const codedBase = { by: codersSchema, evidence: evidenceSchema }

/** `untold`: the paper does not tell of that meeting at all, so nothing can be read from it. */
export type Reading = 'named' | 'unnamed' | 'untold'
export type CodedCell = { readonly jia: Reading; readonly ding: Reading }
export type Coder = keyof CodedCell

export const coders: readonly Coder[] = ['jia', 'ding']
export const coderNames: Readonly<Record<Coder, string>> = { jia: 'Jia', ding: 'Ding' }

const covers = (by: Coders | undefined, coder: Coder) => by === coder || by === 'both'

/** `by` names the topic; `told` by tells of the meeting. */
export function codedCell(by: Coders | undefined, told: Coders = 'both'): CodedCell {
  const reading = (coder: Coder): Reading => {
    if (covers(by, coder)) return 'named'
    return covers(told, coder) ? 'unnamed' : 'untold'
  }
  return { jia: reading('jia'), ding: reading('ding') }
}

/** Whether either author names the topic. */
export function isNamed({ jia, ding }: CodedCell): boolean {
  return jia === 'named' || ding === 'named'
}

export function countNamed(cells: readonly CodedCell[], coder: Coder): number {
  return cells.filter((cell) => cell[coder] === 'named').length
}

/** For the table: "both", "Jia only", "neither", "Ding; Jia is silent". */
export function cellLabel(cell: CodedCell): string {
  const naming = coders.filter((coder) => cell[coder] === 'named')
  const [silent] = coders.filter((coder) => cell[coder] === 'untold')
  const [first] = naming
  if (naming.length === coders.length) return 'both'
  const named = first === undefined ? 'neither' : coderNames[first]
  if (silent !== undefined) return `${named}; ${coderNames[silent]} is silent`
  return first === undefined ? named : `${named} only`
}
