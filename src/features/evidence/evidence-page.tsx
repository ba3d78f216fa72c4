import type { PaperOutline } from '#domain/lesson/page-content.ts'
import { ownValue } from '#domain/base/own-record.ts'
import { statementKindLabel } from '#domain/evidence/statement-kind.ts'
import { sourcesLabel } from '#domain/evidence/source-label.ts'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import type { EvidenceContent } from '#domain/lesson/page-content.ts'
import { DiscrepancyEntry } from './discrepancy-entry.tsx'
import { clipText, doubtLabel } from './entry-words.ts'
import { StatementEntry } from './statement-entry.tsx'

type EvidencePageProps = {
  readonly id: string
  readonly content: EvidenceContent
  /** The papers' headings; without them a place is named by its mark alone. */
  readonly papers?: readonly PaperOutline[]
}

/** One entry of the evidence base, a statement or a doubtful place. Throws when there is none. */
export function EvidencePage({ id, content, papers = [] }: EvidencePageProps) {
  const statement = ownValue(content.statements, id)
  if (statement) return <StatementEntry statement={statement} content={content} papers={papers} />
  const discrepancy = ownValue(content.discrepancies, id)
  if (discrepancy)
    return <DiscrepancyEntry discrepancy={discrepancy} content={content} papers={papers} />
  throw new Error(`The evidence base has no entry “${id}”.`)
}

/** Words for the page's head; undefined when there is no such entry. */
export function evidenceHead(
  id: string,
  content: EvidenceContent,
): { title: string; description: string } | undefined {
  const statement = ownValue(content.statements, id)
  if (statement)
    return {
      title: clipText(statement.statement, 70),
      description: `${statementKindLabel(statement.kind)}, ${sourcesLabel([statement])}. Where it comes from, what is doubtful about it, and which lessons and questions use it.`,
    }
  const discrepancy = ownValue(content.discrepancies, id)
  return (
    discrepancy && {
      title: clipText(discrepancy.title, 70),
      description: `${doubtLabel}, ${paragraphsLabel(discrepancy.paragraphs)}. ${clipText(discrepancy.reading, 150)}`,
    }
  )
}
