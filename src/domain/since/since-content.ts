/** What the closing page is given: its own content, and the evidence that its paragraphs name. */
import type { DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { SincePage } from './since-page.ts'

export type SinceContent = {
  readonly page: SincePage
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
}
