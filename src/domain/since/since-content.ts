/** What the closing page is given: its own content, its figures, and the evidence that it names. */
import type { DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { FigureData } from '#domain/series/figure.ts'
import type { SinceThePapers } from './since-the-papers.ts'

export type SinceContent = {
  readonly page: SinceThePapers
  readonly figures: Lookup<FigureData>
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
}
