/** What the pages of the workbench are given; made at build time and complete by construction. */
import type { DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { BankContent, Lookup } from '#domain/lesson/page-content.ts'
import type {
  CaseAuthor,
  CasePart,
  CasePartId,
  CaseReach,
  CaseRowId,
  Comparison,
} from './case-parts.ts'
import type { ExplanationCase } from './explanation-case.ts'

/** A case as the index lists it. */
export type CaseOutline = Pick<ExplanationCase, 'id' | 'title' | 'date' | 'lede'> & {
  /** Card → the row it belongs on. */
  readonly key: Lookup<CaseRowId>
  /** Each part of the explanations, and whether it has anything to say here. */
  readonly parts: readonly {
    readonly id: CasePartId
    readonly name: string
    readonly author: CaseAuthor
    readonly speaks: boolean
  }[]
}

export type CaseLink = Pick<ExplanationCase, 'id' | 'title'>

export type CaseContent = {
  readonly case: ExplanationCase
  readonly authors: readonly CaseReach[]
  readonly parts: readonly CasePart[]
  readonly comparison: readonly Comparison[]
  /** Its place among the cases, from 1. */
  readonly number: number
  readonly count: number
  readonly previous?: CaseLink
  readonly next?: CaseLink
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
  /** The section that teaches it, as far as its lesson is written. */
  readonly sections: BankContent['sections']
}
