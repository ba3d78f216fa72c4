/**
 * Both explanations of a case, filled in and laid against each other by what they have in common:
 * danger, interests, rules of conduct, the way over time, a common will.
 */
import { authorOfPart, neither, type CasePart, type Comparison, type Lack } from './case-parts.ts'
import type { CasePiece, CaseSilence, ExplanationCase } from './explanation-case.ts'

export type FilledCell =
  | {
      readonly kind: 'part'
      readonly part: CasePart
      readonly pieces: readonly CasePiece[]
      /** Why no card lies here; there is one exactly when there are no pieces. */
      readonly silence?: CaseSilence
    }
  | ({ readonly kind: 'lack' } & Lack)

export type FilledRow = {
  readonly id: string
  readonly name: string
  readonly jia: FilledCell
  readonly ding: FilledCell
}

type Written = Pick<ExplanationCase, 'pieces' | 'silent'>

function cellOf(
  one: Comparison['jia'],
  { pieces, silent }: Written,
  parts: readonly CasePart[],
): FilledCell {
  if (typeof one !== 'string') return { kind: 'lack', ...one }
  const part = parts.find(({ id }) => id === one)
  if (!part) throw new Error(`There is no part ${one}.`)
  const silence = silent.find((other) => other.part === one)
  return {
    kind: 'part',
    part,
    pieces: pieces.filter(({ belongs }) => belongs === one),
    ...(silence && { silence }),
  }
}

export function sideBySide(
  written: Written,
  parts: readonly CasePart[],
  comparison: readonly Comparison[],
): readonly FilledRow[] {
  return comparison.map(({ id, name, jia, ding }) => ({
    id,
    name,
    jia: cellOf(jia, written, parts),
    ding: cellOf(ding, written, parts),
  }))
}

export function besideBoth({ pieces }: Written): readonly CasePiece[] {
  return pieces.filter(({ belongs }) => belongs === neither)
}

/** How far a case lets each author speak: of each part, whether it has a card. */
export function speaking({ silent }: Pick<Written, 'silent'>, parts: readonly CasePart[]) {
  return parts.map(({ id, name }) => ({
    id,
    name,
    author: authorOfPart(id),
    speaks: !silent.some(({ part }) => part === id),
  }))
}
