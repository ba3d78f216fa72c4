import { useMemo, type ReactNode } from 'react'
import { SourcesProvider } from '#blocks/sources-context.tsx'
import type { BankContent } from '#domain/lesson/page-content.ts'

type BankSourcesProps = { readonly content: BankContent; readonly children: ReactNode }

/** Hands a bank's evidence and figures to the questions drawn inside; a bank has no glossary terms. */
export function BankSources({ content, children }: BankSourcesProps) {
  const sources = useMemo(() => ({ ...content, terms: {} }), [content])
  return <SourcesProvider sources={sources}>{children}</SourcesProvider>
}
