/** What the closing page is given: its own content, and the evidence that its paragraphs name. */
import type { DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { SinceThePapers } from './since-the-papers.ts'

export type SinceContent = {
  readonly page: SinceThePapers
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
}
