/** Hands a page's evidence, terms and figures to the blocks in its text. */
import { createContext, use, type ReactNode } from 'react'
import type { DiscrepancyOutline, Statement } from '#domain/evidence/evidence.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { FigureData } from '#domain/series/figure.ts'

export type Sources = {
  readonly statements: Lookup<Statement>
  readonly discrepancies: Lookup<DiscrepancyOutline>
  /** Of doubts that are only linked; a page whose `discrepancies` hold them all needs none. */
  readonly doubtTitles?: Lookup<string>
  readonly terms: Lookup<GlossaryTerm>
  readonly figures: Lookup<FigureData>
}

const SourcesContext = createContext<Sources | undefined>(undefined)

export function SourcesProvider({
  sources,
  children,
}: {
  readonly sources: Sources
  readonly children: ReactNode
}) {
  return <SourcesContext value={sources}>{children}</SourcesContext>
}

/** Throws when a block stands outside a page that gives it its sources. */
export function useSources(): Sources {
  const sources = use(SourcesContext)
  if (!sources) throw new Error('A block was drawn outside <SourcesProvider>.')
  return sources
}
